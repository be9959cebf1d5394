internal import QuestionnaireCore
internal import SummaryReports

/// Asks whether to leave, and says what becomes of the answers.
struct LeaveScreen: RowScreen {
  /// What a row does.
  enum Choice: Hashable, Sendable {
    case keepGoing
    case summary
    case save
    /// Leaves the interview, and not the program.
    case menu
    case delete
    /// Leaves; what is on the disk stays there.
    case keep
    /// Leaves; there is nothing on the disk.
    case leave

    func text(in world: World) -> String {
      switch self {
      case .keepGoing: Wording.leaveKeepGoing
      case .summary: world.isComplete ? Wording.leaveWholeSummary : Wording.leaveSummary
      case .save: Wording.leaveSave
      case .menu: Wording.leaveToMenu
      case .delete: Wording.leaveAndDelete
      case .keep: Wording.leaveAndKeep
      case .leave:
        world.sessions.isEmpty || world.interview?.answers.isEmpty == false
          ? Wording.leaveNow : Wording.menuLeave
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
    guard isBegun(world) else {
      return world.sessions.isEmpty || world.interview != nil
        ? Wording.leaveNothingBegun : Wording.leaveNoneOpen
    }
    if world.keeping.failure != nil { return Wording.leaveNotSaved }
    guard world.keeping.isSafe else { return Wording.leaveNothingKept }
    return world.isComplete ? Wording.leaveFinished : Wording.leaveKept(days: world.keeping.days)
  }

  func rows(in world: World) -> [String] { choices(in: world).map { $0.text(in: world) } }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    let choices = choices(in: world)
    guard choices.indices.contains(row) else { return [] }
    switch choices[row] {
    case .keepGoing: return [.pop]
    case .summary: return [.showSummary]
    case .save: return [.pop, .push(ExportScreen(.interview))]
    case .menu: return [.pop, .leaveSummary]
    case .delete: return [.push(DeleteScreen())]
    case .keep: return [.keepDraft, .effect(.close(deleting: false))]
    case .leave: return [.effect(.leave(.done))]
    }
  }

  private func choices(in world: World) -> [Choice] {
    guard isBegun(world) else { return [.keepGoing, .leave] }
    return [.keepGoing, isAtSummary ? .save : .summary]
      + (isAtSummary && world.isComplete ? [.menu] : [])
      + (world.keeping.isSafe ? [.delete, .keep] : [.leave])
  }

  private func isBegun(_ world: World) -> Bool { world.interview.map { !$0.answers.isEmpty } ?? false }
}
