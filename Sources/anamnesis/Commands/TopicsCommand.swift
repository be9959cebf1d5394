import ArgumentParser
import InterviewUI
import PlainText
import QuestionFiles
import QuestionnaireCore
import SummaryReports

struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "List what can be read without an interview, or print one topic.",
    usage: "anamnesis topics [<id|words> ...] [<options>]",
    discussion: """
      Words are looked for in the titles, in the other names and in the texts of topics:
        anamnesis topics wry neck
      If several match, they are named, and nothing is printed.
      """)

  @Argument(
    help: ArgumentHelp("A topic's name, or words of its title; without any, the list.", valueName: "id|words")
  )
  private var words: [String] = []

  @Option(help: "How it is written; the list is text or json.")
  private var format = Document.Format.text

  @ArgumentParser.Flag(help: "Write in ASCII only.")
  private var ascii = false

  @OptionGroup private var country: CountryOption

  @OptionGroup private var folder: FolderOption

  func validate() throws {
    guard !words.isEmpty || format == .text || format == .json
    else { throw ValidationError("the list of topics is written as text or json") }
  }

  func run() throws {
    let files = try QuestionSource(QuestionPlace(option: folder.folder))
    _ = try files.names()
    let topics = files.topics
    guard !words.isEmpty else { return try Streams.write(list(of: topics)) }
    let page = try page(words.joined(separator: " "), in: topics)
    try Streams.write(
      Document(
        page, today: try Surroundings.today(),
        territory: try country.code(among: page.questionnaire.countries)
      ).text(as: format, isASCII: ascii))
  }

  private func page(_ wanted: String, in topics: TopicCollection) throws(Failure) -> TopicPage {
    if let page = topics.pages.first(where: { $0.id.rawValue == wanted }) { return page }
    let found = TopicSearch(topics).found(wanted).filter { $0.nearness != .far }
    let named = found.filter { $0.nearness == .named }
    let meant = named.isEmpty ? found : named
    guard let first = meant.first, !wanted.allSatisfy(\.isWhitespace) else {
      let near = EditDistance.nearest(to: wanted, among: topics.pages.map(\.id.rawValue))
      throw Failure(
        .noInput, "no topic matches '\(wanted)'",
        remedy: near.map { "did you mean '\($0)'?" } ?? "see all with: anamnesis topics")
    }
    guard meant.count == 1 else {
      let names = meant.map { "anamnesis topics \($0.page.id)" }.joined(separator: "\n  ")
      throw Failure(
        .usage, "\(meant.count) topics match '\(wanted)'; one is printed by its name", remedy: names)
    }
    return first.page
  }

  private func list(of topics: TopicCollection) -> String {
    guard format == .json else {
      let width = topics.pages.map(\.id.rawValue.count).max() ?? 0
      return topics.pages.map { page in
        let padding = String(repeating: " ", count: width - page.id.rawValue.count)
        let line = "\(page.id)\(padding)  \(page.topic.title.person)\n"
        return ascii ? ASCIIText.replacing(line) : line
      }.joined()
    }
    return JSONValue.array(
      topics.pages.map { page in
        .object([
          .init("id", .string(page.id.rawValue)), .init("title", .string(page.topic.title.person)),
          .init("alsoCalled", .strings(page.topic.alsoCalled)),
          .init("questionnaires", .strings(page.questionnaires)),
        ])
      }
    ).lines
  }
}
