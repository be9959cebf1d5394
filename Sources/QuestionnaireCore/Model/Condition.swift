/// When something holds, as data: the engine, the prover and the printers all read this value.
///
/// `age < 2 years or not (fever is yes)` is `.any([.test(.quantity("age", .less, 2 years)), .not(.test(.yesNo("fever",
/// true)))])`.
public indirect enum Condition: Hashable, Sendable {
  /// All hold; nothing to hold is true.
  case all([Condition])
  /// One holds; nothing to hold is false.
  case any([Condition])
  case not(Condition)
  case test(Test)

  /// The condition that is always true.
  public static var always: Condition { .all([]) }

  /// Both hold.
  public func and(_ other: Condition) -> Condition {
    switch (self, other) {
    case (.all(let left), .all(let right)): .all(left + right)
    case (.all(let left), _): .all(left + [other])
    case (_, .all(let right)): .all([self] + right)
    default: .all([self, other])
    }
  }

  /// The tests in it, in the order of the text.
  public var tests: [Test] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let test): [test]
    }
  }
}

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
