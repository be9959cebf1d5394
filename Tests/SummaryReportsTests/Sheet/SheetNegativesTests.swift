import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What the first page denies: what somebody denied, the most telling first.
@Suite struct SheetNegativesTests {
  private func sheet(
    _ items: [Item], groups: [ItemGroup] = [], flags: [Flag] = [], _ answers: [LinkID: [String]]
  ) throws -> DoctorSheet {
    var content = QuestionnaireContent(
      id: "negatives", version: "1.0.0", title: "Negatives", summary: "For tests.", reviewed: Sample.day,
      reviewBy: Sample.day, guidance: Sample.guidance)
    content.items = items
    content.groups = groups
    content.flags = flags
    content.topics = [Sample.fallback]
    content.findings = [
      ClinicalFinding(id: "tremor", record: "tremor", recordNo: "no tremor at all"),
      ClinicalFinding(id: "fits", record: "fits", recordNo: "no fits"),
    ]
    let interview = AnswerSheet(answers: answers).conduct(try Questionnaire(content)).interview
    return DoctorSheet(interview: interview, today: Sample.day)
  }

  private func line(_ label: String, _ sheet: DoctorSheet) -> String? {
    sheet.history.first { $0.kind == .labelled(label) }?.text.plain
  }

  private func negatives(_ items: [Item], groups: [ItemGroup] = [], _ answers: [LinkID: [String]]) throws
    -> String?
  {
    line("Pertinent negatives", try sheet(items, groups: groups, answers))
  }

  private static let signs = [
    AnswerOption(id: "pain", text: "Pain", record: "pain"),
    AnswerOption(id: "shakes", text: "It shakes", record: "shakes", finding: FindingMention("tremor", .ever)),
    AnswerOption(id: "jerks", text: "Jerks", record: "jerks", recordNo: "no jerks of any kind"),
    AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true),
  ]

  private func list(
    _ pertinence: Question.Pertinence = .always, isSearched: Bool = false, group: Int? = nil
  ) -> Item {
    var question = Question(
      linkId: "signs", text: "Which?", kind: .choices(.init(Self.signs, isSearched: isSearched)),
      record: "Signs")
    question.pertinence = pertinence
    question.recordNo = "no signs"
    question.clearer = .lines(
      intro: nil, [.init(option: "pain", text: "Pain?"), .init(option: "shakes", text: "Shaking?")])
    return Item(linkId: "signs", kind: .question(question), group: group)
  }

  private let shaking = Sample.item("shaking", .yesNo) {
    $0.pertinence = .always
    $0.record = "shaking now"
    $0.finding = FindingMention("tremor", .now)
  }

  @Test func whatIsUntickedBesideOthersIsNotDenied() throws {
    #expect(try negatives([list()], ["signs": ["pain"]]) == nil)
    let each = try sheet([list(.each)], ["signs": ["pain"]])
    #expect(line("Pertinent negatives", each) == nil)
    #expect(line("Not ticked", each) == "signs: shakes; jerks.")
  }

  /// The list, of which one line is offered to grown people only.
  private func items(withholding id: OptionID) -> [Item] {
    let options = Self.signs.map { $0.id == id ? $0.offered(when: .test(.yesNo("grown", true))) : $0 }
    var question = Question(linkId: "signs", text: "Which?", kind: .choices(.init(options)), record: "Signs")
    question.pertinence = .each
    question.recordNo = "no signs"
    return [Sample.item("grown", .yesNo), Item(linkId: "signs", kind: .question(question))]
  }

  /// A line that is no finding and has no denial of its own is none of which the list's own words speak.
  @Test func aListIsDeniedAsAWholeWithoutALineThatItsWordsDoNotName() throws {
    let found = try negatives(
      items(withholding: "pain"), ["grown": ["no"], "signs": ["none-of-these"]])
    #expect(found == "no signs.")
  }

  @Test func nothingIsDeniedThatWasNotOffered() throws {
    let items = items(withholding: "shakes")
    let none: [LinkID: [String]] = ["signs": ["none-of-these"]]
    let child = try negatives(items, none.merging(["grown": ["no"]]) { $1 })
    #expect(child == "no pain, no jerks of any kind.")
    #expect(try negatives(items, none.merging(["grown": ["yes"]]) { $1 }) == "no signs.")
    let ticked = try sheet(items, ["grown": ["no"], "signs": ["pain"]])
    #expect(line("Not ticked", ticked) == "signs: jerks.")
  }

  @Test func aListIsDeniedAsAWholeByNoneOfThese() throws {
    #expect(try negatives([list()], ["signs": ["none-of-these"]]) == "no signs.")
  }

  @Test(arguments: [
    ("yes", "no pain, no jerks of any kind."), ("no", "no signs."),
    ("unknown", "no pain, no jerks of any kind."),
  ])
  func aListIsNotDeniedAsAWholeWhereALineOfItWasSaidElsewhere(_ answer: String, _ expected: String) throws {
    let found = try negatives([list(), shaking], ["signs": ["none-of-these"], "shaking": [answer]])
    #expect(found == expected)
  }

  @Test func linesThatWereAskedSinglyAreDeniedSingly() throws {
    let answers: [LinkID: [String]] = ["signs": ["unknown"], "signs/pain": ["no"], "signs/shakes": ["no"]]
    #expect(try negatives([list()], answers) == "no pain, no tremor at all.")
    #expect(try negatives([list()], ["signs": ["unknown"]]) == nil)
  }

  @Test func aSearchedListDeniesNothingByItsRows() throws {
    let found = try sheet(
      [list(isSearched: true), shaking], ["signs": ["none-of-these"], "shaking": ["no"]])
    #expect(line("Pertinent negatives", found) == "no tremor at all.")
    #expect(
      found.history.contains { $0.text.plain == "signs: None of these." || $0.text.plain == "no signs." })
  }

  @Test func nothingTriedStandsWhereTreatmentsStand() throws {
    let groups = [ItemGroup(linkId: "tried", title: "Treatment", section: .tried)]
    let found = try sheet([list(.ifYes, group: 0)], groups: groups, ["signs": ["none-of-these"]])
    #expect(line("Tried", found) == "no signs.")
    #expect(line("Pertinent negatives", found) == nil)
  }

  @Test func aFindingIsStatedOnceAndDeniedOnce() throws {
    let second = Sample.item("second", .yesNo) {
      $0.pertinence = .always
      $0.record = "shaking again"
      $0.finding = FindingMention("tremor", .now)
    }
    let said = try sheet([shaking, second], ["shaking": ["yes"], "second": ["yes"]])
    let text = said.history.map(\.text.plain).joined()
    #expect(text.contains("shaking now") && !text.contains("shaking again"))
    #expect(said.stated == ["tremor"] && said.denied.isEmpty)
    let denied = try sheet([shaking, second], ["shaking": ["no"], "second": ["no"]])
    #expect(line("Pertinent negatives", denied) == "no tremor at all.")
    #expect(denied.denied == ["tremor"] && denied.stated.isEmpty)
  }

  @Test func whatWasNotAskedLeavesNoTrace() throws {
    let later = Sample.item("later", .yesNo, when: .test(.yesNo("shaking", true))) {
      $0.pertinence = .always
      $0.record = "later on"
    }
    let found = try sheet([shaking, later], ["shaking": ["no"]])
    #expect(!found.history.contains { $0.text.plain.contains("later on") })
  }

  /// Whoever stopped before a group was reached has denied nothing of it.
  @Test func aGroupThatWasNotReachedIsNotDenied() throws {
    let found = DoctorSheet(interview: Interview(try Clinic.questionnaire()), today: Sample.day)
    #expect(line("Not asked", found) == "what happens.")
    #expect(line("Pertinent negatives", found) == nil)
  }

  @Test func theScreenIsDeniedFirstAndThenWhatFlagsAskFor() throws {
    let items =
      ["other", "flagged"].map { id in Sample.item(LinkID(id), .yesNo) { $0.pertinence = .always } }
      + [list(group: 0)]
    let groups = [ItemGroup(linkId: "screen", title: "Screen", role: .emergencyScreen)]
    let flag = Sample.flag("flag", .sameDay, when: .test(.yesNo("flagged", true)))
    let found = try sheet(
      items, groups: groups, flags: [flag],
      ["other": ["no"], "flagged": ["no"], "signs": ["none-of-these"]])
    #expect(line("Pertinent negatives", found) == "no signs, no flagged, no other.")
  }

  @Test func theLinesOfAListThatIsNotDeniedAsAWholeComeLast() throws {
    let other = Sample.item("other", .yesNo) { $0.pertinence = .always }
    let answers: [LinkID: [String]] = ["signs": ["none-of-these"], "shaking": ["yes"], "other": ["no"]]
    #expect(
      try negatives([list(), shaking, other], answers)
        == "no other, no pain, no jerks of any kind.")
  }

  @Test func sixLinesAreTheMost() throws {
    let items = (0..<40).map { place in
      Sample.item(LinkID("sign-\(place)"), .yesNo) {
        $0.pertinence = .always
        $0.record = "sign of the kind that is numbered \(place)"
      }
    }
    let answers = Dictionary(uniqueKeysWithValues: items.map { ($0.linkId, ["no"]) })
    let found = try sheet(items, answers)
    let block = try #require(found.history.first { $0.kind == .labelled("Pertinent negatives") })
    let lines = TextWriter().text(of: Report(sections: [ReportSection(.sheet, [block])]))
    #expect(lines.split(separator: "\n").count == 6)
    #expect(block.text.plain.hasPrefix("no sign of the kind that is numbered 0"))
    #expect(block.text.plain.contains(" more"))
  }

  @Test func whatIsDeniedOfOneTimeSaysItOnce() throws {
    let items = [("fits", "in the last days"), ("poison", "in the last days"), ("pain", "")].map {
      name, time in
      Sample.item(LinkID(name), .yesNo) {
        $0.recordNo = "no \(name)" + (time.isEmpty ? "" : " \(time)")
        $0.pertinence = .always
      }
    }
    let answers: [LinkID: [String]] = ["fits": ["no"], "poison": ["no"], "pain": ["no"]]
    let denied = try negatives(items, answers)
    #expect(denied == "no fits, no poison in the last days; no pain.")
    let list = Sample.item("stroke", .yesNo) {
      $0.recordNo = "no droop, weakness or poor speech in the last days"
      $0.pertinence = .always
    }
    let both = try negatives([list] + items.prefix(1), answers.merging(["stroke": ["no"]]) { $1 })
    #expect(both == "no droop, weakness or poor speech in the last days; no fits in the last days.")
  }
}
