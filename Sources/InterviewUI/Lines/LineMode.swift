internal import QuestionnaireCore
internal import SummaryReports

/// The same interview in plain lines, for a screen reader, braille, a pipe, or a terminal that cannot be drawn on.
///
/// Screens, actions and answers are those of `AppState`; this value only turns a typed line into one of them, and what
/// is shown into sentences. What it gives is only ever appended:
///
///     Question 2. At least 13, at most 32 to go.
///     How old are you?
///     Type a number and its unit, such as 9 years, 18 months, or 3 weeks. Or
///     unknown, or skip: 40
///     You answered: 40 years.
public struct LineMode: Sendable {
  /// What is shown, as far as it makes a difference to somebody who listens.
  private struct Place: Hashable {
    let kind: ScreenKind
    let identity: String
  }

  /// The most bytes of a typed line that are taken.
  public static let longestLine = 10_000

  private var speech: LineSpeech
  /// What was said last, by what makes it another.
  private var said: Place?
  /// Whether what is shown is said again though it is the same.
  private var repeats = false
  private var questions = QuestionReader()
  private(set) var begun = BegunAnswers()
  private var reader: ReportReader
  private var isGreeted = false

  /// Makes a talk that has not begun; fewer than 20 columns count as 20.
  ///
  /// One that pauses reads a summary piece by piece.
  public init(columns: Int = 72, pauses: Bool = false) {
    speech = LineSpeech(columns: columns)
    reader = ReportReader(pauses: pauses)
  }

  // MARK: A line

  /// Takes a typed line, without its end.
  public mutating func take(_ line: String, in state: inout AppState) -> [Effect] {
    guard line.utf8.count <= Self.longestLine else { return refused(Wording.lineTooLong) }
    let typed = TypedLine(line)
    let effects: [Effect]
    switch meaning(of: typed, in: state) {
    case .command(let command): effects = perform(command, in: &state)
    case .unclear(let command): return refused(Wording.lineUnclear(command.word))
    case .answer: effects = answer(typed, in: &state)
    }
    let isLeft = effects.contains(where: \.leavesInterview)
    return (isLeft ? settle(before: effects, in: &state) : effects).filter { $0 != .bell }
  }

  /// Takes the line that ends a long pause, when what is urgent was just put before everything else.
  ///
  /// Whoever needs help or wants to leave gets it at once; another line is said not to be taken, for it answers a
  /// question that is no longer shown.
  public mutating func takeAfterPause(_ line: String, in state: inout AppState) -> [Effect] {
    let typed = TypedLine(line)
    guard !typed.isEmpty else { return [] }
    if line.utf8.count <= Self.longestLine, case .command(let command) = meaning(of: typed, in: state),
      [.emergency, .quit, .pause].contains(command)
    {
      return take(line, in: &state)
    }
    speech.add(Wording.lineNotTaken)
    return []
  }

  /// Takes a line that is no command, on whatever screen is shown.
  private mutating func answer(_ typed: TypedLine, in state: inout AppState) -> [Effect] {
    switch state.spoken {
    case .question(let asked):
      switch begun.take(typed, asked, in: state.context) {
      case .answer(let answer): return give(answer, to: asked, in: &state)
      case .say(let lines): speech.add(lines)
      case .again: repeats = true
      case .problem(let text): return refused(text)
      }
    case .rows(let rows): return choose(rows.take(typed), of: rows, in: &state)
    case .report(let report):
      switch reader.hear(typed, of: report) {
      case .lines(let lines): speech.add(lines)
      case .row(let row):
        repeats = true
        return state.choose(row)
      case .problem(let text): return refused(text)
      }
    case .field:
      // An empty line takes what is in it.
      repeats = false
      let typing = typed.isEmpty ? [] : state.tell(.lineEnd) + state.tell(.eraseLine) + state.type(typed.text)
      return typing + state.tell(.accept)
    case .text: return refused(Wording.lineNotHere)
    }
    return []
  }

  private mutating func choose(_ taken: SpokenRows.Taken, of rows: SpokenRows, in state: inout AppState)
    -> [Effect]
  {
    let row: Int
    switch taken {
    case .row(let place): row = place
    case .problem(let text): return refused(text)
    case .search(let words):
      if let problem = state.search(for: words) { return refused(problem) }
      repeats = true
      return []
    }
    repeats = true
    let effects = state.choose(row)
    if let id = rows.settles {
      // Either the new answer is taken, or the one before stands: it is said.
      let prompt = state.interview?.evaluation.path.first { $0.linkId == id }
      if row > 0, let question = prompt.flatMap({ state.interview?.question(for: $0) }) {
        sayBack(id, question, in: state)
      } else {
        begun.forget(id)
      }
    }
    return effects
  }

  /// Gives an answer, as the full screen does, and says back what was understood.
  mutating func give(_ answer: Answer, to asked: AskedQuestion, in state: inout AppState) -> [Effect] {
    let effects = state.run([.answer(answer)])
    let top = state.screens.top
    let isRefused = top.asked?.linkId == asked.linkId && top.message.problem != nil
    if !isRefused, state.kind != .dropAnswers { sayBack(asked.linkId, asked.question, in: state) }
    if isRefused { begun.forgetText(asked.linkId) }
    return effects
  }

  /// Says what was answered; what was half-made is answered now.
  private mutating func sayBack(_ id: LinkID, _ question: Question, in state: AppState) {
    begun.forget(id)
    speech.add(state.saidBack(id, question))
  }

  /// Goes back a step inside a question; false: what was asked before comes.
  mutating func stepBack(_ id: LinkID) -> Bool { begun.stepBack(id) }

  // MARK: What is said

  /// What is to be appended now; what was said once is not said again.
  public mutating func say(_ state: inout AppState) -> Saying {
    if !isGreeted { greet(&state) }
    sayScreen(&state)
    isGreeted = true
    var lines = speech.take(state.context.lettering)
    let prompt = speech.wrap(prompt(for: state) + ":", state.context.lettering)
    lines += prompt.dropLast()
    return Saying(lines: lines, prompt: prompt.last ?? "")
  }

  /// What waits to be said, without a prompt: the last words.
  public mutating func lastLines(_ state: AppState) -> [String] { speech.take(state.context.lettering) }

  mutating func say(_ lines: [String]) { speech.add(lines) }

  /// What is shown is said again though it is the same; a report is read from its beginning.
  mutating func sayAgain(readingAgain: Bool = false) {
    repeats = true
    if readingAgain { reader.repeatRead() }
  }

  /// A report is not read out when it is shown.
  mutating func skip(_ report: SpokenReport) { reader.skip(report) }

  mutating func refused(_ text: String) -> [Effect] {
    speech.add(Wording.problem(text))
    return []
  }

  /// Says what is shown: whole if it is new, else only what has happened to it.
  private mutating func sayScreen(_ state: inout AppState) {
    let spoken = state.spoken
    let message = state.takeMessage()
    if let problem = message.problem { speech.add(Wording.problem(problem)) }
    if let remark = message.remark, !message.isDrawnOnly { speech.add(remark) }
    let place = Place(kind: state.kind, identity: spoken.identity(for: state.context.respondent))
    defer {
      said = place
      repeats = false
    }
    guard place != said || repeats else { return }
    switch spoken {
    case .question(let asked): speech.add(questions.read(asked, &begun, in: state.context))
    case .rows(let rows):
      speech.add(rows.intro + (rows.problem.map { [Wording.problem($0)] } ?? []) + rows.lines)
    case .report(let report): speech.add(reader.begin(report))
    case .field(let lines, _), .text(let lines): speech.add(lines)
    }
  }

  /// What can be typed now, and what is kept if nothing is.
  private func prompt(for state: AppState) -> String {
    switch state.spoken {
    case .question(let asked): begun.prompt(for: asked, in: state.context)
    case .rows(let rows): rows.prompt
    case .report(let report): report.prompt(next: reader.nextPart(of: report))
    case .field(_, let text): Wording.lineNamePrompt(text)
    case .text: Wording.lineOtherPrompt
    }
  }

  // MARK: The end

  /// Ends the talk where nothing more can be asked; what it gives is done before the last lines are said.
  public mutating func end(_ state: inout AppState) -> [Effect] {
    let settled = settle(in: &state)
    if settled.findsEmergency {
      let screen = EmergencyScreen(flags: state.interview?.pendingEmergencies ?? [], origin: nil)
      let context = state.context.unbroken
      speech.add(Wording.sentence(screen.title(in: context)))
      speech.add(screen.text(in: context).map(\.spoken))
    }
    return settled.effects
  }

  /// Gives what was begun before the interview is left; an emergency that this finds comes before leaving.
  private mutating func settle(before effects: [Effect], in state: inout AppState) -> [Effect] {
    let settled = settle(in: &state)
    // Another interview begins: what was said is no more.
    questions.forgetHeading()
    reader.forget()
    guard settled.findsEmergency else { return settled.effects + effects }
    repeats = true
    return settled.effects + state.showEmergency(after: nil)
  }

  /// Gives what was begun as answers, where they are whole, and says what is none.
  private mutating func settle(in state: inout AppState) -> SettledDrafts {
    let settled = SettledDrafts(begun, in: &state)
    begun = BegunAnswers()
    speech.add(settled.lines)
    return settled
  }
}
