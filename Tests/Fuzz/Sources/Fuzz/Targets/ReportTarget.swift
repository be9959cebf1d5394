import FHIRExport
import PlainText
import QuestionnaireCore
import SummaryReports

/// A text as a person's own words, in every document and every format.
///
/// Nothing that steers or hides is in any of them; what was typed is no markup in a web page; JSON is JSON; ASCII is ASCII;
/// and what is kept at the end is read as it was written.
enum ReportTarget {
  /// The first bytes say which document in which format, as each takes its time.
  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let (part, choice) = (input.one(of: Document.Part.allCases), input.byte() % 16)
    guard let interview = writtenInterview(input.bytes) else { return }
    switch choice {
    case 0: claimEnding(interview)
    case 1:
      claimJSON(InterviewFacts(interview).value.lines, "facts")
      if let response = try? FHIRResponse(of: interview, authored: House.today).json.lines {
        claimJSON(response, "a response")
      }
    default:
      let document = Document(part, of: interview, today: House.today, territory: "gb")
      if choice == 2 {
        claimSafe(document.narrative, "a narrative")
        claimTags(document.narrative)
      } else {
        let formats = document.kind.formats
        claimDocument(document, as: formats[choice / 2 % formats.count], choice.isMultiple(of: 2))
      }
    }
  }

  private static func claimEnding(_ interview: Interview) {
    let ending = KeptEnding(of: interview, day: House.today, territory: "gb", program: "1.0.0")
    guard let read = KeptEnding(bytes: ending.bytes) else { fatalError("claim: an ending is read") }
    claim(read == ending && read.isSaidAgain(by: interview), "an ending is what it was")
    _ = read.answers
  }

  private static func claimDocument(_ document: Document, as format: Document.Format, _ isASCII: Bool) {
    let text = document.text(as: format, isASCII: isASCII)
    claimSafe(text, "\(format)")
    claim(!isASCII || text.utf8.allSatisfy { $0 < 0x80 }, "\(format) in ASCII")
    switch format {
    case .json: claimJSON(text, "a document")
    case .html: claimTags(text)
    case .text:
      for line in text.split(separator: "\n") {
        claim(TextWidth.columns(of: line) <= 72, "72 columns: \(line)")
      }
    case .markdown: break
    }
  }

  private static func claimJSON(_ text: String, _ what: String) {
    claimSafe(text, what)
    claim(JSONNode.read(Array(text.utf8), limits: .init(depth: 256)).faults.isEmpty, "\(what) is JSON")
  }

  /// What is typed has the word `qqq` in it wherever it has a sign of markup, and no tag has: see `writtenInterview`.
  private static func claimTags(_ html: String) {
    for tag in html.shape.split(separator: "<").dropFirst() {
      claim(!tag.prefix { $0 != ">" }.contains("qqq"), "no markup: <\(tag.prefix(80))")
    }
  }
}

/// An interview whose texts are the input's: the story, words of the person's own, and what was asked of each tool. Each sign
/// of markup in them has `qqq` behind it.
func writtenInterview(_ bytes: [UInt8]) -> Interview? {
  var input = Input(bytes)
  let seed = input.byte()
  var marked = ""
  for scalar in input.text.unicodeScalars {
    marked.unicodeScalars.append(scalar)
    if "<>&\"'".unicodeScalars.contains(scalar) { marked += "qqq" }
  }
  let lines = marked.split(separator: "\u{1}", maxSplits: 2, omittingEmptySubsequences: false).map {
    String($0)
  }
  let sheet = AnswerSheet(
    answers: [
      "words": [lines[0]], "kept": ["other"], "kept/other": [lines.count > 1 ? lines[1] : lines[0]],
      "tools": ["saw"], "tools/saw/how-often": [lines.last ?? ""], "smoke": [seed & 1 == 0 ? "yes" : "no"],
      "now": [seed & 2 == 0 ? "fire" : "smell"],
      "signs": seed & 4 == 0 ? ["shake", "pain"] : ["none-of-these"],
    ], otherwise: seed & 8 == 0 ? .no : .unknown)
  return sheet.conduct(House.questionnaire).interview
}
