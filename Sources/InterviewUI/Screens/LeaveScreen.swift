internal import QuestionnaireCore

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

    func text(in context: ScreenContext) -> String {
      switch self {
      case .keepGoing: Wording.leaveKeepGoing
      case .summary: context.isComplete ? Wording.leaveWholeSummary : Wording.leaveSummary
      case .save: Wording.leaveSave
      case .menu: Wording.leaveToMenu
      case .delete: Wording.leaveAndDelete(LeaveScreen.answers(in: context))
      case .keep: context.isComplete ? Wording.leaveAndKeep : Wording.leavePause
      case .leave:
        context.sessions.isEmpty || context.interview?.answers.isEmpty == false
          ? Wording.leaveNow : Wording.menuLeave
      }
    }
  }

  var picker = RowPicker()
  /// Whether ^C opened it, or was pressed in it: once more leaves at once.
  private(set) var isInterrupted = false
  /// Whether the summary is beneath, which can be saved.
  private var isAtSummary = false

  init(isInterrupted: Bool = false, isAtSummary: Bool = false) {
    self.isInterrupted = isInterrupted
    self.isAtSummary = isAtSummary
  }

  /// Takes the key that opened it once more: the row that leaves and deletes nothing has the focus.
  mutating func press(isInterrupt: Bool, in context: ScreenContext) {
    isInterrupted = isInterrupted || isInterrupt
    picker.cursor = ListCursor(at: leavingRow(in: context))
  }

  /// The row that leaves and deletes nothing.
  func leavingRow(in context: ScreenContext) -> Int? {
    choices(in: context).firstIndex { $0 == .keep || $0 == .leave }
  }

  /// How many answers there are.
  static func answers(in context: ScreenContext) -> Int {
    context.interview?.evaluation.path.count { context.interview?.answers[$0.linkId] != nil } ?? 0
  }

  var kind: ScreenKind { .leave }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.leaveTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(text(of: context), columns: context.textColumns)
      + (isInterrupted
        ? context.lettering.wrap(Wording.leaveInterrupted, .quiet, columns: context.textColumns) : [])
  }

  private func text(of context: ScreenContext) -> String {
    guard context.isBegun else {
      return context.sessions.isEmpty || context.interview != nil
        ? Wording.leaveNothingBegun : Wording.leaveNoneOpen
    }
    if context.keeping.failure != nil { return Wording.leaveNotSaved }
    guard context.keeping.isSafe else { return Wording.leaveNothingKept }
    return context.isComplete
      ? Wording.leaveFinished : Wording.leaveKept(Self.answers(in: context), days: context.keeping.days)
  }

  /// What deletes stands apart.
  func isApart(_ row: Int, in context: ScreenContext) -> Bool {
    let choices = choices(in: context)
    return choices.indices.contains(row) && choices[row] == .delete
  }

  func rows(in context: ScreenContext) -> [String] { choices(in: context).map { $0.text(in: context) } }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let choices = choices(in: context)
    guard choices.indices.contains(row) else { return [] }
    switch choices[row] {
    case .keepGoing: return [.pop]
    case .summary: return [.showSummary()]
    case .save: return [.pop, .push(ExportScreen(.interview, in: context))]
    case .menu: return [.pop, .leaveSummary]
    case .delete: return [.push(DeleteScreen())]
    case .keep: return [.effect(.close(deleting: false))]
    case .leave: return [.effect(.leave(.done))]
    }
  }

  /// What is safe comes first, and what deletes comes last.
  private func choices(in context: ScreenContext) -> [Choice] {
    guard context.isBegun else { return [.keepGoing, .leave] }
    let others: [Choice] = isAtSummary ? [.save] + (context.isComplete ? [.menu] : []) : [.summary]
    return context.keeping.isSafe
      ? [.keepGoing, .keep] + others + [.delete] : [.keepGoing] + others + [.leave]
  }
}

/// Asks once more before the answers are deleted.
struct DeleteScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .delete }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.deleteTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      Wording.deleteText(LeaveScreen.answers(in: context)), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.deleteNot, Wording.deleteYes] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : [.effect(.close(deleting: true))]
  }
}
