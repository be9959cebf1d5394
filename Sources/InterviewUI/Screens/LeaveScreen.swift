internal import QuestionnaireCore
internal import SummaryReports

/// Asks whether to leave, and says that nothing is kept.
struct LeaveScreen: RowScreen {
  /// What a row does.
  enum Choice: Hashable, Sendable {
    case keepGoing
    case summary
    case save
    case leave

    var text: String {
      switch self {
      case .keepGoing: Wording.leaveKeepGoing
      case .summary: Wording.leaveSummary
      case .save: Wording.leaveSave
      case .leave: Wording.leaveNow
      }
    }
  }

  var picker = RowPicker()
  /// Whether ^C opened it, or was pressed in it: once more leaves at once.
  var isInterrupted = false
  /// The summary that can be saved, if it is beneath.
  var save: SaveScreen?

  var kind: ScreenKind { .leave }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.leaveTitle }

  func text(in world: World) -> [TextLine] {
    let isBegun = world.interview.map { !$0.answers.isEmpty } ?? false
    let text = isBegun ? Wording.leaveNothingKept : Wording.leaveNothingBegun
    return world.lettering.wrap(text, columns: world.textColumns)
      + (isInterrupted
        ? world.lettering.wrap(Wording.leaveInterrupted, .quiet, columns: world.textColumns) : [])
  }

  func rows(in world: World) -> [String] { choices(in: world).map(\.text) }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    let choices = choices(in: world)
    guard choices.indices.contains(row) else { return [] }
    switch choices[row] {
    case .keepGoing: return [.pop]
    case .summary: return [.showSummary]
    case .save: return [.pop] + (save.map { [.push($0)] } ?? [])
    case .leave: return [.effect(.leave(.done))]
    }
  }

  private func choices(in world: World) -> [Choice] {
    let isBegun = world.interview.map { !$0.answers.isEmpty } ?? false
    if save != nil { return [.keepGoing, .save, .leave] }
    return isBegun ? [.keepGoing, .summary, .leave] : [.keepGoing, .leave]
  }
}
