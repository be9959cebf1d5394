import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Ninety medicines as people type them, by name, brand, kind and misspelling, among them some of no list: the row that is
/// meant comes first, or none does, and what was typed can be written down.
@Suite struct MedicineSearchTests {
  private static let rows = phraseTable("InterviewUITests/Phrases/medicines.tsv").map {
    (typed: $0[0], option: $0[1] == "-" ? nil : $0[1])
  }

  /// The lamps' list of bulbs, with the shipped medicines in it.
  private static func medicines() throws -> (content: QuestionnaireContent, options: [AnswerOption]) {
    let shipped = try Shipped.questionnaire("twisting")
    let asked = try #require(shipped.content.items.first { $0.linkId == "medicines-now" }?.question)
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "bulbs" })
    guard case .question(var question) = content.items[place].kind else { return (content, []) }
    question.kind = asked.kind
    content.items[place] = Item(
      linkId: "bulbs", kind: .question(question), group: content.items[place].group)
    return (content, asked.options)
  }

  @Test func thereAreNinetyTwo() { #expect(Self.rows.count == 92) }

  @Test func theRightRowComesFirstAndWhatWasTypedLast() throws {
    let (content, options) = try Self.medicines()
    var bench = try Bench.atFirstQuestion(
      Size(columns: 150, rows: 120), questionnaire: try Questionnaire(content))
    try bench.press(Route.to("bulbs"))
    for row in Self.rows {
      var found = bench
      found.update(.paste(row.typed))
      let text = found.text
      let shown = options.filter { !$0.isExclusive && !$0.isWriteIn && text.contains("] \($0.text.person)") }
      if let option = row.option {
        let title = try #require(options.first { $0.id.rawValue == option }?.text.person, "\(option)")
        try found.press("down")
        #expect(found.cursorRow.contains("] \(title)"), "\(row.typed): \(found.cursorRow)")
      } else {
        #expect(shown.isEmpty, "\(row.typed): \(shown.map(\.id))")
        try found.press("down")
      }
      try found.press("end")
      #expect(found.cursorRow.contains("Write down “\(row.typed)”"), "\(row.typed): \(found.cursorRow)")
    }
  }

  /// The footer promised "none of these", and Up went to the line above it.
  @Test func upSaysNoneBeforeALetterIsTyped() throws {
    let (content, _) = try Self.medicines()
    var bench = try Bench.atFirstQuestion(questionnaire: try Questionnaire(content))
    try bench.press(Route.to("bulbs"))
    #expect(bench.text.contains("Up none of these"))
    try bench.press("up")
    #expect(bench.cursorRow.contains("None: no medicine now"), "\(bench.cursorRow)")
  }

  @Test func linesOfferTheSame() throws {
    let (content, options) = try Self.medicines()
    var bench = try LineBench.atFirstQuestion(try Questionnaire(content))
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    for row in Self.rows where row.typed != "none" {
      var found = bench
      found.type(line: row.typed)
      let isTaken = found.last.contains("Chosen so far")
      #expect(isTaken || found.last.contains("Write down “\(row.typed)”"), "\(row.typed): \(found.last)")
      guard let option = row.option else {
        #expect(found.last.contains("1. Write down"), "\(row.typed): \(found.last)")
        continue
      }
      let title = try #require(options.first { $0.id.rawValue == option }?.text.person)
      #expect(found.last.contains(isTaken ? title : "1. \(title)"), "\(row.typed): \(found.last)")
    }
  }
}
