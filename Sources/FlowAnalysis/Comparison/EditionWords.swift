internal import QuestionnaireCore

extension Encoding {
  /// Where each value of a derived feature is taken, whichever of its cases gives it.
  mutating func values(ofDerived place: Int) -> [OptionID: Diagram] {
    let taken = cases(ofDerived: place).taken
    var values: [OptionID: Diagram] = [:]
    for (option, holds) in zip(script.derived[place].cases, taken) {
      values[option.value] = store.or(values[option.value] ?? .never, holds)
    }
    return values
  }
}

extension Question {
  /// What it takes beside its options, in words that differ where that does: "0 years to 110 years, not more than 'age',
  /// or not known".
  var taken: String {
    var words: [String] = []
    switch kind {
    case .age(let limits), .duration(let limits):
      words += [limits.minimum.map { "from \($0)" }, limits.maximum.map { "up to \($0)" }].compactMap { $0 }
    case .number(let limits):
      words += [limits.minimum.map { "from \($0)" }, limits.maximum.map { "up to \($0)" }].compactMap { $0 }
    default: break
    }
    if let limit = limitingQuestion { words.append("not more than '\(limit)'") }
    words.append(allowsUnknown ? "or not known" : "it must be answered")
    return words.joined(separator: ", ")
  }

  /// The lines that it asks singly after "I do not know".
  var linesAsked: String? {
    guard allowsUnknown, case .lines(_, let lines)? = clearer else { return nil }
    return lines.map(\.option.rawValue).sorted().joined(separator: ", ")
  }
}

extension [FlagID] {
  var listed: String? { isEmpty ? nil : map(\.rawValue).sorted().joined(separator: ", ") }
}

extension Topic.Place {
  var name: String {
    switch self {
    case .ranked: "ranked"
    case .overview: "overview"
    case .danger: "danger"
    }
  }
}

extension Topic.InBrief.Reminder {
  /// Its words.
  var name: String { text.blocks.map(\.text.other).joined(separator: " ") }
}
