internal import QuestionnaireCore

extension Block {
  /// The options of the question, those together that no condition tells apart, as files write them.
  func optionClasses(in bodyMap: BodyMap) -> [[String]] {
    let names = names(in: bodyMap)
    guard !names.isEmpty else { return [] }
    guard variable != nil else { return [names] }
    var classes: [[String]] = parts.map(\.members)
    for mode in modes {
      if case .values(let values) = mode.content { classes.append(values.compactMap(\.words.first)) }
    }
    let order = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ names: [String]) -> Int { names.compactMap { order[$0] }.min() ?? order.count }
    var seen: Set<[String]> = []
    // An option that means none of the others may be a line too.
    return classes.filter { !$0.isEmpty && seen.insert($0).inserted }.sorted { place($0) < place($1) }
  }

  private func names(in bodyMap: BodyMap) -> [String] {
    switch question.kind {
    case .yesNo: ["yes", "no"]
    case .choice(let choices), .choices(let choices): choices.options.map(\.id.rawValue)
    case .region, .regions: bodyMap.regions.map(\.id.rawValue)
    case .age, .duration, .number, .date, .scale, .text: []
    }
  }
}
