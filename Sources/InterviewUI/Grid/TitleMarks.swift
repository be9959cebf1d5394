internal import QuestionnaireCore

/// What the title of a page says beside its own words: that nobody here has reviewed the questions, on every page, and
/// where a person begins that their review is overdue.
///
///     Not reviewed by this project · About you        Question 2, 13+ to go
///
/// Where there is no room a mark is shorter, and then the title is cut. Neither takes the place of a number to call.
struct TitleMarks {
  /// The marks, each from its longest wording to its shortest.
  private let marks: [[String]]

  init(on kind: ScreenKind, in context: ScreenContext) {
    let isOverdue = context.reviewOverdue != nil && (kind == .start || kind == .menu)
    marks =
      (context.isFromElsewhere ? [Wording.notReviewedMarks] : []) + (isOverdue ? [Wording.overdueMarks] : [])
  }

  func put(on page: inout Page, in context: ScreenContext) {
    guard !marks.isEmpty else { return }
    let lettering = context.lettering
    let separator = lettering.glyphs.separator
    let room = context.wholeColumns
    func columns(_ aside: String?) -> Int { aside.map { lettering.columns(of: $0) + 2 } ?? 0 }
    func text(_ length: Int) -> String {
      marks.map { $0[min(length, $0.count - 1)] }.joined(separator: separator)
    }
    let needed = lettering.columns(of: separator + page.title) + columns(page.aside.last)
    let text = lettering.columns(of: text(0)) + needed <= room ? text(0) : text(1)
    let left = room - lettering.columns(of: text + separator) - columns(page.aside.last)
    let title = left < Self.fewestColumns ? "" : lettering.cut(page.title, to: left)
    // What to do now, or what is not saved, comes first.
    let isUrgent = page.titleStyle == .redFlag || page.titleStyle == .problem
    page.title = (isUrgent ? [title, text] : [text, title]).filter { !$0.isEmpty }.joined(
      separator: separator)
  }

  /// A title that has fewer says nothing.
  private static let fewestColumns = 4
}
