import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct TextWriterTests {
  @Test(arguments: 0..<40)
  func everyInterviewFitsAndBeginsAndEndsWithTheDisclaimer(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let questionnaire = try Clinic.questionnaire()
    let report = Report(
      interview: RandomInterview.held(questionnaire, using: &generator), today: Sample.day, territory: "aa")
    for isASCII in [false, true] {
      let text = TextWriter(isASCII: isASCII).text(of: report)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!isASCII || text.utf8.allSatisfy { $0 < 0x80 })
      let oneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let disclaimer = "This is information only. It does not replace the people who look after your lights."
      let short = ReportWording.shortDisclaimer
      #expect(oneLine.hasPrefix(short))
      #expect(oneLine.hasSuffix("\(disclaimer) No clinician has reviewed this content. \(short)"))
    }
  }

  @Test func breaksWhatIsWiderThanALine() {
    let long = String(repeating: "a", count: 50)
    let report = Report(sections: [
      ReportSection(.about, [ReportBlock(.bullet, StyledText(plain: "see \(long)"))])
    ])
    #expect(
      TextWriter(columns: 20).text(of: report)
        == "- see\n  aaaaaaaaaaaaaaaaaa\n  aaaaaaaaaaaaaaaaaa\n  aaaaaaaaaaaaaa\n")
  }

  @Test func countsWideCharactersTwice() {
    let report = Report(sections: [
      ReportSection(.about, [ReportBlock(.paragraph, StyledText(plain: String(repeating: "字", count: 15)))])
    ])
    #expect(TextWriter(columns: 20).text(of: report) == "字字字字字字字字字字\n字字字字字\n")
  }

  @Test(arguments: [
    ("“so”", "\"so\""), ("a–b…", "a-b..."), ("Œuvre à Çà", "Oeuvre a Ca"), ("naïve ÉTÉ", "naive ETE"),
    ("字", "?"),
    ("x ≥ 3 × 2", "x >= 3 x 2"),
  ])
  func writesASCII(_ text: String, _ expected: String) {
    #expect(ASCIIText.replacing(text) == expected)
  }

  @Test func writesNoEscapeCodes() {
    let text = StyledText(plain: "a\u{1B}[31mred\u{202E} \u{7}b")
    let report = Report(sections: [ReportSection(.about, [ReportBlock(.paragraph, text)])])
    #expect(TextWriter().text(of: report) == "a[31mred b\n")
  }
}
