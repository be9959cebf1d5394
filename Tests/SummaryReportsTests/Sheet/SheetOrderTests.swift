import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The first page stands in the order of a history.
@Suite struct SheetOrderTests {
  private func item(_ id: LinkID, _ kind: Question.Kind, group: Int?, section: HistorySection? = nil) -> Item
  {
    var question = Question(linkId: id, text: PersonText("\(id)?"), kind: kind, record: "the \(id)")
    question.section = section
    question.pertinence = .always
    return Item(linkId: id, kind: .question(question), group: group)
  }

  private func history(
    _ items: [Item], groups: [ItemGroup], derived: [DerivedValue] = [], flags: [Flag] = [],
    _ answers: [LinkID: [String]]
  ) throws -> [ReportBlock] {
    let questionnaire = try Sample.questionnaire(items, groups: groups, derived: derived, flags: flags)
    let interview = AnswerSheet(answers: answers).conduct(questionnaire).interview
    return DoctorSheet(interview: interview, today: Sample.day).history
  }

  private func labels(_ blocks: [ReportBlock]) -> [String] {
    blocks.compactMap { if case .labelled(let label) = $0.kind { label } else { nil } }
  }

  @Test func sectionsStandInTheirOrderWhateverTheFile() throws {
    let groups = [
      ItemGroup(linkId: "a", title: "Family", section: .family),
      ItemGroup(linkId: "b", title: "Nothing said of it"),
      ItemGroup(linkId: "c", title: "Inside", parent: 0),
      ItemGroup(linkId: "d", title: "Place", section: .site),
    ]
    let items = [
      item("sister", .yesNo, group: 2), item("free", .yesNo, group: 1),
      item("hand", .yesNo, group: 3), item("begun", .yesNo, group: 3, section: .onset),
      item("words", .text, group: 0, section: .complaint),
      item("danger", .yesNo, group: nil, section: .screen),
      item("wish", .text, group: 0, section: .wishes), item("fever", .yesNo, group: 0),
    ]
    let derived = DerivedValue(
      linkId: "spread", record: "Spread", cases: [.init("one", when: .test(.state("hand", .answered)))])
    let flags = [
      Sample.flag("call", .emergency, when: .test(.yesNo("danger", true))),
      Sample.flag("today", .sameDay, when: .test(.state("fever", .unknown))),
    ]
    let answers: [LinkID: [String]] = [
      "sister": ["yes"], "free": ["yes"], "hand": ["yes"], "begun": ["yes"], "words": ["It pulls."],
      "danger": ["yes"], "wish": ["Why?"], "fever": ["unknown"],
    ]
    #expect(
      labels(try history(items, groups: groups, derived: [derived], flags: flags, answers)) == [
        "Urgency", "The words", "RED FLAGS, emergency", "Not ruled out, same day (not known)", "Danger signs",
        "Onset", "Site", "Derived", "Family history", "Nothing said of it", "The wish", "Not known",
      ])
  }

  @Test func answersThatDisagreeAreSaidAndNothingRestsOnThem() throws {
    func role(_ id: LinkID, _ kind: Question.Kind, _ role: Question.Role) -> Item {
      var question = Question(linkId: id, text: PersonText("\(id)?"), kind: kind, record: id.rawValue)
      question.role = role
      return Item(linkId: id, kind: .question(question))
    }
    let items = [
      role("age", .age(.init()), .age), role("first sign", .age(.init()), .onset),
      role("duration", .duration(.init()), .lasting), item("hand", .yesNo, group: nil),
    ]
    let three = try #require(Quantity("3 years"))
    let derived = [
      DerivedValue(
        linkId: "band", record: "Band",
        cases: [.init("early", when: .test(.quantity("first sign", .less, three)), record: "in infancy")]),
      DerivedValue(
        linkId: "place", record: "Place",
        cases: [.init("arm", when: .test(.yesNo("hand", true)), record: "an arm")]),
    ]
    func read(_ duration: String) throws -> [ReportBlock] {
      try history(
        items, groups: [], derived: derived,
        ["age": ["52 years"], "first sign": ["1 year"], "duration": [duration], "hand": ["yes"]])
    }
    let doubtful = try read("3 months")
    let said = doubtful.first { $0.kind == .labelled("These answers disagree") }
    #expect(said?.text.plain == "age 52 years; first sign 1 year; duration 3 months.")
    let features = doubtful.first { $0.kind == .labelled("Derived") }?.text.plain ?? ""
    #expect(features.contains("an arm") && !features.contains("in infancy"))
    let clear = try read("51 years")
    #expect(!labels(clear).contains("These answers disagree"))
    #expect(clear.first { $0.kind == .labelled("Derived") }?.text.plain.contains("in infancy") == true)
  }

  @Test func whatOnlyMayBeIsNoRedFlag() throws {
    let flag = Sample.flag("today", .sameDay, when: .test(.state("fever", .unknown)))
    let items = [item("fever", .yesNo, group: nil)]
    let found = try history(items, groups: [], flags: [flag], ["fever": ["unknown"]])
    #expect(!labels(found).contains("RED FLAGS, same day"))
    #expect(found.contains { $0.kind == .labelled("Not ruled out, same day (not known)") })
  }

  /// A flag that something said raises says what of it is not known, and nothing where that is known.
  @Test(arguments: [("unknown", "today (the wait: not known)."), ("yes", "today."), ("no", nil)])
  func aRedFlagSaysWhatOfItIsNotKnown(_ wait: String, _ words: String?) throws {
    let flag = Sample.flag(
      "today", .sameDay,
      when: .all([
        .test(.yesNo("fever", true)), .any([.test(.yesNo("wait", true)), .test(.state("wait", .unknown))]),
      ]))
    let items = [item("fever", .yesNo, group: nil), item("wait", .yesNo, group: nil)]
    let found = try history(items, groups: [], flags: [flag], ["fever": ["yes"], "wait": [wait]])
    #expect(found.first { $0.kind == .labelled("RED FLAGS, same day") }?.text.plain == words)
  }

  /// Negatives and history go before the words that the person came with are cut.
  @Test func theComplaintStaysWhole() throws {
    let words = (0..<180).map { "word\($0)" }.joined(separator: " ")
    let long = String(repeating: "long ", count: 60)
    let items =
      [item("words", .text, group: nil, section: .complaint)]
      + (0..<30).map { item(LinkID("more\($0)"), .text, group: nil, section: .past) }
    var answers: [LinkID: [String]] = ["words": [words]]
    for place in 0..<30 { answers[LinkID("more\(place)")] = [long] }
    let found = try history(items, groups: [], answers)
    #expect(found.contains { $0.text.plain.contains(words) })
    #expect(found.contains { $0.text.plain.contains("whole in all answers") })
  }

  @Test(arguments: [
    ("2 weeks", "2026-11", "around the onset"), ("2 weeks", "2024-05", "about 2 years before onset"),
    ("2 weeks", "2026-06", "about 5 months before onset"),
    ("2 weeks", "2026-08-23", "about 11 weeks before onset"),
    ("10 years", "2024", "about 8 years after onset"),
    ("2 years", "2024", nil), ("3 months", "2026-08-20", "around the onset"), ("unknown", "2024-05", nil),
  ])
  func aMedicineIsSetAgainstTheOnset(_ lasting: String, _ since: String, _ expected: String?) throws {
    var medicines = item(
      "taken", .choices(Sample.options("bluepill", "none-of-these")), group: nil, section: .medicines)
    if case .question(var question) = medicines.kind {
      question.details = [Question(linkId: "since", text: "Since?", kind: .date(), record: "since")]
      medicines = Item(linkId: "taken", kind: .question(question))
    }
    let items = [item("lasting", .duration(.init()), group: nil, section: .onset), medicines]
    let found = try history(
      items, groups: [],
      ["lasting": [lasting], "taken": ["bluepill"], "taken/bluepill/since": [since]])
    let text = found.map(\.text.plain).joined(separator: " ")
    #expect(text.contains("bluepill: since "))
    #expect(text.contains("onset)") == (expected != nil), "\(text)")
    if let expected { #expect(text.contains("(\(expected))"), "\(text)") }
  }
}
