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
  private var review = ReviewReader()
  private var isGreeted = false
  private var bounds = LineBounds()
  /// The line that was taken last and the answers before it, until what came of it is said.
  private var taken: (line: String, answers: [LinkID: Answer]?)?
  /// The word that would take the place of what was begun: it was asked whether that is meant.
  private(set) var doubted: LineCommand?

  /// Makes a talk that has not begun; fewer than 20 columns count as 20.
  ///
  /// One that pauses reads a summary piece by piece.
  public init(columns: Int = 72, pauses: Bool = false) {
    speech = LineSpeech(columns: columns, pauses: pauses)
    reader = ReportReader(pauses: pauses)
  }

  // MARK: A line

  /// Whether so many lines in a row came to nothing that nothing more should be taken.
  public var isStuck: Bool { bounds.isReached }

  /// Takes a typed line, without its end.
  public mutating func take(_ line: String, in state: inout AppState) -> [Effect] {
    taken = (line, state.interview?.answers)
    guard line.utf8.count <= Self.longestLine else { return refused(Wording.lineTooLong) }
    let typed = TypedLine(line)
    if typed.isEmpty, speech.goOn() { return [] }
    speech.stop()
    let effects: [Effect]
    let wasDoubted = doubted
    doubted = nil
    switch meaning(of: typed, in: state) {
    case .command(let command): effects = perform(command, isCertain: command == wasDoubted, in: &state)
    case .explain(let words): return explain(words, in: state)
    case .unclear(let command): return refused(Wording.lineUnclear(command.word))
    case .answer: effects = answer(typed, in: &state)
    }
    let isLeft = effects.contains(where: \.leavesInterview)
    return (isLeft ? settle(before: effects, in: &state) : effects).filter { $0 != .bell }
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
  mutating func sayBack(_ id: LinkID, _ question: Question, in state: AppState) {
    begun.forget(id)
    speech.add(state.saidBack(id, question))
  }

  mutating func forget(_ id: LinkID) { begun.forget(id) }

  /// Goes back a step inside a question; false: what was asked before comes.
  mutating func stepBack(_ id: LinkID) -> Bool { begun.stepBack(id) }

  // MARK: What is said

  /// What is to be appended now; what was said once is not said again.
  public mutating func say(_ state: inout AppState) -> Saying {
    if !isGreeted { greet(&state) }
    let before = said
    sayScreen(&state)
    isGreeted = true
    if let taken {
      let moved = before != said || taken.answers != state.interview?.answers
      bounds.count(taken.line, isRefused: speech.refuses, moved: moved)
    }
    taken = nil
    var lines = speech.take(state.context.lettering)
    let prompt = speech.wrap(prompt(for: state) + ":", state.context.lettering)
    lines += prompt.dropLast()
    return Saying(lines: lines, prompt: prompt.last ?? "")
  }

  /// What waits to be said, without a prompt: the last words.
  public mutating func lastLines(_ state: AppState) -> [String] { speech.take(state.context.lettering) }

  mutating func say(_ lines: [String]) { speech.add(lines) }

  /// Says a text that may be long: where somebody listens the first part of it.
  mutating func say(long lines: [String]) { speech.add(long: lines) }

  /// Asks whether a word is meant that takes the place of what was begun.
  mutating func doubt(_ command: LineCommand, _ words: String) {
    doubted = command
    speech.add(words)
  }

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
    case .rows(let rows) where state.kind == .review:
      speech.add(long: review.read(rows, isWhole: said?.kind == .review))
    case .rows(let rows) where state.kind == .keptEnding: speech.add(long: rows.intro + rows.lines)
    case .rows(let rows):
      speech.add(rows.intro + (rows.problem.map { [Wording.problem($0)] } ?? []) + rows.lines)
    case .report(let report): speech.add(reader.begin(report))
    case .field(let lines, _), .text(let lines): speech.add(lines)
    }
  }

  /// What can be typed now, and what is kept if nothing is.
  private func prompt(for state: AppState) -> String {
    if speech.isWaiting { return Wording.lineGoOnPrompt }
    return switch state.spoken {
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
    review.forget()
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
