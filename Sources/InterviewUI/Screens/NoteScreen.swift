internal import QuestionnaireCore
internal import SummaryReports

/// A page of information in the middle of an interview.
struct NoteScreen: RowScreen {
  var picker = RowPicker()
  let linkId: LinkID
  let heading: PersonText
  let prose: Prose
  /// The place of the prompt on the path, from 0.
  let place: Int
  /// Advice for today that the last answer brought.
  let sameDay: [PersonText]

  var kind: ScreenKind { .note }
  var backAction: Action? { .back(from: linkId) }

  func title(in world: World) -> String { heading[world.respondent] }

  func aside(in world: World) -> [String] {
    Wording.progress(question: place + 1, world.progress, glyphs: world.lettering.glyphs)
  }

  func text(in world: World) -> [TextLine] {
    sameDay.flatMap {
      world.lettering.wrap(Wording.sameDay($0[world.respondent]), .sameDay, columns: world.columns)
    } + world.lettering.lines(of: prose, for: world.respondent, columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.noteGoOn] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    [.answer(linkId, .value(.read), dropping: false)]
  }
}
