public import QuestionnaireCore

/// What one interview says of one question, however it was asked: a list that was answered line by line, and is known
/// as a whole, stands as if it had been ticked.
public enum AnswerStanding: Hashable, Sendable {
  case notAsked
  case unknown
  case declined
  case answered(AnswerValue)
  /// A list of which only a part is known: its lines with yes and with no, in the order of the list.
  case partlyKnown(yes: [OptionID], no: [OptionID])

  /// Whether anything is known: "I do not know" and "I prefer not to say" are no knowledge.
  public var isKnown: Bool {
    switch self {
    case .answered, .partlyKnown: true
    case .notAsked, .unknown, .declined: false
    }
  }

  init(_ status: QuestionStatus?, of question: Question) {
    switch status {
    case .unknown: self = .unknown
    case .declined: self = .declined
    case .answered(let value): self = .answered(value)
    case .lines(let lines): self = Self.standing(of: lines, in: question)
    case .ahead, .notAsked, nil: self = .notAsked
    }
  }

  init(_ answer: Answer) {
    switch answer {
    case .value(let value): self = .answered(value)
    case .unknown: self = .unknown
    case .declined: self = .declined
    }
  }

  private static func standing(of lines: LineAnswers, in question: Question) -> AnswerStanding {
    let no = question.options.map(\.id).filter(lines.no.contains)
    guard lines.yes.count + no.count == lines.lineCount
    else { return lines.yes.isEmpty && no.isEmpty ? .unknown : .partlyKnown(yes: lines.yes, no: no) }
    let none = question.options.filter(\.isExclusive).prefix(1).map(\.id)
    return .answered(.options(lines.yes.isEmpty ? none : lines.yes, writeIn: nil))
  }
}
