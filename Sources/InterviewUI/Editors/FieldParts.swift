internal import QuestionnaireCore
internal import SummaryReports

/// The two answers that give no value, drawn as `( ) I do not know` and `( ) I prefer not to say`.
enum AbsentAnswer: Hashable, Sendable, CaseIterable {
  case unknown
  case declined

  var answer: Answer {
    switch self {
    case .unknown: .unknown
    case .declined: .declined
    }
  }

  var text: String {
    switch self {
    case .unknown: ReportWording.unknown
    case .declined: ReportWording.declined
    }
  }

  init?(_ answer: Answer?) {
    switch answer {
    case .unknown: self = .unknown
    case .declined: self = .declined
    default: return nil
    }
  }

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
  /// Whether the question takes "I do not know" and "I prefer not to say".
  let allowsAbsent: Bool
  var focus = 0

  init(count: Int, allowsAbsent: Bool, chosen: AbsentAnswer?) {
    self.count = count
    self.allowsAbsent = allowsAbsent
    if let chosen { focus = count + (chosen == .unknown ? 0 : 1) }
  }

  var absent: AbsentAnswer? {
    let all = AbsentAnswer.allCases
    return all.indices.contains(focus - count) ? all[focus - count] : nil
  }

  /// Moves the focus; false if the command means something else.
  mutating func perform(_ command: Command) -> Bool {
    let last = count + (allowsAbsent ? AbsentAnswer.allCases.count : 0) - 1
    switch command {
    case .up: focus = max(focus - 1, 0)
    case .down: focus = min(focus + 1, last)
    case .next: focus = focus == last ? 0 : focus + 1
    case .previous where focus > 0: focus -= 1
    case .unknown where allowsAbsent: focus = count
    case .declined where allowsAbsent: focus = count + 1
    default: return false
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
      ] + (allowsAbsent ? AbsentAnswer.bindings(inFooter: false) : [])
  }

  func absentLines(chosen: AbsentAnswer?, lettering: Lettering) -> [TextLine] {
    guard allowsAbsent else { return [] }
    return AbsentAnswer.allCases.map {
      $0.line(isFocused: absent == $0, isChosen: chosen == $0, lettering: lettering)
    }
  }
}
