internal import QuestionnaireCore
internal import SummaryReports

/// Asks whether to leave, and says what becomes of the answers.
struct LeaveScreen: RowScreen {
  /// What a row does.
  enum Choice: Hashable, Sendable {
    case keepGoing
    case summary
    case save
    case delete
    /// Leaves; what is on the disk stays there.
    case keep
    /// Leaves; there is nothing on the disk.
    case leave

    var text: String {
      switch self {
      case .keepGoing: Wording.leaveKeepGoing
      case .summary: Wording.leaveSummary
      case .save: Wording.leaveSave
      case .delete: Wording.leaveAndDelete
      case .keep: Wording.leaveAndKeep
      case .leave: Wording.leaveNow
      }
    }
  }

  var picker = RowPicker()
  /// Whether ^C opened it, or was pressed in it: once more leaves at once.
  var isInterrupted = false
  /// Whether the summary is beneath, which can be saved.
  var isAtSummary = false

  var kind: ScreenKind { .leave }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.leaveTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(text(of: world), columns: world.textColumns)
      + (isInterrupted
        ? world.lettering.wrap(Wording.leaveInterrupted, .quiet, columns: world.textColumns) : [])
  }

  private func text(of world: World) -> String {
    guard isBegun(world) else { return Wording.leaveNothingBegun }
    if world.keeping.failure != nil { return Wording.leaveNotSaved }
    guard world.keeping.isSafe else { return Wording.leaveNothingKept }
    let isFinished = world.interview?.evaluation.isComplete == true
    return isFinished ? Wording.leaveFinished : Wording.leaveKept(days: world.keeping.days)
  }

  func rows(in world: World) -> [String] { choices(in: world).map(\.text) }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    let choices = choices(in: world)
    guard choices.indices.contains(row) else { return [] }
    switch choices[row] {
    case .keepGoing: return [.pop]
    case .summary: return [.showSummary]
    case .save: return [.pop, .push(ExportScreen(.interview))]
    case .delete: return [.push(DeleteScreen())]
    case .keep: return [.keepDraft, .effect(.close(deleting: false))]
    case .leave: return [.effect(.leave(.done))]
    }
  }

  private func choices(in world: World) -> [Choice] {
    guard isBegun(world) else { return [.keepGoing, .leave] }
    return [.keepGoing, isAtSummary ? .save : .summary]
      + (world.keeping.isSafe ? [.delete, .keep] : [.leave])
  }

  private func isBegun(_ world: World) -> Bool { world.interview.map { !$0.answers.isEmpty } ?? false }
}
