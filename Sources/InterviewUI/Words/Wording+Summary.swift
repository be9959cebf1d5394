internal import QuestionnaireCore
internal import SummaryReports

/// What is said at the end: of the summary's first screen, and of what is printed and saved.
extension Wording {
  static func summaryDisclaimer(isFromElsewhere: Bool) -> String {
    "Information, not a diagnosis. "
      + (isFromElsewhere ? "This project has not reviewed it." : "No clinician has reviewed it.")
  }

  static let sheetForHelpers = "The doctor's sheet: show it to those who come"
  static let everythingLater = "Later: everything else"
  static let layersTitle = "Everything else"
  static let keyOpen = "open"

  static func rowRemark(_ title: String, _ remark: String) -> String { "\(title): \(remark)" }

  // MARK: What is printed and saved

  static let bothParts = "Both"

  static func part(_ part: Document.Part) -> String {
    switch part {
    case .summary: summaryTitle
    case .sheet: "The doctor's sheet"
    case .sheetAndAnswers: "The sheet and all answers"
    case .everything: "Everything: topics, lists"
    }
  }

  static func pages(_ count: Int) -> String { count == 1 ? "1 page" : "\(count) pages" }
  static func printDoubted(_ pages: Int) -> String { "\(pages) pages? That is much paper, and much to read." }
  static func printAll(_ pages: Int) -> String { "Print \(pages) pages" }

  static func exportFormat(_ title: String) -> String {
    "“\(title)”: as what shall it be saved? A web page prints best."
  }

  static func format(_ format: Document.Format) -> String {
    switch format {
    case .html: "Web page"
    case .text: "Plain text"
    case .markdown: "Markdown"
    case .json: "For other programs: JSON"
    }
  }

  static let fhir = "The answers for a doctor's program (FHIR)"
  static let notExact = "These questions cannot be written so without a loss. Choose another row."

  // MARK: Line mode

  /// The word that reads on, as an empty line does.
  static let lineMore = "more"

  static func lineSummaryLength(parts: Int, first: Int, words: Int, isAdvised: Bool) -> String {
    let minutes = max((words + 80) / SummaryLayer.Length.wordsPerMinute, 1)
    let beginning = first == 1 ? "The first takes" : "The first \(first) take"
    return
      "Your summary has \(parts) \(parts == 1 ? "part" : "parts"). \(beginning) about \(minutes) "
      + (minutes == 1 ? "minute." : "minutes.") + (isAdvised ? " What to do comes first." : "")
  }

  /// `next` is the part that an empty line reads.
  static func lineSummaryPrompt(_ parts: Int, next: (number: Int, title: String)?, topics: Int) -> String {
    let first = next.map { "An empty line reads part \($0.number), \(sentence($0.title)) Or type" } ?? "Type"
    let topic = topics > 0 ? "topic 1, " : ""
    return first
      + " a part's number, 1 to \(parts), list, \(topic)sheet, answers, sources, countries, print, save, back or quit"
  }

  static func lineLayerPrompt(_ parts: Int) -> String {
    "Type summary to go back, or sheet, save, print or quit; a number, 1 to \(parts), to hear a part again; list to hear their names; or a word to find"
  }

  static func lineTopic(_ number: Int) -> String { "topic \(number)" }

  /// The word that opens a layer; nil for what has a number or a command.
  static func lineWord(of layer: SummaryLayer) -> String? {
    switch layer {
    case .summary, .sheet, .topic: nil
    case .questions: "questions"
    case .answers: "answers"
    case .sources: "sources"
    case .organizations: "organizations"
    case .countries: "countries"
    case .about: "about"
    }
  }
}
