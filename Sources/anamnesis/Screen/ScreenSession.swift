import InterviewUI
import NCursesTerminal
import QuestionnaireCore
import SummaryReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The full-screen program at a terminal, from the first frame to the last words on the shell's screen.
@MainActor
enum ScreenSession {
  /// Runs it to its end.
  static func run(_ request: ScreenRequest) throws {
    if request.isPlain || LineSession.isAskedFor { return try LineSession.run(request) }
    let files = try QuestionSource.forScreen(request)
    guard let terminal = try open() else { return try LineSession.run(request) }
    defer { terminal.close() }
    let lettering = Lettering(
      glyphs: terminal.drawsUnicode ? .unicode : .ascii, width: { NCursesTerminal.columns(of: $0) })
    var program = try ScreenProgram(
      request, files: files, lettering: lettering, size: terminal.size, writesFiles: true)
    terminal.paint(program.state.render())
    while true {
      switch terminal.next() {
      case .hangup: throw Ending(reason: .hangup)
      case .terminate: throw Ending(reason: .terminated)
      case .event(let event):
        if let leaving = program.take(event, onTerminal: { perform($0, terminal) }) {
          terminal.close()
          sayGoodbye(program)
          guard leaving == .done else { throw Ending(reason: .interrupted) }
          return
        }
        terminal.paint(program.state.render())
      }
    }
  }

  /// The terminal; nil if there is one that cannot be drawn on.
  private static func open() throws -> NCursesTerminal? {
    do throws(TerminalUnfit) {
      return try NCursesTerminal.open(lastWords: Wording.lastWords)
    } catch {
      guard error == .notATerminal else {
        Streams.note("\(error.text); this is line mode")
        return nil
      }
      throw Failure(.noTerminal, error.text, remedy: TerminalUnfit.remedy)
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

  /// At most one plain line on the shell's screen: where the answers are, or that they are gone.
  static func sayGoodbye(_ program: ScreenProgram) {
    if let place = program.saved {
      Streams.say(Wording.saved(place))
    } else if program.state.interview?.answers.isEmpty == false {
      Streams.say(Wording.nothingKept)
    }
  }
}
