import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// How single answers read on the first page.
@Suite struct SheetWordsTests {
  private func page(
    _ items: [Item], groups: [ItemGroup] = [], derived: [DerivedValue] = [], _ answers: [LinkID: [String]]
  ) throws -> String {
    let questionnaire = try Sample.questionnaire(items, groups: groups, derived: derived)
    let interview = AnswerSheet(answers: answers).conduct(questionnaire).interview
    let lines = DoctorSheet(interview: interview, today: Sample.day).firstPage(of: 2)
    return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: Question.Pertinence.allCases)
  func onlyWhatIsPertinentIsOnIt(_ pertinence: Question.Pertinence) throws {
    let item = Sample.item("trick", .yesNo) {
      $0.pertinence = pertinence
      $0.record = "sensory trick"
      $0.recordNo = "without a trick"
    }
    let yes = try page([item], ["trick": ["yes"]])
    let no = try page([item], ["trick": ["no"]])
    #expect(yes.contains("sensory trick") == [.always, .ifYes, .each].contains(pertinence))
    #expect(no.contains("without a trick") == [.always, .ifNo, .each].contains(pertinence))
    #expect(!no.contains("sensory trick"))
  }

  @Test func aNoThatSaysWhatIsSoIsNoNegative() throws {
    let item = Sample.item("aware", .yesNo) {
      $0.pertinence = .always
      $0.record = "aware"
      $0.recordNo = "awareness lost"
    }
    let page = try page([item], ["aware": ["no"]])
    #expect(page.contains("awareness lost"))
    #expect(!page.contains("Pertinent negatives"))
  }

  @Test(arguments: [
    (["right-hand", "left-hand"], "right and left hand"), (["face", "right-hand"], "face; right hand"),
    (["right-hand", "right-elbow", "chest"], "chest; right hand, right elbow"),
  ])
  func regionsAreSaidInFewWords(_ regions: [String], _ expected: String) throws {
    let item = Sample.item("where", .regions) { $0.record = "Where" }
    #expect(try page([item], ["where": regions]).contains("where: \(expected)."))
  }

  /// A group that is chosen whole stands for its regions.
  @Test(arguments: [
    (["right-hand", "right-elbow", "face"], "right arm; face"),
    (["right-hand", "right-elbow", "left-hand", "face"], "right arm; face; left hand"),
    (["right-hand", "face"], "face; right hand"),
  ])
  func aGroupStandsForItsRegions(_ regions: [String], _ expected: String) throws {
    let group = RegionGroup(
      id: "arm", text: "The whole right arm", record: "right arm", regions: ["right-elbow", "right-hand"])
    let map = BodyMap(regions: Sample.body.regions, sites: Sample.body.sites, groups: [group])
    let item = Sample.item("where", .regions) { $0.record = "Where" }
    let questionnaire = try Sample.questionnaire([item], bodyMap: map)
    let interview = AnswerSheet(answers: ["where": regions]).conduct(questionnaire).interview
    let lines = DoctorSheet(interview: interview, today: Sample.day).firstPage(of: 2)
    #expect(lines.joined(separator: " ").contains("where: \(expected)."))
  }

  @Test(arguments: [
    ("Onset", "gradual onset", "Story: gradual onset."), ("Course", "static", "Story: course: static."),
    ("Worse with", "stress", "Story: worse with stress."), ("Story", "short", "Story: short."),
    ("Pregnancy", "not pregnant", "Story: not pregnant."), ("MRI", "done", "Story: MRI: done."),
  ])
  func aLabelIsLeftOutWhereItSaysNothingNew(_ record: String, _ option: String, _ expected: String) throws {
    let options = Question.Choices([AnswerOption(id: "one", text: "One", record: option)])
    let question = Sample.item("asked", .choice(options)) { $0.record = record }
    let item = Item(linkId: "asked", kind: question.kind, group: 0)
    let groups = [ItemGroup(linkId: "story", title: "What happened", record: "Story")]
    #expect(try page([item], groups: groups, ["asked": ["one"]]).contains(expected))
  }

  @Test func whatIsNotSoRunsOn() throws {
    let items =
      ["tremor", "jerks"].map { id in
        Sample.item(LinkID(id), .yesNo) { $0.pertinence = .always }
      } + [
        Sample.item("task", .yesNo) {
          $0.pertinence = .always
          $0.recordNo = "not tied to one task"
        }
      ]
    let text = try page(items, ["tremor": ["no"], "jerks": ["no"], "task": ["no"]])
    #expect(text.contains("Pertinent negatives: no tremor, no jerks, not tied to one task."))
  }

  @Test(arguments: [
    (["face"], "spread: one (one site: head)"),
    (["face", "chest"], "spread: many (2 sites: head + trunk, next to each other)"),
  ])
  func aDerivedFeatureSaysWhatItRestsOn(_ regions: [String], _ expected: String) throws {
    let derived = DerivedValue(
      linkId: "spread", record: "Spread",
      cases: [
        .init("one", when: .test(.countSites("where", .equal, 1))),
        .init("many", when: .test(.sitesAdjoin("where"))),
      ])
    let text = try page([Sample.item("where", .regions)], derived: [derived], ["where": regions])
    #expect(text.contains(expected))
  }

  @Test(arguments: [
    (["pain", "jerks", "slow"], "form: mixed (signs: jerks, slow)"),
    (["slow", "pain"], "form: mixed (signs: slow)"),
    (["pain", "itch", "shakes"], "form: many (signs: pain, itch, shakes; not ticked: jerks, slow, cramp)"),
    (
      ["cramp", "pain", "itch", "shakes"],
      "form: many and cramps (signs: cramp, pain, itch, shakes; not ticked: jerks, slow)"
    ),
    (["pain"], "form: single (signs: pain; not ticked: jerks, slow, cramp)"),
  ])
  func aDerivedFeatureNamesEverySignThatDecides(_ signs: [String], _ expected: String) throws {
    let several = Condition.test(.count("signs", .greaterOrEqual, 3))
    let derived = DerivedValue(
      linkId: "form", record: "Form",
      cases: [
        .init("mixed", when: .test(.includes("signs", .any, ["jerks", "slow"]))),
        .init("many-and-cramps", when: .all([several, .test(.includes("signs", .any, ["cramp"]))])),
        .init("many", when: several), .init("single", when: .test(.state("signs", .answered))),
      ])
    let options = Sample.options("cramp", "pain", "itch", "shakes", "jerks", "slow", "none-of-these")
    let text = try page([Sample.item("signs", .choices(options))], derived: [derived], ["signs": signs])
    #expect(text.contains(expected))
  }

  @Test func aDerivedFeatureNamesWhatItRestsOnBeingUnticked() throws {
    let derived = DerivedValue(
      linkId: "form", record: "Form",
      cases: [
        .init("combined", when: .test(.includes("signs", .any, ["jerks", "slow"]))),
        .init("isolated", when: .test(.state("signs", .answered))),
      ])
    let item = Sample.item("signs", .choices(Sample.options("pain", "jerks", "slow", "none-of-these")))
    let some = try page([item], derived: [derived], ["signs": ["pain"]])
    #expect(some.contains("form: isolated (signs: pain; not ticked: jerks, slow)"))
    let none = try page([item], derived: [derived], ["signs": ["none-of-these"]])
    #expect(none.contains("form: isolated (signs: none)"))
    #expect(
      try page([item], derived: [derived], ["signs": ["slow"]]).contains("form: combined (signs: slow)"))
  }

  @Test func aDerivedFeatureNamesTheAlternativeThatHolds() throws {
    let derived = DerivedValue(
      linkId: "form", record: "Form",
      cases: [.init("mixed", when: .any([.test(.yesNo("weak", true)), .test(.yesNo("slow", true))]))])
    let items = ["weak", "slow"].map { Sample.item(LinkID($0), .yesNo) }
    let text = try page(items, derived: [derived], ["weak": ["no"], "slow": ["yes"]])
    #expect(text.contains("form: mixed (slow)"))
  }

  @Test func whatWasTypedStandsBeforeItsClass() throws {
    let options = [
      AnswerOption(id: "other", text: "Another one", record: "Dopamine blocker", isWriteIn: true),
      AnswerOption(id: "none-of-these", text: "None", isExclusive: true),
    ]
    let item = Sample.item("taken", .choices(.init(options))) { $0.record = "Taken" }
    let text = try page([item], ["taken": ["other"], "taken/other": ["Stugeron"]])
    #expect(text.contains("taken: “Stugeron” (dopamine blocker)"))
  }

  @Test func whatIsNotKnownHasItsShortName() throws {
    let item = Sample.item("trick", .yesNo) {
      $0.record = "eased by a light touch of the chin or the cheek"
      $0.short = "A light touch"
    }
    #expect(try page([item], ["trick": ["unknown"]]).contains("Not known: a light touch."))
  }

  @Test func oneDetailStandsInBracketsAndSeveralOnALineEach() throws {
    func text(_ details: [Question]) throws -> String {
      let item = Sample.item("family", .choices(Sample.options("tremor", "jerks", "none-of-these"))) {
        $0.record = "Family"
        $0.details = details
      }
      return try page(
        [item], ["family": ["tremor", "jerks"], "family/tremor/who": ["an aunt"], "family/jerks/who": ["I"]])
    }
    let who = Question(linkId: "who", text: "Who?", kind: .text, record: "relative")
    let since = Question(linkId: "since", text: "Since?", kind: .date(), record: "since")
    #expect(try text([who]).contains("family: tremor (relative “an aunt”), jerks (relative “I”)."))
    #expect(try text([who, since]).contains("- tremor: relative “an aunt”, since not known"))
  }

  @Test func detailsOfYesAndNoStandInBrackets() throws {
    let item = Sample.item("tried", .choices(Sample.options("splint", "therapy", "none-of-these"))) {
      $0.record = "Tried"
      var helped = Question(linkId: "helped", text: "Did {option} help?", kind: .yesNo, record: "helped")
      helped.recordNo = "did not help"
      $0.details = [helped]
    }
    let text = try page(
      [item],
      ["tried": ["splint", "therapy"], "tried/splint/helped": ["yes"], "tried/therapy/helped": ["no"]])
    #expect(text.contains("tried: splint (helped), therapy (did not help)."))
  }
}
