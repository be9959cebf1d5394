/// One of the answers that a question offers (FHIR R4, Questionnaire.item.answerOption).
public struct AnswerOption: Hashable, Sendable {
  /// Its name, unique in the question.
  public let id: OptionID
  /// What the person reads.
  public let text: PersonText
  /// What it means, in more words.
  public let help: PersonText?
  /// How it reads on the doctor's sheet; nil: as the person reads it.
  public let record: String?
  /// True for "None of these": it clears the others and counts 0.
  public let isExclusive: Bool
  /// True for "Another one": it comes with text that the person types.
  public let isWriteIn: Bool
  /// Other words that a search finds it by, such as brand names; shown behind the text.
  public let alsoCalled: [String]

  /// Makes an option.
  public init(
    id: OptionID, text: PersonText, help: PersonText? = nil, record: String? = nil, isExclusive: Bool = false,
    isWriteIn: Bool = false, alsoCalled: [String] = []
  ) {
    self.id = id
    self.text = text
    self.help = help
    self.record = record
    self.isExclusive = isExclusive
    self.isWriteIn = isWriteIn
    self.alsoCalled = alsoCalled
  }
}
