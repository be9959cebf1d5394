internal import QuestionnaireCore
internal import SummaryReports

extension LineMode {
  /// Does what a command's word asks for.
  mutating func perform(_ command: LineCommand, in state: inout AppState) -> [Effect] {
    switch command {
    case .back: return back(in: &state)
    case .why: sayWhy(in: state)
    case .help: sayHelp(in: state)
    case .emergency: pending += paragraphs(of: TextScreen.emergencyLines(in: state.lineContext), in: state)
    case .again:
      repeats = true
      if state.top is any ExportingScreen { read = nil }
    case .unknown, .skip: return giveAbsent(command, in: &state)
    case .review: return press(.review, else: Wording.lineNothingToReview, in: &state)
    case .pause, .quit: return leave(command, in: &state)
    case .summary: return show(.summary, in: &state)
    case .sheet: return show(.sheet, in: &state)
    case .save: return export(.save, in: &state)
    case .print: return export(.print, in: &state)
    case .topics: return press(.topics, else: Wording.lineNotHere, in: &state)
    case .retry:
      guard state.keeping.failure != nil else { return refused(Wording.lineNothingToSave) }
      repeats = true
      return state.run([.retrySaving])
    }
    return []
  }

  /// Presses what a key of the screen means; says so if it has no such key.
  private mutating func press(_ command: Command, else refusal: String, in state: inout AppState) -> [Effect]
  {
    let context = state.context
    guard state.top.bindings(in: context).contains(where: { $0.commands.contains(command) }) else {
      return refused(refusal)
    }
    repeats = true
    return state.run(state.top.perform(command, in: context))
  }

  private mutating func back(in state: inout AppState) -> [Effect] {
    guard let screen = state.top as? QuestionScreen else {
      return press(.back, else: Wording.lineNothingBefore, in: &state)
    }
    repeats = true
    if var talk = talks[screen.linkId], talk.asksWriteIn != nil {
      // Only the question for the text is left.
      if talk.writeIn == nil { talk.chosen = talk.chosen.filter { !talk.list.rows[$0].isWriteIn } }
      talk.rest()
      talks[screen.linkId] = talk
      return []
    }
    talks[screen.linkId]?.rest()
    return state.run([.back(from: screen.linkId)])
  }

  private mutating func giveAbsent(_ command: LineCommand, in state: inout AppState) -> [Effect] {
    guard let screen = state.top as? QuestionScreen, let absent = command.absent else {
      return refused(Wording.lineNotHere)
    }
    return give(absent.answer, to: screen, in: &state)
  }

  private mutating func leave(_ command: LineCommand, in state: inout AppState) -> [Effect] {
    guard var leave = state.top as? LeaveScreen else {
      state.pressLeave(isInterrupt: false)
      return []
    }
    guard command == .quit else {
      repeats = true
      return []
    }
    return state.run(leave.choose(leave.rows(in: state.context).count - 1, in: state.context))
  }

  /// Goes to the summary, or to the doctor's sheet, which is beside it.
  private mutating func show(_ part: Document.Part, in state: inout AppState) -> [Effect] {
    guard state.isBegun else { return refused(Wording.lineNothingToReview) }
    repeats = true
    let effects = state.top is SummaryScreen ? [] : state.run([.showSummary])
    guard let summary = state.top as? SummaryScreen, summary.part != part else { return effects }
    return effects + press(.next, else: Wording.lineNotHere, in: &state)
  }

  /// Saves or prints the topic that is read; else from the summary, which is gone to first and not read out.
  private mutating func export(_ command: Command, in state: inout AppState) -> [Effect] {
    if state.top is TopicScreen { return press(command, else: Wording.lineNotHere, in: &state) }
    guard state.isBegun else { return refused(Wording.lineNothingToReview) }
    repeats = true
    let effects = state.top is SummaryScreen ? [] : state.run([.showSummary])
    guard let summary = state.top as? SummaryScreen else { return effects }
    if read != summary.report { nextPiece = nil }
    read = summary.report
    return effects + press(command, else: Wording.lineNotHere, in: &state)
  }

  private mutating func sayWhy(in state: AppState) {
    guard let screen = state.top as? QuestionScreen, !screen.question.why.blocks.isEmpty else {
      refuse(Wording.lineNoWhy)
      return
    }
    pending += paragraphs(of: TextScreen.why(screen.question, in: state.lineContext), in: state)
  }

  private mutating func sayHelp(in state: AppState) {
    let context = state.lineContext
    if let screen = state.top as? QuestionScreen {
      if let help = screen.question.help { pending.append(help[context.respondent]) }
      let options = talk(for: screen, in: state)?.list.helpLines(in: context) ?? []
      pending += options.map(\.spoken)
      if talk(for: screen, in: state)?.collects == true { pending.append(Wording.lineHelpCollecting) }
    }
    pending += Wording.lineHelp
  }

  /// A text as paragraphs.
  func paragraphs(of screen: TextScreen, in state: AppState) -> [String] {
    [Wording.sentence(screen.title)] + screen.page(in: state.lineContext).body.map(\.spoken)
  }
}

extension AppState {
  /// Whether anything was answered.
  var isBegun: Bool { interview.map { !$0.answers.isEmpty } ?? false }
}
