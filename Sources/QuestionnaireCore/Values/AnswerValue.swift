/// What a person answered, when they did answer.
public enum AnswerValue: Hashable, Sendable {
  case yes
  case no
  /// One option; the text is what was typed for "another one".
  case option(OptionID, writeIn: String?)
  /// The ticked options, in the order of the question.
  case options([OptionID], writeIn: String?)
  /// An age or a length of time.
  case quantity(Quantity)
  case number(DecimalNumber)
  case date(PartialDate)
  /// 0 to 10.
  case scale(Int)
  /// The regions pointed at, in the order of the body map; one, for a question that takes one.
  case regions([RegionID])
  case text(String)
  /// A page of information was read.
  case read
}
