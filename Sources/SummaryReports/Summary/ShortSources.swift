import PlainText
import QuestionnaireCore

/// The sources that a printed summary names at its end, each publisher by one number: `[2] NICE.`
struct ShortSources {
  private let questionnaire: Questionnaire
  /// The short marks, in the order of their numbers.
  private(set) var names: [String] = []

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The numbers of sources, in order; those that are new are added.
  mutating func numbers(of citations: [SourceID]) -> [Int] {
    Set(citations.compactMap(questionnaire.source).map { number(of: Self.name(of: $0)) }).sorted()
  }

  /// A mark to stand behind a text: " [1, 2]"; empty without sources.
  mutating func mark(_ citations: [SourceID]) -> String {
    let numbers = numbers(of: citations)
    return numbers.isEmpty ? "" : " [\(numbers.map(String.init).joined(separator: ", "))]"
  }

  private mutating func number(of name: String) -> Int {
    // "NHS" and "NHS, 2024" are not told apart.
    if let place = names.firstIndex(where: { $0 == name || $0.hasPrefix(name + ",") }) { return place + 1 }
    names.append(name)
    return names.count
  }

  /// How a publisher's name goes on to say where a copy of it stands.
  private static let tails = [
    ", as ", ", with ", ", abstract", ", archived", ", quoting", ", linked", ", PubMed", " abstract",
  ]

  /// The most columns of a name that stands in full, though letters for it are given.
  private static let mostColumns = 44

  /// A source by its publisher, short: of "National Institute of Neurological Disorders and Stroke
  /// (NINDS), 2016 (PubMed Central)" comes "NINDS, 2016".
  static func name(of source: Source) -> String {
    var name = ""
    var rest = source.publisher[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[rest.index(after: open)..<close]
      let isAcronym = inside.count > 2 && inside.allSatisfy { $0.isUppercase || $0.isNumber }
      var before = name + rest[..<open].trimmed
      if isAcronym, before.count > mostColumns {
        let start =
          before.lastIndex { ";,".contains($0) }.map { before.index(after: $0) } ?? before.startIndex
        before = before[..<start] + (start == before.startIndex ? "" : " ") + inside
      }
      name = before
      rest = rest[rest.index(after: close)...]
    }
    name += rest
    // Where a copy stands is said in the full list.
    let ends = tails.compactMap { name.firstRange(of: $0)?.lowerBound }
    return String(name[..<(ends.min() ?? name.endIndex)])
  }
}

extension Substring {
  /// Without the blanks at its end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
