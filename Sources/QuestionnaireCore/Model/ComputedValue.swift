/// Something that is worked out from answers and never asked, such as the total of a questionnaire of scores.
///
/// It stands among the items behind what it reads. Its value is worked out whenever the interview passes it, so it changes
/// with the answers at once, and conditions behind it can compare it as they compare the answer to a number question.
public struct ComputedValue: Hashable, Sendable {
  /// What is worked out.
  public enum Content: Hashable, Sendable {
    case number(Calculation, unit: String? = nil)
    /// The words of the first case that is true.
    case words([Case])
  }

  /// Words, and when they are taken.
  public struct Case: Hashable, Sendable {
    /// When they are taken, if no words before are. What is unknown does not count as true.
    public let when: Condition
    /// The words.
    public let words: String

    /// Makes a case.
    public init(when: Condition, _ words: String) {
      self.when = when
      self.words = words
    }
  }

  /// The label on summary and sheet.
  public let record: String
  /// What is worked out.
  public let content: Content
  /// Whether it is shown; what only a condition needs is not.
  public let isShown: Bool

  /// Makes one.
  public init(record: String, _ content: Content, isShown: Bool = true) {
    self.record = record
    self.content = content
    self.isShown = isShown
  }

  /// The tests that it rests on.
  public var tests: [Test] {
    switch content {
    case .number(let calculation, _): calculation.tests
    case .words(let cases): cases.flatMap(\.when.tests)
    }
  }

  /// The same with every name changed.
  public func mapped(names: (LinkID) -> LinkID, conditions: (Condition) -> Condition) -> ComputedValue {
    let content: Content =
      switch content {
      case .number(let calculation, let unit):
        .number(calculation.mapped(names: names, conditions: conditions), unit: unit)
      case .words(let cases): .words(cases.map { Case(when: conditions($0.when), $0.words) })
      }
    return ComputedValue(record: record, content, isShown: isShown)
  }

  /// How it is worked out, in words that are near to those of question files.
  public var text: String {
    switch content {
    case .number(let calculation, _): calculation.text
    case .words(let cases):
      cases.map { $0.when == .always ? "\"\($0.words)\"" : "if \($0.when.text) then \"\($0.words)\"" }
        .joined(separator: " else ")
    }
  }

  /// The question that asks for the same: what may be tested of its answer may be tested of this.
  public func standIn(_ id: LinkID) -> Question {
    let kind: Question.Kind =
      switch content {
      case .number(_, let unit): .number(.init(unit: unit))
      case .words: .text
      }
    return Question(linkId: id, text: PersonText(record), kind: kind)
  }
}

/// A computed value as it stands in an interview.
public struct ComputedState: Hashable, Sendable {
  /// Its name.
  public let linkId: LinkID
  /// What is worked out.
  public let value: ComputedValue
  /// What it comes to; nil where it has no value.
  public let result: ComputedResult?
  /// How many questions that it rests on are asked and have no answer.
  public let missing: Int
}

/// What was worked out.
public enum ComputedResult: Hashable, Sendable {
  case number(Fraction)
  case words(String)

  /// The same as an answer, a number with at most three places.
  var answer: AnswerValue {
    switch self {
    case .number(let number): number.decimal.map { .number($0) } ?? .text("\(number)")
    case .words(let words): .text(words)
    }
  }
}
