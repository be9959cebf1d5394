internal import QuestionnaireCore
internal import SummaryReports

/// The same interview in plain lines, for a screen reader, braille, a pipe, or a terminal that cannot be drawn on.
///
/// Screens, actions and answers are those of `AppState`; this value only turns a typed line into one of them, and what
/// is shown into sentences. What it gives is only ever appended:
///
///     Question 3, at least 2 to go.
///     What is your age?
///     Type an age, such as 40 years. Or unknown, or skip: 40
///     Answer: 40 years.
public struct LineMode: Sendable {
  /// What is appended before the next line is read.
  public struct Saying: Hashable, Sendable {
    /// Whole lines.
    public let lines: [String]
    /// The last line; the answer is typed behind it.
    public let prompt: String
  }

  /// What is shown, as far as it makes a difference to somebody who listens.
  private struct Place: Hashable {
    let kind: ScreenKind
    let identity: String
  }

  /// The most bytes of a typed line that are taken.
  public static let longestLine = 10_000

  /// The width of every line, in columns.
  private let columns: Int
  /// What will be said next, one paragraph each.
  private var pending: [String] = []
  /// What was said last, by what makes it another.
  private var said: Place?
  /// Whether what is shown is said again though it is the same.
  private var repeats = false
  /// What reads questions.
  private var questions = QuestionReader()
  /// What was begun as answers.
  private(set) var begun = BegunAnswers()
  /// What reads the summary and topics.
  private var reader: ReportReader
  private var isGreeted = false

  /// Makes a talk that has not begun; fewer than 20 columns count as 20.
  ///
  /// One that pauses reads a summary piece by piece.
  public init(columns: Int = 72, pauses: Bool = false) {
    self.columns = max(columns, 20)
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
    pending.append(Wording.lineNotTaken)
    return []
  }

  /// Takes a line that is no command, on whatever screen is shown.
  private mutating func answer(_ typed: TypedLine, in state: inout AppState) -> [Effect] {
    switch state.spoken {
    case .question(let asked):
      switch begun.take(typed, asked, in: state.context) {
      case .answer(let answer): return give(answer, to: asked, in: &state)
      case .say(let lines): pending += lines
      case .again: repeats = true
      case .problem(let text): return refused(text)
      }
    case .rows(let rows): return choose(rows.take(typed), of: rows, in: &state)
    case .report(let report):
      switch reader.hear(typed, of: report) {
      case .lines(let lines): pending += lines
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
    guard let interview = state.interview, let answer = interview.answers[id] else { return }
    if case .text(let text)? = answer.value, text.count > Wording.longestTextSaidBack {
      pending.append(Wording.lineTextTaken(text.count))
    } else {
      pending.append(Wording.lineAnswered(AnswerWording(interview).words(for: answer, to: question)))
    }
  }

  /// Goes back a step inside a question; false: what was asked before comes.
  mutating func stepBack(_ id: LinkID) -> Bool { begun.stepBack(id) }

  // MARK: What is said

  /// What is to be appended now; what was said once is not said again.
  public mutating func say(_ state: inout AppState) -> Saying {
    if !isGreeted { pending.append(Wording.lineGreeting) }
    sayScreen(&state)
    isGreeted = true
    var lines = takePending(state)
    let prompt = wrap(prompt(for: state) + ":", state)
    lines += prompt.dropLast()
    return Saying(lines: lines, prompt: prompt.last ?? "")
  }

  /// What waits to be said, without a prompt: the last words.
  public mutating func lastLines(_ state: AppState) -> [String] { takePending(state) }

  private mutating func takePending(_ state: AppState) -> [String] {
    defer { pending = [] }
    return pending.flatMap { wrap($0, state) }
  }

  private func wrap(_ text: String, _ state: AppState) -> [String] {
    state.context.lettering.wrap(text, columns: columns).map { line in
      let text = line.text
      return TextField(text, limit: text.count).trimmed
    }.filter { !$0.isEmpty }
  }

  /// Says something with what is said next.
  mutating func say(_ lines: [String]) { pending += lines }

  /// What is shown is said again though it is the same; a report is read from its beginning.
  mutating func sayAgain(readingAgain: Bool = false) {
    repeats = true
    if readingAgain { reader.repeatRead() }
  }

  /// A report is not read out when it is shown.
  mutating func skip(_ report: SpokenReport) { reader.skip(report.report) }

  /// Says why a line was not taken.
  mutating func refused(_ text: String) -> [Effect] {
    pending.append(Wording.problem(text))
    return []
  }

  /// Says what is shown: whole if it is new, else only what has happened to it.
  private mutating func sayScreen(_ state: inout AppState) {
    let spoken = state.spoken
    let message = state.takeMessage()
    if let problem = message.problem { pending.append(Wording.problem(problem)) }
    if let remark = message.remark, !message.isDrawnOnly { pending.append(remark) }
    let place = Place(kind: state.kind, identity: spoken.identity(for: state.context.respondent))
    defer {
      said = place
      repeats = false
    }
    guard place != said || repeats else { return }
    switch spoken {
    case .question(let asked): pending += questions.read(asked, &begun, in: state.context)
    case .rows(let rows):
      pending += rows.intro + (rows.problem.map { [Wording.problem($0)] } ?? []) + rows.lines
    case .report(let report): pending += reader.begin(report)
    case .field(let lines, _), .text(let lines): pending += lines
    }
  }

  /// What can be typed now, and what is kept if nothing is.
  private func prompt(for state: AppState) -> String {
    switch state.spoken {
    case .question(let asked): begun.prompt(for: asked, in: state.context)
    case .rows(let rows): rows.prompt
    case .report(let report):
      report.isInPieces && reader.isInMiddle ? Wording.lineReadOnPrompt : report.prompt
    case .field(_, let text): Wording.lineNamePrompt(text)
    case .text: Wording.lineOtherPrompt
    }
  }

  // MARK: The end

  /// Ends the talk where nothing more can be asked; what it gives is done before the last lines are said.
  public mutating func end(_ state: inout AppState) -> [Effect] {
    let known = Set(state.interview?.pendingEmergencies.map(\.id) ?? [])
    let effects = settle(in: &state)
    let found = state.interview?.pendingEmergencies ?? []
    if found.contains(where: { !known.contains($0.id) }) {
      let screen = EmergencyScreen(flags: found, origin: nil)
      let context = state.context.unbroken
      pending.append(Wording.sentence(screen.title(in: context)))
      pending += screen.text(in: context).map(\.spoken)
    }
    return effects
  }

  /// Gives what was begun before the interview is left; an emergency that this finds comes before leaving.
  private mutating func settle(before effects: [Effect], in state: inout AppState) -> [Effect] {
    let known = Set(state.interview?.pendingEmergencies.map(\.id) ?? [])
    let settled = settle(in: &state)
    // Another interview begins: what was said and half-made is no more.
    begun = BegunAnswers()
    questions.forgetHeading()
    reader.forget()
    guard state.interview?.pendingEmergencies.contains(where: { !known.contains($0.id) }) == true else {
      return settled + effects
    }
    repeats = true
    return settled + state.showEmergency(after: nil)
  }

  /// Gives what was begun as answers, where they are whole, and says what is none.
  private mutating func settle(in state: inout AppState) -> [Effect] {
    guard let interview = state.interview else { return [] }
    var effects: [Effect] = []
    let asked = interview.evaluation.path.map(\.linkId)
    let ids = begun.ids
    let others = ids.subtracting(asked).sorted { $0.rawValue < $1.rawValue }
    for id in asked.filter(ids.contains) + others {
      guard let draft = begun.draft(of: id) else { continue }
      let isAnswered = state.context.answer(to: id) != nil
      let given = draft.answer.flatMap { state.settle(id, $0) }
      let question = state.interview.flatMap { interview in
        interview.questionnaire.prompt(id).flatMap { interview.question(for: $0) }
      }
      if let given {
        effects += given.effects
        if let question { sayBack(id, question, in: state) }
        pending += given.sameDay.map { Wording.lineSameDayAtEnd($0[state.context.respondent]) }
      }
      guard given == nil || draft.lacksText, let question else { continue }
      let words = question.text[state.context.respondent]
      pending.append(
        given != nil
          ? Wording.lineNotAdded(words)
          : isAnswered ? Wording.lineNotChanged(words) : Wording.lineNotAnswered(words))
    }
    begun = BegunAnswers()
    return effects
  }
}

extension Effect {
  /// Whether the interview that is shown gives way to another, or to the end; its answers are not deleted.
  fileprivate var leavesInterview: Bool {
    switch self {
    case .load, .resume, .close(deleting: false), .leave: true
    default: false
    }
  }
}
