internal import QuestionnaireCore
internal import SummaryReports

/// Offers the interviews that came to their end, to be read again or deleted.
struct FinishedScreen: RowScreen {
  var picker = RowPicker()
  /// What happened last.
  var remark: String?

  var kind: ScreenKind { .finished }
  var backAction: Action? { .showMenu }

  func title(in world: World) -> String { Wording.finishedTitle }

  func text(in world: World) -> [TextLine] {
    let words = [remark, world.finished.isEmpty ? Wording.finishedNone : Wording.finishedText]
    return words.compactMap { $0 }.flatMap { world.lettering.wrap($0, columns: world.textColumns) }
  }

  func rows(in world: World) -> [String] {
    world.finished.map(Wording.finishedEntry) + [Wording.goBackRow]
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    remark = nil
    return world.finished.indices.contains(row)
      ? [.push(FinishedInterviewScreen(session: world.finished[row]))] : [.showMenu]
  }
}
