import ArgumentParser
import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore
import SummaryReports

/// The options of `check` that say what the question files come to.
struct ReportOptions: ParsableArguments {
  @ArgumentParser.Flag(
    help:
      "Say how many interviews there are, how long they are, and which answers lead to each flag and topic, and who is asked what."
  )
  private var report = false

  @ArgumentParser.Flag(help: "Let the table of the report have ASCII characters only.")
  private var ascii = false

  @Option(
    help: ArgumentHelp(
      "Write what the question files mean, to be read and kept, as text files.", valueName: "dir"),
    completion: .directory)
  private var digest: String?

  @Option(
    help: ArgumentHelp(
      "Say what changed in meaning since the question files of that folder, or since text files were written there.",
      valueName: "dir"), completion: .directory)
  private var against: String?

  /// Whether anything was asked for.
  var isAny: Bool { report || digest != nil || against != nil }

  /// Says and writes what was asked for; `findings` are what is wrong, the first member of the object. Tells whether all
  /// of it is known.
  func run(
    _ sources: [QuestionSource], _ format: OutputFormat, findings: JSONValue, _ budget: Budget
  ) throws -> Bool {
    let former = try against.map { try FormerEdition($0) }
    var isDecided = true
    var texts: [String] = []
    var reports: [JSONValue] = []
    var changes: [JSONValue] = []
    for source in sources {
      for name in try source.names() {
        let questionnaire = try source.questionnaire(name)
        if let former {
          let (lines, isKnown) = try former.changes(to: questionnaire, budget)
          if !isKnown { isDecided = false }
          texts.append(lines.joined(separator: "\n") + "\n")
          changes.append(.object([.init("questionnaire", .string(name)), .init("lines", .strings(lines))]))
        }
        guard self.report || self.digest != nil else { continue }
        let report = QuestionnaireReport(questionnaire)
        let digest = report.digest
        if self.report {
          let vignettes = try source.vignettes()
          let standings = vignettes.isEmpty ? nil : TopicStandings(report.questionnaire, vignettes)
          texts += [digest.report] + (standings.map { [$0.text] } ?? [])
          if format == .text { texts.append(AskedTable(report.questionnaire).text(isASCII: ascii)) }
          reports.append(report.json(with: standings))
        }
        if let folder = self.digest { try DigestFolder(folder).write(digest) }
      }
    }
    switch format {
    case .text: if !texts.isEmpty { try Streams.write(texts.joined(separator: "\n")) }
    case .json:
      var members = [JSONValue.Member("findings", findings)]
      if report { members.append(.init("report", .array(reports))) }
      if against != nil { members.append(.init("changes", .array(changes))) }
      try Streams.write(JSONValue.object(members).sections)
    }
    return isDecided
  }
}
