internal import QuestionnaireCore
internal import SummaryReports

/// The answers that give no value, drawn as `( ) I do not know` and `( ) I prefer not to say`.
enum AbsentAnswer: Hashable, Sendable {
  case unknown
  case declined
  /// The same as declined, in the words of a form.
  case leftEmpty

  /// How a question calls them, in order, whether it takes them or not.
  static func all(of question: Question) -> [AbsentAnswer] {
    [.unknown, question.isLeftEmpty ? .leftEmpty : .declined]
  }

  /// Those that a question takes, in order.
  static func offered(by question: Question) -> [AbsentAnswer] {
    question.allowsUnknown ? all(of: question) : []
  }

  var answer: Answer {
    switch self {
    case .unknown: .unknown
    case .declined, .leftEmpty: .declined
    }
  }

  var text: String {
    switch self {
    case .unknown: ReportWording.unknown
    case .declined: ReportWording.declined
    case .leftEmpty: ReportWording.leftEmpty
    }
  }

  /// Their keys; in the footer only where they have no rows.
  static func bindings(_ offered: [AbsentAnswer], inFooter isInFooter: Bool) -> [Binding] {
    offered.map {
      switch $0 {
      case .unknown:
        Binding(.unknown, word: Wording.keyUnknown, short: Wording.keyUnknownShort, isInFooter: isInFooter)
      case .declined:
        Binding(.declined, word: Wording.keyDeclined, short: Wording.keyDeclinedShort, isInFooter: isInFooter)
      case .leftEmpty:
        Binding(
          .declined, word: Wording.keyLeftEmpty, short: Wording.keyLeftEmptyShort, isInFooter: isInFooter)
      }
    }
  }

  func line(isFocused: Bool, isChosen: Bool, lettering: Lettering) -> TextLine {
    ChoiceRow(text: text, box: .circle, isFocused: isFocused, isChosen: isChosen).line(lettering)
  }
}

/// The parts of a question that is answered in fields, which Up, Down and Tab go through: the fields, and the rows of
/// the two answers that give no value.
///
/// Of a date there are five: year, month, day, "I do not know" (3) and "I prefer not to say" (4).
struct FieldParts: Hashable, Sendable {
  /// How many parts come before those rows.
  let count: Int
  /// The answers without a value that the question takes.
  let offered: [AbsentAnswer]
  private let chosen: AbsentAnswer?
  var focus = 0

  /// The parts of a question with its answer so far, which has the focus if it has no value.
  init(_ question: Question, count: Int, answer: Answer?) {
    self.count = count
    let offered = AbsentAnswer.offered(by: question)
    let place = offered.firstIndex { $0.answer == answer }
    self.offered = offered
    chosen = place.map { offered[$0] }
    if let place { focus = count + place }
  }

  /// The row that has the focus.
  var absent: AbsentAnswer? {
    offered.indices.contains(focus - count) ? offered[focus - count] : nil
  }

  /// What is said where nothing was typed; of a form also which key leaves it so.
  var typeFirst: String {
    let key = KeyTable.keys(for: .declined, whileTyping: true).first
    guard offered.contains(.leftEmpty), let key else { return Wording.typeFirst }
    return Wording.typeFirstOrLeaveEmpty(key: key.name)
  }

  /// Moves the focus; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    let last = count + offered.count - 1
    switch command {
    case .up: focus = max(focus - 1, 0)
    case .down: focus = min(focus + 1, last)
    case .next: focus = focus == last ? 0 : focus + 1
    case .previous where focus > 0: focus -= 1
    default:
      guard let answer = command.absentAnswer, let place = offered.firstIndex(where: { $0.answer == answer })
      else { return false }
      focus = count + place
    }
    return true
  }

  func bindings() -> [Binding] {
    [
      Binding(.accept, word: Wording.keyTake), Binding(.next, word: Wording.keyParts),
    ] + (focus > 0 ? [Binding(.previous, word: Wording.keyPartBefore, isInFooter: false)] : [])
      + [
        Binding(.back, word: Wording.keyBack),
        Binding([.up, .down], word: Wording.keyPartsBetween, isInFooter: false),
      ] + AbsentAnswer.bindings(offered, inFooter: false)
  }

  func absentLines(_ lettering: Lettering) -> [TextLine] {
    offered.map { $0.line(isFocused: absent == $0, isChosen: chosen == $0, lettering: lettering) }
  }
}

extension Command {
  /// The answer without a value that it goes to.
  var absentAnswer: Answer? {
    switch self {
    case .unknown: .unknown
    case .declined: .declined
    default: nil
    }
  }
}
