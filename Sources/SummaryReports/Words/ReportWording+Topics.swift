import QuestionnaireCore

/// What stands on the page of a topic that is read without an interview.
extension ReportWording {
  /// What stands first and last on every such page, in one line of 72 columns.
  public static let topicDisclaimer = "This is information, not a diagnosis. It cannot say what you have."
  /// The heading of the topics that belong near.
  public static let relatedTopics = "Related topics"
  static let topicEndSaysWhen = "The end of this page says when."
  static let topicFile = "Topic file"
  static let topicAbout = "About this page"
  static let topicWritten = "This page was written on"

  /// Whom to call instead of reading on; which country it is is a guess, so it is named.
  static func topicEmergency(number: String?, country: String?, _ whenToCall: String) -> String {
    let whom =
      if let number, let country { "\(number) (\(country))" } else { "your emergency number" }
    return "In an emergency, do not read on: call \(whom) now. \(whenToCall)"
  }

  /// The head of a printed page of a topic.
  static func pageHead(topic title: String, _ day: CalendarDay, page: Int, of count: Int) -> String {
    let rest = " - \(self.day(day)) - page \(page) of \(count)"
    let room = TextWriter.usualColumns - SheetLines.width("\(program) - \(rest)")
    return "\(program) - \(SheetLines.cut(title, columns: room))\(rest)"
  }
}
