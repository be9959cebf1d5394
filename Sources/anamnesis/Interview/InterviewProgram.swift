import FlowAnalysis
import InterviewUI
import PlainText
import QuestionnaireCore
import SessionJournal

/// The program without its terminal, for the full screen and for plain lines: events go in, what the state asks for is
/// done, so that the effect `.record` is a line of the journal before the next picture is drawn.
struct InterviewProgram {
  var state: AppState
  /// Where a file was saved last.
  private(set) var saved: String?
  /// Keeps the interview on the disk; nil: nothing is kept.
  let keeper: SessionKeeper?
  private let files: QuestionSource
  private let respondent: OptionID?
  /// The country that was named when the program was started.
  let namedCountry: ChosenCountry?
  private let writesFiles: Bool
  /// Whether a picture waits for exact progress: where nobody does, so that the same keys make the same pictures.
  private let waitsForProgress: Bool
  /// What works out exact progress for the questionnaire that is open.
  private var analysis: ProgressAnalysis?
  private var isProgressHandedOver = false
  /// What other programs are doing for the person: the screen goes on meanwhile.
  private var errands: [BackgroundWork<Outcome>] = []
  /// When the person last did something, by the clock on the wall and by the one that nobody sets.
  private var lastAt = (clock: Surroundings.now, elapsed: Surroundings.elapsed)

  /// Makes the program. One that writes no files says that it did.
  init(
    _ request: InterviewRequest, files: QuestionSource, lettering: Lettering, size: Size, writesFiles: Bool,
    waitsForProgress: Bool = false
  ) throws {
    self.files = files
    self.waitsForProgress = waitsForProgress
    self.writesFiles = writesFiles
    respondent = request.person?.option
    let store = StateFolder.sessions.map { SessionStore(folder: $0) }
    keeper = request.keeps && writesFiles ? SessionKeeper(store) : nil
    let frontMatter = try files.frontMatter()
    let country = try request.country?.checked(among: frontMatter.countries)
    namedCountry = country
    state = AppState(
      frontMatter: frontMatter, lettering: lettering, size: size, today: try Surroundings.today(),
      country: country ?? KeptCountry.country,
      likelyCountry: Surroundings.territory, opens: files.only, resumes: try request.resumed(in: store)?.text,
      keeping: store.flatMap { store in
        request.keeps ? Keeping(folder: store.path, days: SessionStore.keptUnfinished / 86_400) : nil
      } ?? .nothing, showsSide: request.showsSide)
  }

  /// The file of the form that is asked; nil: the questions are no form's.
  var form: String? { files.formPath }

  /// Finds the interviews that were begun before, and deletes those that are too old.
  mutating func findSessions() {
    guard let keeper else { return }
    let expired = keeper.expire()
    _ = state.take(.sessions(keeper.entries, expired: expired))
  }

  /// Takes an event in; what only a terminal can do goes to `onTerminal`. Returns how the person leaves, if so.
  mutating func take(_ event: Event, onTerminal: (Effect) -> Void) -> Leaving? {
    followProgress()
    if event.isInput, let effects = askUrgentAgain() {
      if let leaving = perform(effects, onTerminal: onTerminal) { return leaving }
      guard event.asksForHelpOrToLeave else { return nil }
    }
    return perform(state.update(event), onTerminal: onTerminal)
  }

  /// After a long pause what is urgent is asked again, as if the interview had been left: the key that ends the pause
  /// does nothing else, unless it asks for help or to leave.
  mutating func askUrgentAgain() -> [Effect]? {
    let now = (clock: Surroundings.now, elapsed: Surroundings.elapsed)
    defer { lastAt = now }
    guard var interview = state.interview, !interview.evaluation.isComplete else { return nil }
    // The longer of two clocks counts: one may have been set back.
    let pause = max(now.clock - lastAt.clock, now.elapsed - lastAt.elapsed)
    let changes = interview.changesToAskEmergencyScreenAgain(lastRecordAt: 0, now: pause)
    guard !changes.isEmpty else { return nil }
    for change in changes { try? interview.apply(change) }
    let effects = state.take(
      .resumed(Resumption(interview: interview, asksUrgentAgain: true, offers: state.begun)))
    guard let keeper else { return effects }
    return effects + state.take(keeper.record(changes, in: interview))
  }

  /// Does what the screen asks for, and what comes of that.
  mutating func perform(_ wanted: [Effect], onTerminal: (Effect) -> Void) -> Leaving? {
    var effects = wanted
    defer { keeper?.keep(state.begun, in: state.interview) }
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      switch effect {
      case .leave(let leaving): return leaving
      case .discardInput, .suspend, .redraw, .bell: onTerminal(effect)
      default: for result in results(of: effect) { effects += state.take(result) }
      }
    }
    followProgress()
    return nil
  }

  /// Whether something is waited for that will change what is shown.
  var isBusy: Bool { !errands.isEmpty }

  /// Takes what came of the errands that have ended; `waiting` waits until all have.
  mutating func followErrands(waiting: Bool = false, onTerminal: (Effect) -> Void) -> Leaving? {
    for errand in errands {
      let (isDone, result) = errand.result(waiting: waiting)
      guard isDone else { continue }
      errands.removeAll { $0 === errand }
      guard let result else { continue }
      if let leaving = perform(state.take(result), onTerminal: onTerminal) { return leaving }
    }
    return nil
  }

  /// The interview on the screen, if it has no question left and no emergency waits to be read.
  var end: InterviewEnd? {
    guard let interview = state.interview, interview.evaluation.isComplete,
      interview.pendingEmergencies.isEmpty
    else { return nil }
    return InterviewEnd(interview: interview, day: state.today, territory: state.territory)
  }

  /// Begins to work out exact progress for a questionnaire that was opened, and hands over what is known by now.
  mutating func followProgress() {
    guard let questionnaire = state.interview?.questionnaire else { return }
    let isOpened = analysis?.id != questionnaire.content.id
    if isOpened {
      analysis = ProgressAnalysis(questionnaire, known: files.knownProgress(of: questionnaire))
      isProgressHandedOver = false
    }
    guard !isProgressHandedOver, let analysis,
      let source = isOpened && !waitsForProgress
        ? analysis.resultSoon : analysis.result(waiting: waitsForProgress)
    else { return }
    isProgressHandedOver = true
    _ = state.take(.progressKnown(source, of: analysis.id))
  }

  private mutating func results(of effect: Effect) -> [Outcome] {
    switch effect {
    case .load(let id): return load(id)
    case .addComplaint(let id): return add(id)
    case .loadTopics: return [.topics(files.topics)]
    case .keepCountry(let country):
      if keeper != nil { KeptCountry.keep(country) }
      return []
    case .record(let changes):
      guard let keeper, let interview = state.interview else { return [.recorded] }
      return [keeper.record(changes, in: interview)]
    case .finish:
      if let end { keeper?.finish(end) }
      return []
    case .resume(let id):
      guard let keeper else { return [.notOpened(reason: ShellWording.noSuchInterview)] }
      keeper.keep(state.begun, in: state.interview, isLeaving: true)
      return keeper.resume(id, insteadOf: end, questionnaire: files.questionnaire)
        + [.sessions(keeper.entries)]
    case .changedQuestions(areAccepted: true):
      return keeper.map { [$0.adoptChanged(insteadOf: end)] } ?? []
    case .changedQuestions(areAccepted: false):
      keeper?.dropChanged()
      return [.sessions(keeper?.entries ?? [])]
    case .close(let deleting):
      guard let keeper else { return [.closed] }
      if !deleting { keeper.keep(state.begun, in: state.interview, isLeaving: true) }
      return [keeper.close(deleting: deleting, end), .sessions(keeper.entries)]
    case .writeText(let name, let text, let replacing):
      let result = write(text, name, replacing)
      if case .written(let place) = result { saved = place }
      return [result]
    case .writeResponse(let isASCII):
      let text = state.interview.flatMap {
        try? files.response(of: $0, on: state.today, at: Surroundings.now)
      }
      return [.response(isASCII ? text.map(JSONValue.inASCII) : text)]
    case .deleteKept(let id):
      guard let keeper else { return [.notClosed(reason: ShellWording.noSuchInterview)] }
      let result = keeper.delete(id)
      return [.sessions(keeper.entries), result]
    case .findPrinters:
      guard writesFiles else { return [.printers([])] }
      errands.append(BackgroundWork { PrintErrands.printers() })
      return []
    case .printPages(let text, let printer):
      errands.append(BackgroundWork { PrintErrands.print(text, on: printer) })
      return []
    case .leave, .discardInput, .suspend, .redraw, .bell: return []
    }
  }

  private func load(_ id: String) -> [Outcome] {
    guard let questionnaire = try? files.questionnaire(id)
    else { return [.notOpened(reason: ShellWording.cannotOpen)] }
    keeper?.keep(state.begun, in: state.interview, isLeaving: true)
    keeper?.letGo(end)
    return [.sessions(keeper?.entries ?? []), .opened(questionnaire, respondent: respondent)]
  }

  /// The interview with the questions about one more complaint, and every answer that it had.
  private func add(_ id: String) -> [Outcome] {
    guard let before = state.interview,
      let joined = try? files.questionnaire(
        "\(before.questionnaire.content.id)\(QuestionnaireContent.joint)\(id)")
    else { return [.notOpened(reason: ShellWording.cannotOpen)] }
    let interview = before.following(joined)
    keeper?.keep(state.begun, in: before, isLeaving: true)
    let kept = keeper?.goOn(with: interview) ?? .recorded
    return [.resumed(Resumption(interview: interview)), kept, .sessions(keeper?.entries ?? [])]
  }

  private func write(_ text: String, _ name: String, _ replacing: Bool) -> Outcome {
    guard writesFiles else { return .written(place: name) }
    do throws(SummaryFile.Fault) {
      return .written(place: try SummaryFile.write(text, name: name, replacing: replacing))
    } catch {
      switch error {
      case .exists: return .exists(name: name)
      case .notWritten(let reason): return .notWritten(name: name, reason: reason)
      }
    }
  }
}

extension Event {
  /// Whether the person did something.
  fileprivate var isInput: Bool {
    switch self {
    case .key, .paste: true
    case .resize, .interrupt: false
    }
  }

  /// Whether it is a key that must work on every screen.
  fileprivate var asksForHelpOrToLeave: Bool {
    switch self {
    case .key(.function(9)), .key(.character("!")), .key(.function(10)), .key(.character("q")),
      .key(.control("c")):
      true
    default: false
    }
  }
}

extension InterviewRequest.Person {
  /// The option of the respondent question that it stands for.
  fileprivate var option: OptionID {
    switch self {
    case .me: Questionnaire.selfOption
    case .other: "other"
    }
  }
}

/// How long every interview with a questionnaire is: known since the program was built, or worked out on a thread of its
/// own, so that no key waits for it.
struct ProgressAnalysis {
  /// The most diagram nodes: what needs more stays undecided, and the bounds that the interview gives stay.
  private static let limits = Analysis.Limits(nodes: 800_000)
  private static let stackSize = 64 << 20
  let id: String
  private let known: (any ProgressSource)?
  private let work: BackgroundWork<any ProgressSource>?

  init(_ questionnaire: Questionnaire, known: (any ProgressSource)?) {
    id = questionnaire.content.id
    self.known = known
    // Of several complaints together the bounds that the interview itself gives must do.
    guard known == nil, questionnaire.content.complaints.isEmpty else {
      work = nil
      return
    }
    work = BackgroundWork(stackSize: Self.stackSize, isPatient: true) {
      Analysis(questionnaire, limits: Self.limits).exactProgress()
    }
  }

  /// What was found; nil while it is not known, and if a limit was reached.
  func result(waiting: Bool) -> (any ProgressSource)? { known ?? work?.result(waiting: waiting).value }

  /// What was found by now, or is found before anybody notices: a count that changes under a question looks wrong.
  var resultSoon: (any ProgressSource)? { known ?? work?.result(within: Self.patience) }
  private static let patience = 250
}
