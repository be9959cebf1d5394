import SummaryReports

/// What the manual says that help does not.
enum ManualWording {
  static let description = """
    The program asks the questions a doctor would ask, full screen or line by line, and ends on information and a \
    one-page sheet to take along to the appointment. Everything medical is in question files inside the program.

    It informs; it does not diagnose, and it is not medical advice. It is not for emergencies. \
    \(ReportWording.notReviewed) It works offline and sends nothing anywhere.

    Every answer is on the disk before the next question is shown, in a file that only you can read. What is finished \
    is kept or deleted, as you say at the end; what is not is deleted after 30 days.
    """

  static let options = "Every command takes these; its own are told with it."

  static let keys = """
    The footer shows the most useful keys, and help (F1) all that work on the screen. Of several keys in a row each does \
    what is said, or its own part of it. What is said of one place goes before what is said of everywhere.
    """

  static let plainLines = """
    With ask --plain nothing is drawn: questions and answers are lines. These words can be typed at every question, \
    beside the number or the words of an answer.
    """

  /// Where the program keeps things.
  static let files = [
    (
      path: "~/.local/state/anamnesis/sessions",
      meaning: """
      The interviews, a file each, or below XDG_STATE_HOME if that is set. Removing the program leaves them; \
      sessions delete-all deletes them.
      """
    ),
    (path: "~/.local/state/anamnesis/country", meaning: "The country you are in, one word."),
  ]

  /// The command that is meant where none is named.
  static func usual(_ command: String) -> String { "Without a command it is \(command)." }

  static func values(_ values: [String]) -> String { "One of: \(values.joined(separator: ", "))." }

  static func usualValue(_ value: String) -> String { "If it is not said: \(value)." }
}
