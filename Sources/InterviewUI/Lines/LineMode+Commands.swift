internal import QuestionnaireCore
internal import SummaryReports

/// What a typed line means, and what the words do that mean the same everywhere.
extension LineMode {
  /// What a line is.
  enum Meaning {
    case command(LineCommand)
    /// It is a command's word and an answer's too.
    case unclear(LineCommand)
    /// More about one line of a list: "help 6".
    case explain(String)
    case answer
  }

  /// Whether the line is a command or an answer to what is shown.
  func meaning(of typed: TypedLine, in state: AppState) -> Meaning {
    if let marked = typed.marked { return .command(marked) }
    if typed.isText || typed.text.isEmpty { return .answer }
    let lower = typed.text.lowercased()
    let choices = choices(in: state)
    if let command = LineCommand(word: lower) {
      return choices?.isMeant(by: lower) == true ? .unclear(command) : .command(command)
    }
    if let words = explained(by: lower), choices != nil { return .explain(words) }
    guard lower.count == 1, let letter = lower.first, let command = LineCommand(letter: letter), let choices,
      !choices.begin(with: letter)
    else { return .answer }
    return .command(command)
  }

  /// What stands behind the word for help.
  private func explained(by line: String) -> String? {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    return parts.count == 2 && LineCommand(word: parts[0]) == .help ? parts[1] : nil
  }

  /// The words that can be chosen where a command's word may be meant as one of them.
  private struct Choices {
    var texts: [String] = []
    /// Whether a word of a long list may be meant as well as the command; a part of a word is not.
    var isSearched = false
    /// Those that are sought word by word.
    var values: [String] = []

    func isMeant(by word: String) -> Bool {
      isSearched
        ? values.contains { RowFinder.words(of: $0).contains(word) }
        : texts.contains { $0.lowercased() == word }
    }

    func begin(with letter: Character) -> Bool {
      texts.contains { RowFinder.words(of: $0).contains { $0.first == letter } }
    }
  }

  /// What can be chosen now; nil where whatever is typed is text.
  private func choices(in state: AppState) -> Choices? {
    switch state.spoken {
    case .question(let asked):
      if begun.takesProse(asked) { return nil }
      guard let talk = begun.talk(about: asked, in: state.context) else { return Choices() }
      let rows = talk.list.rows
      func words(_ row: ListRow) -> [String] { [row.text[talk.respondent]] + row.alsoCalled }
      return Choices(
        texts: rows.flatMap(words), isSearched: talk.isSearched,
        values: rows.filter { $0.value != nil }.flatMap(words))
    case .rows(let rows): return Choices(texts: rows.mayMeanCommands ? rows.texts : [])
    case .field: return nil
    case .report, .text: return Choices()
    }
  }

  /// The country is asked before anything else: one number is said from then on.
  mutating func greet(_ state: inout AppState) {
    let context = state.context
    if state.kind == .start { say([Wording.lineProgram]) }
    if context.isFromElsewhere { say([ReportWording.notReviewedHere]) }
    if let day = context.reviewOverdue { say([ReportWording.reviewOverdue(since: day)]) }
    say([Wording.lineGreeting])
    if state.kind == .start, state.context.country == nil { _ = state.run([.push(CountryScreen())]) }
  }

  /// Does what a word says; one that takes the place of what was begun is asked about until it `isCertain`.
  mutating func perform(_ command: LineCommand, isCertain: Bool, in state: inout AppState) -> [Effect] {
    switch command {
    case .back: return back(in: &state)
    case .why: return sayWhy(in: state)
    case .help: sayHelp(in: state)
    case .emergency: say(.emergencyLines(whenFirst: false), in: state)
    case .again: sayAgain(readingAgain: state.screens.top.exports != nil)
    case .unknown, .skip:
      guard let asked = state.screens.top.asked,
        let absent = AbsentAnswer.all(of: asked.question).first(where: { $0.answer == command.absent })
      else { return refused(Wording.lineNotHere) }
      let lost = begun.words(lostBy: absent, word: command.word, at: asked, in: state.context)
      if !isCertain, let lost {
        doubt(command, lost)
        return []
      }
      return give(absent.answer, to: asked, in: &state)
    case .review: return press(.review, else: Wording.lineNothingToReview, in: &state)
    case .pause, .quit: return leave(command, in: &state)
    case .summary: return show(nil, in: &state)
    case .sheet: return show(.sheet, in: &state)
    case .save: return export(.save, in: &state)
    case .print: return export(.print, in: &state)
    case .topics: return press(.topics, else: Wording.lineNotHere, in: &state)
    case .numbers: sayNumbers(in: state)
    case .retry:
      guard state.keeping.failure != nil else { return refused(Wording.lineNothingToSave) }
      sayAgain()
      return state.run([.retrySaving])
    }
    return []
  }

  /// Presses what a key of the screen means; says so if it has no such key.
  private mutating func press(_ command: Command, else refusal: String, in state: inout AppState) -> [Effect]
  {
    guard state.screens.top.bindings(in: state.context).contains(where: { $0.commands.contains(command) })
    else { return refused(refusal) }
    sayAgain()
    return state.tell(command)
  }

  private mutating func back(in state: inout AppState) -> [Effect] {
    guard let id = state.asked else { return press(.back, else: Wording.lineNothingBefore, in: &state) }
    sayAgain()
    return stepBack(id) ? [] : state.run([.back])
  }

  /// Opens the menu of leaving; in it the word for the end leaves, and deletes nothing.
  private mutating func leave(_ command: LineCommand, in state: inout AppState) -> [Effect] {
    guard let screen = state.screens.top as? LeaveScreen else {
      state.pressLeave(isInterrupt: false)
      return []
    }
    if command == .quit, let row = screen.leavingRow(in: state.context) { return state.choose(row) }
    sayAgain()
    return []
  }

  /// Goes to the summary, or to the doctor's sheet, which is beside it.
  private mutating func show(_ layer: SummaryLayer?, in state: inout AppState) -> [Effect] {
    guard state.context.isBegun else { return refused(Wording.lineNothingToReview) }
    sayAgain()
    let effects = state.kind == .summary ? [] : state.run([.showSummary()])
    return state.kind == .summary ? effects + state.run([.readLayer(layer)]) : effects
  }

  /// Saves or prints the topic that is read; else from the summary, which is gone to first and not read out.
  private mutating func export(_ command: Command, in state: inout AppState) -> [Effect] {
    if state.kind == .topic { return press(command, else: Wording.lineNotHere, in: &state) }
    guard state.context.isBegun else { return refused(Wording.lineNothingToReview) }
    sayAgain()
    let effects = state.kind == .summary ? [] : state.run([.showSummary()])
    guard case .report(let report) = state.spoken else { return effects }
    skip(report)
    return effects + press(command, else: Wording.lineNotHere, in: &state)
  }

  private mutating func sayWhy(in state: AppState) -> [Effect] {
    guard let question = state.screens.top.asked?.question, !question.why.blocks.isEmpty else {
      return refused(Wording.lineNoWhy)
    }
    say(.why(question), in: state)
    return []
  }

  private mutating func sayHelp(in state: AppState) {
    var lines: [String] = []
    if let asked = state.screens.top.asked {
      if let help = asked.question.help { lines.append(help[state.context.respondent]) }
      let talk = begun.talk(about: asked, in: state.context)
      lines += talk?.list.helpLines(in: state.context.unbroken).map(\.spoken) ?? []
      if talk?.collects == true { lines.append(Wording.lineHelpCollecting) }
    }
    say(long: lines + Wording.lineHelp)
  }

  /// Says more about one line of a list.
  mutating func explain(_ words: String, in state: AppState) -> [Effect] {
    let talk = state.screens.top.asked.flatMap { begun.talk(about: $0, in: state.context) }
    guard let lines = talk?.help(on: words) else {
      return refused(
        RowFinder.number(words).map { Wording.lineNoNumber($0, of: 1) } ?? Wording.lineNoSuchAnswer)
    }
    say(lines)
    return []
  }

  /// Says the numbers of the person's country, and the emergency numbers of the others.
  private mutating func sayNumbers(in state: AppState) {
    let context = state.context.unbroken
    let others = context.ownCountry == nil ? [] : NumbersText.listed(in: context)
    say(NumbersText.all(in: context).map(\.spoken))
    if !others.isEmpty { say([Wording.lineNumbersElsewhere] + others.map(\.spoken)) }
  }

  /// Says what stands over the screen when its key is pressed.
  private mutating func say(_ text: TextScreen.Text, in state: AppState) {
    let context = state.context.unbroken
    guard case .text(let lines) = TextScreen(text, in: context).spoken(in: context) else { return }
    // Whoever needs help at once hears all of it.
    if case .why = text { say(long: lines) } else { say(lines) }
  }
}

extension AppState {
  var spoken: Spoken { screens.top.spoken(in: context.unbroken) }

  mutating func choose(_ row: Int) -> [Effect] {
    run(withScreens { screens, context in screens.top.choose(row, in: context) })
  }

  /// Searches the rows of the shown screen; gives why not, if it cannot.
  mutating func search(for words: String) -> String? {
    withScreens { screens, context in screens.top.search(for: words, in: context.unbroken) }
  }

  /// What the shown screen has to say, which is said once.
  mutating func takeMessage() -> Message {
    withScreens { screens, _ in
      defer { screens.top.message = Message() }
      return screens.top.message
    }
  }
}
