import CTerminal
import InterviewUI
import NCursesTerminal
import PlainText
import QuestionnaireCore
import SummaryReports

/// The interview in plain lines, from the first to the last.
@MainActor
enum LineSession {
  /// Whether the environment asks for plain lines.
  static var isAskedFor: Bool {
    guard let value = Surroundings.variable("ACCESSIBLE")?.lowercased() else { return false }
    return value != "0" && value != "false"
  }

  static func run(_ request: InterviewRequest) throws {
    ct_tell_crash(request.keeps ? ShellWording.lastWordsKept : ShellWording.lastWords)
    let files = try QuestionSource.forInterview(request)
    let glyphs: Glyphs = LineInput.isUnicode ? .lines : .asciiLines
    var program = try InterviewProgram(
      request, files: files, lettering: Lettering(glyphs: glyphs, width: { TextWidth.columns(of: $0) }),
      size: Size(columns: 80, rows: 24), writesFiles: true, waitsForProgress: isatty(STDIN_FILENO) != 1)
    var lines = LineMode(
      columns: LineInput.outputColumns ?? TextWriter.usualColumns,
      pauses: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
    let input = LineInput(longestLine: LineMode.longestLine)
    defer { input.close() }
    program.findSessions()
    try say(&lines, &program)
    while true {
      let event = input.next()
      switch event {
      case .line(let line):
        program.followProgress()
        let effects = take(line, &lines, &program)
        if let leaving = program.perform(effects, onTerminal: { perform($0, input) }) {
          sayLast(&lines, program)
          let isSaved = Goodbye.say(program)
          guard leaving == .done else { throw Ending(reason: .interrupted) }
          guard isSaved else { throw Ending(reason: .cannotWrite) }
          return
        }
        try say(&lines, &program)
        // Nobody is there to read what is wrong.
        if lines.isStuck, isatty(STDIN_FILENO) != 1 { try endStuck(&lines, &program) }
      case .continued: try say(&lines, &program)
      case .end, .interrupt, .terminate, .hangup:
        // What was begun is put on the disk at once, whatever the end.
        let effects = lines.end(&program.state)
        _ = program.perform(effects, onTerminal: { perform($0, input) })
        try leave(program, &lines, event)
        return
      }
    }
  }

  /// After a long pause what is urgent comes before what the line says.
  private static func take(_ line: String, _ lines: inout LineMode, _ program: inout InterviewProgram)
    -> [Effect]
  {
    guard let again = program.askUrgentAgain() else { return lines.take(line, in: &program.state) }
    return again + lines.takeAfterPause(line, in: &program.state)
  }

  /// Writes what is new, and the prompt. Where a terminal echoes the end of what is typed, the prompt has none.
  private static func say(_ lines: inout LineMode, _ program: inout InterviewProgram) throws {
    var saying = lines.say(&program.state)
    if program.isBusy {
      // What is waited for is said first.
      try Streams.write(saying.lines.map { $0 + "\n" }.joined())
      _ = program.followErrands(waiting: true, onTerminal: { _ in })
      saying = lines.say(&program.state)
    }
    let isEchoed = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    try Streams.write((saying.lines + [saying.prompt + (isEchoed ? " " : "")]).joined(separator: "\n"))
    if !isEchoed { try Streams.write("\n") }
  }

  /// Writes what became of what was begun; a reader that has gone has no need of it.
  private static func sayLast(_ lines: inout LineMode, _ program: InterviewProgram) {
    let text = lines.lastLines(program.state).map { $0 + "\n" }.joined()
    if !text.isEmpty { try? Streams.write(text) }
  }

  /// Ends where a pipe gives line after line that is no answer, perhaps for ever.
  private static func endStuck(_ lines: inout LineMode, _ program: inout InterviewProgram) throws -> Never {
    _ = program.perform(lines.end(&program.state), onTerminal: { _ in })
    sayLast(&lines, program)
    Streams.say(ShellWording.tooManyRefused)
    Goodbye.say(program)
    throw Ending(reason: .badInput)
  }

  /// The end of input pauses, signals end; what is not kept is said.
  private static func leave(_ program: InterviewProgram, _ lines: inout LineMode, _ event: LineInput.Event)
    throws
  {
    if event == .hangup { throw Ending(reason: .hangup) }
    // What follows stands on a line of its own.
    if isatty(STDOUT_FILENO) == 1 { try? Streams.write("\n") }
    sayLast(&lines, program)
    let isSaved = Goodbye.say(program)
    switch event {
    case .interrupt: throw Ending(reason: .interrupted)
    case .terminate: throw Ending(reason: .terminated)
    default:
      guard isSaved else { throw Ending(reason: .cannotWrite) }
      let isBegun = program.state.interview.map { !$0.answers.isEmpty } ?? false
      let isLost = program.keeper == nil && program.saved == nil && isBegun
      if isLost, program.state.kind != .summary { throw Ending(reason: .badInput) }
    }
  }

  private static func perform(_ effect: Effect, _ input: LineInput) {
    switch effect {
    case .discardInput: input.discardPendingInput()
    default: break
    }
  }
}
