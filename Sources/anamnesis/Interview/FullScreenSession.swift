import InterviewUI
import NCursesTerminal
import QuestionnaireCore

/// The full-screen program at a terminal, from the first frame to the last words on the shell's screen.
@MainActor
enum FullScreenSession {
  /// How often it is looked what came of an errand, in milliseconds.
  private static let beat: Int32 = 50

  /// Runs it to its end; false where there is a terminal that cannot be drawn on.
  static func run(_ request: InterviewRequest) throws -> Bool {
    let files = try QuestionSource.forInterview(request)
    let lastWords = request.keeps ? ShellWording.lastWordsKept : ShellWording.lastWords
    guard let terminal = try open(lastWords: lastWords) else { return false }
    defer { terminal.close() }
    let lettering = Lettering(
      glyphs: terminal.drawsUnicode ? .unicode : .ascii, width: { NCursesTerminal.columns(of: $0) })
    var program = try InterviewProgram(
      request, files: files, lettering: lettering, size: terminal.size, writesFiles: true)
    terminal.paint(program.state.render())
    program.findSessions()
    while true {
      switch terminal.next(within: program.isBusy ? Self.beat : nil) {
      case .nothing:
        let wasBusy = program.isBusy
        if program.followErrands(onTerminal: { perform($0, terminal) }) != nil { return true }
        if wasBusy { terminal.paint(program.state.render()) }
      case .hangup:
        // Nobody can read any words.
        program.keeper?.keep(program.state.begun, in: program.state.interview, isLeaving: true)
        _ = program.keeper?.close(deleting: false, program.end)
        throw Ending(reason: .hangup)
      case .terminate:
        terminal.close()
        Goodbye.say(program)
        throw Ending(reason: .terminated)
      case .event(let event):
        if let leaving = program.take(event, onTerminal: { perform($0, terminal) }) {
          terminal.close()
          let isSaved = Goodbye.say(program)
          guard leaving == .done else { throw Ending(reason: .interrupted) }
          guard isSaved else { throw Ending(reason: .cannotWrite) }
          return true
        }
        terminal.paint(program.state.render())
      }
    }
  }

  /// The terminal; nil if there is one that cannot be drawn on.
  private static func open(lastWords: String) throws -> NCursesTerminal? {
    do throws(TerminalUnfit) {
      return try NCursesTerminal.open(lastWords: lastWords)
    } catch {
      guard error == .notATerminal else {
        Streams.note("\(error.text); this is line mode")
        return nil
      }
      throw Failure(.unavailable, error.text, remedy: TerminalUnfit.remedy)
    }
  }

  private static func perform(_ effect: Effect, _ terminal: NCursesTerminal) {
    switch effect {
    case .discardInput: terminal.discardPendingInput()
    case .suspend: terminal.suspend()
    case .bell: _ = Streams.write([0x07], to: STDOUT_FILENO)
    default: break
    }
  }
}

extension TerminalUnfit {
  /// Why the screen cannot be drawn, in words.
  var text: String {
    switch self {
    case .notATerminal: "the full-screen program needs a terminal for its input and its output"
    case .nameless: "the terminal cannot be drawn on: TERM is not set, or it is 'dumb'"
    case .unknown(let name): "the terminal cannot be drawn on: nothing is known of TERM '\(name)'"
    case .noCapabilities(let name): "the terminal '\(name)' cannot place its cursor"
    case .unavailable: "the terminal cannot be opened"
    }
  }

  /// What can be done without one.
  static let remedy =
    "without one, answer in plain lines: anamnesis ask --plain; or in a file: anamnesis run NAME --answers FILE"
}
