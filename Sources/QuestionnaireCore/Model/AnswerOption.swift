/// One of the answers that a question offers (FHIR R4, Questionnaire.item.answerOption).
public struct AnswerOption: Hashable, Sendable {
  /// Its name, unique in the question.
  public let id: OptionID
  /// What the person reads.
  public let text: PersonText
  /// What it means, in more words.
  public let help: PersonText?
  /// What counts and what does not, in a few words that stand beside it.
  public let hint: PersonText?
  /// When it is offered: unless this is definitely false. Nil: always.
  public let when: Condition?
  /// How it reads on the doctor's sheet; nil: as the person reads it.
  public let record: String?
  /// How its denial reads on the sheet; nil: "no" and the record.
  public let recordNo: String?
  /// The fact that ticking it states.
  public let finding: FindingMention?
  /// How it reads as something that may still come: "Eyes, jaw or neck newly pulled or locked".
  public let later: PersonText?
  /// True for "None of these": it clears the others and counts 0.
  public let isExclusive: Bool
  /// True for "Another one": it comes with text that the person types.
  public let isWriteIn: Bool
  /// Other words that a search finds it by, such as brand names; shown behind the text.
  public let alsoCalled: [String]

  /// Makes an option.
  public init(
    id: OptionID, text: PersonText, help: PersonText? = nil, record: String? = nil, isExclusive: Bool = false,
    isWriteIn: Bool = false, alsoCalled: [String] = [], recordNo: String? = nil,
    finding: FindingMention? = nil, later: PersonText? = nil, hint: PersonText? = nil, when: Condition? = nil
  ) {
    self.id = id
    self.text = text
    self.help = help
    self.record = record
    self.recordNo = recordNo
    self.finding = finding
    self.later = later
    self.isExclusive = isExclusive
    self.isWriteIn = isWriteIn
    self.alsoCalled = alsoCalled
    self.hint = hint
    self.when = when
  }

  /// The option with another condition.
  public func offered(when condition: Condition?) -> AnswerOption {
    AnswerOption(
      id: id, text: text, help: help, record: record, isExclusive: isExclusive, isWriteIn: isWriteIn,
      alsoCalled: alsoCalled, recordNo: recordNo, finding: finding, later: later, hint: hint, when: condition)
  }
}
