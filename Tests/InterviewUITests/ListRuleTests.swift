import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Rows of a list are hidden only where no row of the screen is blank, whichever row has the focus.
///
/// Takes about 20 seconds of processor time: every list of the shipped questionnaire, at six sizes, row by row.
@Suite struct ListRuleTests {
  private static let sizes = [(40, 12), (48, 16), (60, 14), (80, 24), (100, 18), (132, 50)]
  /// The most rows that are gone through: the lists of medicines and places are longer.
  private static let mostRows = 30

  /// The lamps with one question of the shipped questionnaire in place of theirs.
  private static func alone(_ item: Item, in shipped: QuestionnaireContent) throws -> Questionnaire? {
    guard case .question(var question) = item.kind else { return nil }
    func offered(_ choices: Question.Choices) -> Question.Choices {
      Question.Choices(choices.options.map { $0.offered(when: nil) }, isSearched: choices.isSearched)
    }
    switch question.kind {
    case .choice(let choices): question.kind = .choice(offered(choices))
    case .choices(let choices): question.kind = .choices(offered(choices))
    case .yesNo, .region, .regions: break
    default: return nil
    }
    question.linkId = "alone"
    question.offers = nil
    question.details = []
    question.clearer = nil
    question.role = nil
    var content = try Lamps.questionnaire().content
    content.items = [Item(linkId: "alone", kind: .question(question), group: 0)]
    (content.bodyMap, content.sources) = (shipped.bodyMap, content.sources + shipped.sources)
    (content.derived, content.flags, content.claims) = ([], [], [])
    content.findings = shipped.findings
    content.topics = content.topics.filter(\.isFallback)
    return try Questionnaire(content)
  }

  /// Each list of the shipped questionnaire by itself.
  private static let questionnaires = Result {
    let content = try Shipped.questionnaire("twisting").content
    return try content.items.compactMap { item in try alone(item, in: content).map { (item.linkId, $0) } }
  }

  /// Whether the picture says that something is hidden.
  private func hidesRows(_ rows: [Substring]) -> Bool {
    rows.contains { row in
      // Most rows have no bracket, and searching for words is dear.
      row.utf8.contains(UInt8(ascii: "("))
        && (row.contains(" more below)") || row.contains(" more above")
          || row.contains(/\(\d+(-\d+)? of \d+\)/))
    }
  }

  /// The rows between the title and the footer, the main column of them.
  private func body(of frame: Frame, _ columns: Int) -> [Substring] {
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = rows.dropFirst().dropLast(columns < 60 ? 2 : 1)
    return columns < 110 ? Array(body) : body.map { $0.prefix(76) }
  }

  private func isBlank(_ row: Substring) -> Bool { row.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  @Test(arguments: sizes)
  func nothingIsHiddenBesideABlankRow(_ columns: Int, _ rows: Int) throws {
    let questionnaires = try Self.questionnaires.get()
    for (linkId, questionnaire) in questionnaires {
      var bench = try Bench.atFirstQuestion(
        Size(columns: columns, rows: rows), questionnaire: questionnaire)
      if bench.text.contains("┌") || bench.text.contains("│ ") && columns < 110 { try bench.press("l") }
      var before: Frame?
      for step in 0..<Self.mostRows {
        let frame = bench.state.render()
        if frame == before { break }
        before = frame
        let body = body(of: frame, columns)
        if body.contains(where: isBlank), hidesRows(body) {
          Issue.record("\(linkId) at \(columns)x\(rows), step \(step)\n\(bench.picture)")
          break
        }
        try bench.press("down")
      }
    }
    #expect(questionnaires.count > 40)
  }

  /// Of a list that scrolls the question and "None of these" stay, and what is seen is counted in options.
  @Test func theQuestionAndNoneOfTheseStay() throws {
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "now" })
    guard case .question(var question) = content.items[place].kind else { return }
    question.kind = .choices(
      Question.Choices(
        (1...12).map { AnswerOption(id: OptionID("o-\($0)"), text: PersonText("Option number \($0)")) }
          + [AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true)]))
    question.clearer = nil
    content.items[place] = Item(linkId: "now", kind: .question(question), group: 1)
    content.flags = []
    var bench = try Bench.atFirstQuestion(
      Size(columns: 40, rows: 12), questionnaire: try Questionnaire(content))
    try bench.press(Route.to("now"))
    for _ in 1...12 {
      try bench.press("down")
      #expect(bench.text.contains("Do you see any of these right now?"), "\(bench.picture)")
      #expect(bench.text.contains("13 ( ) None of these  ("), "\(bench.picture)")
      #expect(bench.text.contains(" of 13)"), "\(bench.picture)")
    }
    try bench.press("1 2 space")
    #expect(bench.cursorRow.hasPrefix("> 12 [x] Option number 12"))
    try bench.press("1 3")
    #expect(bench.cursorRow.hasPrefix("> 13 ( ) None of these"))
    // Another key between two digits ends the number.
    try bench.press("1 down 2")
    #expect(bench.cursorRow.hasPrefix(">  2 [ ] Option number 2"))
  }

  @Test func aDigitOnlyMovesAndSpaceTicks() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 6")
    #expect(bench.cursorRow.contains("6 [ ] It hums"))
    try bench.press("space")
    #expect(bench.cursorRow.contains("6 [x] It hums"))
    try bench.press("6")
    #expect(bench.cursorRow.contains("6 [x] It hums"))
    let before = bench.text
    try bench.press("0")
    #expect(bench.text.contains("6 [x] It hums"), "\(before)")
  }

  /// Enter's word says what it does to the line that has the focus.
  @Test func theFooterSaysWhatEnterDoes() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 2")
    #expect(bench.text.contains("Enter tick"))
    try bench.press("space")
    #expect(bench.text.contains("Enter next"))
  }

  @Test func lettersGoToARowAndFilterNothing() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try colours(14))
    try bench.press(Route.to("speed") + " / text:shade_1")
    #expect(bench.cursorRow.contains("> ") && bench.cursorRow.contains("Shade 1"))
    try bench.press("text:2")
    #expect(bench.cursorRow.contains("Shade 12"))
    #expect(bench.text.contains("Shade 3"))
    try bench.press("enter")
    #expect(bench.answer("speed") == .value(.option("o-12", writeIn: nil)))
  }

  /// The first of ninety names would be read as an offer.
  @Test func ofAVeryLongListNoRowIsShownBeforeALetter() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try colours(40))
    try bench.press(Route.to("speed") + " /")
    #expect(!bench.text.contains("Shade"))
    #expect(bench.text.contains("Down for all 40"))
    #expect(bench.text.contains("I do not know"))
    try bench.press("down")
    #expect(bench.cursorRow.contains("Shade 1"))
    try bench.press("up text:39")
    #expect(bench.text.contains("Shade 39") && !bench.text.contains("Shade 4"))
  }

  /// The lamps with a list of so many options.
  private func colours(_ count: Int) throws -> Questionnaire {
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "speed" })
    guard case .question(var question) = content.items[place].kind else { return try Lamps.questionnaire() }
    question.kind = .choice(
      Question.Choices(
        (1...count).map { AnswerOption(id: OptionID("o-\($0)"), text: PersonText("Shade \($0)")) }))
    content.items[place] = Item(linkId: "speed", kind: .question(question), group: 2)
    (content.flags, content.derived) = ([], [])
    content.topics = content.topics.filter(\.isFallback)
    return try Questionnaire(content)
  }
}
