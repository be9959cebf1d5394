internal import QuestionnaireCore
internal import SummaryReports

/// The two answers that give no value.
enum AbsentAnswer: Hashable, Sendable, CaseIterable {
  case unknown
  case declined

  /// The answer.
  var answer: Answer {
    switch self {
    case .unknown: .unknown
    case .declined: .declined
    }
  }

  /// The words of its row.
  var text: String {
    switch self {
    case .unknown: ReportWording.unknown
    case .declined: ReportWording.declined
    }
  }

  /// The one that an answer is, if it is one.
  init?(_ answer: Answer?) {
    switch answer {
    case .unknown: self = .unknown
    case .declined: self = .declined
    default: return nil
    }
  }

  /// The one that a command means.
  init?(_ command: Command) {
    switch command {
    case .unknown: self = .unknown
    case .declined: self = .declined
    default: return nil
    }
  }

  /// Their keys; in the footer only where they have no rows.
  static func bindings(inFooter isInFooter: Bool) -> [Binding] {
    [
      Binding(.unknown, word: Wording.keyUnknown, short: Wording.keyUnknownShort, isInFooter: isInFooter),
      Binding(.declined, word: Wording.keyDeclined, short: Wording.keyDeclinedShort, isInFooter: isInFooter),
    ]
  }

  /// Its row.
  func line(isFocused: Bool, isChosen: Bool, lettering: Lettering) -> TextLine {
    ChoiceRow(text: text, box: .circle, isFocused: isFocused, isChosen: isChosen).line(lettering)
  }
}
