import ArgumentParser
import InterviewUI
import PlainText
import SummaryReports

/// Presses keys without a terminal, and prints the last screen.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Press keys as if on the full screen, and print the last screen as text.",
    usage: "anamnesis replay <name|file> --keys <keys> [<options>]",
    discussion: """
      Keys are words: up down left right enter esc tab space backspace pgup pgdn home end f1 … f12 ctrl+c alt+enter; \
      one character is its own key; text:two_words types; paste:two_words pastes; size:60x20 resizes.
      It begins on the first screen, and writes no files.
      """)

  @Argument(
    help: ArgumentHelp(
      "A questionnaire's name or file, or several as in shaking+slow.", valueName: "name|file"),
    completion: .questionnaires)
  private var questionnaire: String

  @Option(help: ArgumentHelp("The keys, with blanks between them: \"down down enter\".", valueName: "keys"))
  private var keys: String

  @Option(help: ArgumentHelp("The size of the screen, in columns and rows.", valueName: "80x24"))
  private var size: ScreenSize = ScreenSize(size: Size(columns: 80, rows: 24))

  @Option(name: .customLong("for"), help: "Who answers: me for myself, or someone else for another.")
  private var person: InterviewRequest.Person?

  @ArgumentParser.Flag(help: "Draw in ASCII only.")
  private var ascii = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func run() throws {
    let script = try events()
    let request = InterviewRequest(
      questionnaire: questionnaire, person: person, country: country.country, folder: folder.folder)
    let lettering = Lettering(glyphs: ascii ? .ascii : .unicode, width: { TextWidth.columns(of: $0) })
    var program = try InterviewProgram(
      request, files: try QuestionSource.forInterview(request), lettering: lettering, size: size.size,
      writesFiles: false, waitsForProgress: true)
    for event in script {
      if program.take(event, onTerminal: { _ in }) != nil { break }
    }
    try Streams.write(program.state.render().text + "\n")
  }

  private func events() throws -> [Event] {
    do throws(KeyScript.UnknownKey) {
      return try KeyScript(keys).events
    } catch {
      throw Failure(.usage, "there is no key '\(error.word)'", remedy: "see: anamnesis help replay")
    }
  }
}

/// A size of the screen as it is written: `80x24`.
struct ScreenSize: ExpressibleByArgument {
  private static let mostCells = 1_000
  let size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...Self.mostCells).contains(columns), (1...Self.mostCells).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
