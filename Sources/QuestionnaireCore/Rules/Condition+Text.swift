extension Condition {
  /// The condition in the language of question files, sets written out; `always` and `never` for the empty ones.
  public var text: String {
    switch self {
    case .all(let parts):
      parts.isEmpty
        ? "always"
        : parts.map { $0.isChoice ? "(\($0.text))" : $0.text }.joined(separator: " and ")
    case .any(let parts): parts.isEmpty ? "never" : parts.map(\.text).joined(separator: " or ")
    case .not(let part): part.isSimple ? "not \(part.text)" : "not (\(part.text))"
    case .test(let test): test.text
    }
  }

  private var isSimple: Bool {
    switch self {
    case .test: true
    case .all(let parts), .any(let parts): parts.count == 1 && parts[0].isSimple
    case .not: false
    }
  }

  /// Whether it reads as "… or …".
  private var isChoice: Bool {
    switch self {
    case .any(let parts): parts.count > 1 || parts.contains(where: \.isChoice)
    case .all(let parts): parts.count == 1 && parts[0].isChoice
    case .not, .test: false
    }
  }
}
