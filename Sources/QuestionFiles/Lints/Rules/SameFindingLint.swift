import PlainText
import QuestionnaireCore

/// A sign that two questions ask in the same words is marked as one finding, so that the doctor's sheet says it once.
struct SameFindingLint: Lint {
  /// Texts of fewer letters say too little to be told apart by one.
  private static let fewestLetters = 8
  /// One letter in so many may differ.
  private static let lettersForOne = 12

  /// A line that is ticked or a question that is answered yes.
  private struct Sign {
    let question: LinkID
    let part: QuestionnairePart
    let text: String
    let letters: [UInt8]
    let finding: FindingID?
  }

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      let signs = linted.questions.flatMap(Self.signs).sorted { $0.letters.count < $1.letters.count }
      for (place, sign) in signs.enumerated() {
        for other in signs[(place + 1)...] {
          let allowed = max(1, other.letters.count / Self.lettersForOne)
          if other.letters.count - sign.letters.count > allowed { break }
          guard other.question != sign.question, sign.finding == nil || sign.finding != other.finding,
            Self.areAlike(sign.letters, other.letters, allowed)
          else { continue }
          // Said at the one that states no finding, and of the other.
          let (place, same) = sign.finding == nil ? (sign, other) : (other, sign)
          linted.report(.sameFinding(same.text, in: same.question), of: place.part, log)
        }
      }
    }
  }

  private static func areAlike(_ one: [UInt8], _ other: [UInt8], _ allowed: Int) -> Bool {
    if one == other { return true }
    // What differs in most places is not measured.
    var counts = Array(repeating: 0, count: 256)
    for letter in one { counts[Int(letter)] += 1 }
    for letter in other { counts[Int(letter)] -= 1 }
    guard counts.reduce(0, { $0 + abs($1) }) <= 2 * allowed else { return false }
    return EditDistance.between(one, other) <= allowed
  }

  /// The signs that a question asks: its lines, if several can be ticked and none is searched for, or itself.
  private static func signs(of question: Question) -> [Sign] {
    func sign(_ part: QuestionnairePart, _ text: PersonText, _ finding: FindingMention?) -> Sign? {
      let letters = ASCIIText.folded(text.person).utf8.filter { $0 > 0x40 }
      guard letters.count >= fewestLetters else { return nil }
      return Sign(
        question: question.linkId, part: part, text: text.person, letters: letters, finding: finding?.finding)
    }
    switch question.kind {
    case .yesNo: return [sign(.item(question.linkId), question.text, question.finding)].compactMap(\.self)
    case .choices(let choices) where !choices.isSearched:
      return choices.options.filter { !$0.isExclusive && !$0.isWriteIn }.compactMap {
        sign(.options(question.linkId, [$0.id.rawValue]), $0.text, $0.finding)
      }
    default: return []
    }
  }
}

extension Finding {
  fileprivate static func sameFinding(_ text: String, in question: LinkID) -> Finding {
    Finding(
      .sameFinding, "'\(question)' asks in the same words: '\(text)'",
      help: "give both the same 'finding', or ask one of them only with 'when'", .warning)
  }
}
