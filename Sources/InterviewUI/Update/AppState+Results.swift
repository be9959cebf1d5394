internal import QuestionnaireCore
internal import SummaryReports

extension AppState {
  /// Takes what came of an effect.
  public mutating func take(_ result: ShellResult) -> [Effect] {
    switch result {
    case .opened(let questionnaire, let respondent): return takeOpened(questionnaire, respondent)
    case .notOpened(_, let reason), .notResumed(let reason):
      resumes = nil
      if kind == .opening { show(MenuScreen(problem: reason)) } else { return [.bell] }
    case .topics(let topics): takeTopics(topics)
    case .progressKnown(let source, let questionnaire):
      progressSource = (source, questionnaire)
      measureProgress()
    case .sessions(let sessions, let expired):
      self.sessions = sessions
      self.expired += expired
    case .recorded: takeRecorded()
    case .notRecorded(let reason): return takeNotRecorded(reason)
    case .resumed(let resumption): return takeResumed(resumption)
    case .closed: return takeClosed()
    case .notClosed(let reason):
      closesToMenu = false
      note(problem: reason)
    case .keptDeleted: show(FinishedScreen(remark: Wording.finishedDeleted))
    case .keptNotDeleted(let reason): note(problem: reason)
    case .written, .exists, .notWritten, .printers, .printed, .notPrinted: takeExported(result)
    }
    return []
  }

  private mutating func takeOpened(_ questionnaire: Questionnaire, _ respondent: OptionID?) -> [Effect] {
    // Someone who went back while it was being opened is left where they are.
    if [.menu, .privacy, .topics, .topic].contains(kind) { return [] }
    var interview = Interview(questionnaire)
    var effects: [Effect] = []
    if let respondent, let id = questionnaire.item(with: .respondent)?.linkId {
      let answer = Answer.value(.option(respondent, writeIn: nil))
      // A questionnaire without such an option asks.
      if (try? interview.answer(id, with: answer)) != nil { effects.append(.record([.answer(id, answer)])) }
    }
    return effects + take(interview)
  }

  private mutating func takeTopics(_ topics: TopicCollection) {
    guard var list = top as? TopicListScreen else { return }
    list.topics = topics
    top = list
  }

  /// Goes on with an interview, in place of any other.
  mutating func take(_ interview: Interview) -> [Effect] {
    begin(interview)
    return goOn()
  }

  /// Goes on with an interview that was begun before, or reads one again that came to its end.
  mutating func goOn(with resumption: Resumption) -> [Effect] {
    begin(resumption.interview)
    isReadAgain = resumption.isFinished && resumption.interview.evaluation.isComplete
    return goOn()
  }

  private mutating func begin(_ interview: Interview) {
    self.interview = interview
    isReadAgain = false
    closesToMenu = false
    drafts = [:]
    lastSummary = nil
    sameDay = []
    measureProgress()
    keeping.failure = nil
    keeping.isFailureAccepted = false
  }

  private mutating func takeResumed(_ resumption: Resumption) -> [Effect] {
    if resumption.isPlain { return goOn(with: resumption) }
    // It is the one on the screen from here on, whatever key comes next; unless it waits for the person's consent.
    if !resumption.isChanged {
      begin(resumption.interview)
      isReadAgain = resumption.isFinished && resumption.interview.evaluation.isComplete
    }
    show(ResumedScreen(resumption: resumption))
    return [.discardInput]
  }

  private mutating func takeClosed() -> [Effect] {
    if closesToMenu {
      closesToMenu = false
      isReadAgain = false
      interview = nil
      show(MenuScreen())
      drafts = [:]
      lastSummary = nil
      return []
    }
    guard kind == .leave || kind == .delete else { return [] }
    return [.leave(.done)]
  }

  private mutating func note(problem: String) {
    if var summary = top as? SummaryScreen {
      summary.remark = problem
      top = summary
    }
    guard var screen = top as? any RowScreen, [.leave, .delete, .deleteKept].contains(kind) else { return }
    screen.picker.problem = problem
    top = screen
  }
}
