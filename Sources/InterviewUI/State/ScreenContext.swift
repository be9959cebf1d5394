internal import QuestionnaireCore

/// What a screen can see beside its own state.
struct ScreenContext {
  let frontMatter: FrontMatter
  let lettering: Lettering
  let size: Size
  let today: CalendarDay
  /// The person's country: ISO 3166, two letters, lower case.
  let territory: String?
  /// The questionnaire that the start screen goes on to, instead of the menu.
  let opens: String?
  /// The interview that was begun before and that the start screen goes on with.
  let resumes: String?
  /// Interviews that were begun before and are kept, the newest first.
  let sessions: [SessionEntry]
  /// How many were deleted because they were too old.
  let expired: Int
  /// Whether answers are kept on the disk, and how that goes.
  let keeping: Keeping
  let interview: Interview?
  /// Whether it came to its end before and was taken up to be read again.
  let isReadAgain: Bool
  /// Bounds on what is still to be asked, worked out once an answer.
  let progress: Progress
  /// The widest running text, in columns.
  var readableColumns = Lettering.readableColumns
  var columns: Int { size.columns }

  /// Those of them that came to their end.
  var finished: [SessionEntry] { sessions.filter { $0.state == .finished } }

  /// The others; some may be open in another window.
  var unfinished: [SessionEntry] { sessions.filter { $0.state != .finished } }

  /// Whether the interview has no question left.
  var isComplete: Bool { interview?.evaluation.isComplete == true }

  /// Whose words are used now.
  var respondent: Respondent { interview?.evaluation.respondent ?? .person }

  /// The columns of running text.
  var textColumns: Int { min(columns, readableColumns) }

  /// The publisher of a source, of the questionnaire or of the front matter.
  func publisher(of id: SourceID) -> String? {
    interview?.questionnaire.source(id)?.publisher ?? frontMatter.publisher(of: id)
  }
}
