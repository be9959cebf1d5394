/// What is wrong with texts: wordings, citations, and the room they take.
extension Finding {
  static var barOutside: Finding {
    Finding(
      .badWording, "'|' stands outside of parentheses",
      help: "write wordings as '(were you|were they|was your baby)'")
  }
  static var tooManyWordings: Finding {
    Finding(
      .badWording, "there are at most four wordings: for the person, for another, for a baby, for a child",
      help: "remove what stands behind the fourth")
  }
  static var badCitation: Finding {
    Finding(.badCitation, "this is no citation", help: "write '[@one]' or '[@one, @other]'")
  }
  static var foldedList: Finding {
    Finding(
      .foldedList, "in a text that begins with '>' this line joins the line before it",
      help: "begin a text that has a list with '|'")
  }
  static var uncitedParagraph: Finding {
    Finding(.uncitedParagraph, "this paragraph cites no source", help: "end it with '[@source]'")
  }
  static var uncitedWhy: Finding {
    Finding(.uncitedWhy, "this reason cites no source", help: "end it with '[@source]'")
  }
  static func lineTooWide(_ width: Int, limit: Int) -> Finding {
    Finding(
      .lineTooWide, "this line takes \(width) columns, and \(limit) are there",
      help: "say it in fewer or shorter words")
  }
  static func listTooLong(limit: Int) -> Finding {
    Finding(
      .listTooLong, "this list has more than the \(limit) lines that are seen at once",
      help: "join or remove lines, or divide it into two lists")
  }
  static func tooManyLists(limit: Int) -> Finding {
    Finding(
      .tooManyLists, "an emergency screen has at most \(limit) lists",
      help: "join two of its lists, or ask this one behind the group")
  }
  static func textTooTall(_ lines: Int, limit: Int) -> Finding {
    Finding(
      .textTooTall, "this question takes \(lines) lines of a small screen, and \(limit) are there",
      help: "ask it in fewer words")
  }
  static var hiddenList: Finding {
    Finding(
      .hiddenList, "a list that is searched hides some of its lines",
      help: "remove 'search' from the question")
  }
}
