import QuestionnaireCore
import TestSupport
import Testing

@Suite struct InterviewTests {
  private func interview(
    _ items: [Item], flags: [Flag] = [], topics: [Topic] = [], derived: [DerivedValue] = []
  ) throws -> Interview {
    Interview(try Sample.questionnaire(items, derived: derived, flags: flags, topics: topics))
  }

  private func asked(_ interview: Interview) -> [String] { interview.evaluation.path.map(\.linkId.rawValue) }

  private let smokes = Condition.test(.yesNo("smoke", true))

  @Test func asksInOrderAndOnlyWhatGuardsOpen() throws {
    var interview = try interview([
      Sample.item("smoke", .yesNo), Sample.item("packs", .text, when: smokes), Sample.item("last", .yesNo),
    ])
    #expect(asked(interview) == ["smoke"])
    try interview.answer("smoke", with: .value(.yes))
    #expect(asked(interview) == ["smoke", "packs"])
    try interview.answer("smoke", with: .value(.no))
    #expect(asked(interview) == ["smoke", "last"])
    try interview.answer("smoke", with: .unknown)
    #expect(asked(interview) == ["smoke", "last"])
    try interview.answer("last", with: .declined)
    #expect(interview.evaluation.isComplete)
    #expect(interview.evaluation.topics.map(\.id) == ["general"])
  }

  @Test func remembersWhatIsOffThePathAndCountsItNowhere() throws {
    let flag = Sample.flag("worry", .soon, when: .test(.yesNo("packs", true)))
    var interview = try interview(
      [Sample.item("smoke", .yesNo), Sample.item("packs", .yesNo, when: smokes)], flags: [flag])
    try interview.answer("smoke", with: .value(.yes))
    try interview.answer("packs", with: .value(.yes))
    #expect(interview.evaluation.level == .soon)
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.evaluation.level == .routine)
    #expect(interview.evaluation.status(of: "packs") == .notAsked)
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.evaluation.level == .soon)
    #expect(interview.evaluation.isComplete)
  }

  @Test func anEmergencysAnswerWantsConfirmingWhenItsBranchReopens() throws {
    let flag = Sample.flag("worry", .emergency, when: .test(.yesNo("packs", true)))
    var interview = try interview(
      [Sample.item("smoke", .yesNo), Sample.item("packs", .yesNo, when: smokes)], flags: [flag])
    try interview.answer("smoke", with: .value(.yes))
    try interview.answer("packs", with: .value(.yes))
    interview.acknowledge("worry")
    #expect(interview.pendingEmergencies.isEmpty)
    try interview.answer("smoke", with: .value(.no))
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.evaluation.current?.linkId == "packs")
    #expect(interview.evaluation.level == .routine)
    #expect(interview.answers["packs"] == .value(.yes))
    try interview.answer("packs", with: .value(.yes))
    #expect(interview.pendingEmergencies.map(\.id) == ["worry"])
  }

  @Test func itWantsConfirmingTooWhileAnEarlierQuestionIsOpen() throws {
    let flag = Sample.flag("worry", .emergency, when: .test(.yesNo("packs", true)))
    var interview = try interview(
      [
        Sample.item("smoke", .yesNo), Sample.item("why-not", .yesNo, when: .test(.yesNo("smoke", false))),
        Sample.item("packs", .yesNo, when: smokes), Sample.item("last", .yesNo),
      ], flags: [flag])
    try interview.answer("smoke", with: .value(.yes))
    try interview.answer("packs", with: .value(.no))
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.evaluation.current?.linkId == "why-not")
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.evaluation.current?.linkId == "packs")
  }

  @Test func linesWantConfirmingWhenTheirListIsAnsweredAnew() throws {
    let list = Sample.item("now", .choices(Sample.options("air", "fit", "none-of-these"))) {
      $0.clearer = .lines(
        intro: nil, [.init(option: "air", text: "Air?"), .init(option: "fit", text: "Fit?")])
    }
    let flag = Sample.flag("airway", .emergency, when: .test(.includes("now", .any, ["air"])))
    var interview = try interview([list, Sample.item("last", .yesNo)], flags: [flag])
    try interview.answer("now", with: .unknown)
    try interview.answer("now/air", with: .value(.no))
    try interview.answer("now/fit", with: .value(.no))
    interview.clear("now")
    try interview.answer("now", with: .unknown)
    #expect(interview.evaluation.current?.linkId == "now/air")
  }

  @Test func aChainOfDerivedValuesIsWorkedOutOnce() throws {
    let first = DerivedValue(
      linkId: "d0", record: "", cases: [.init("v", when: .test(.yesNo("smoke", true)))])
    let chain = (1...60).map { number in
      let before = Condition.test(.derived(LinkID("d\(number - 1)"), ["v"]))
      return DerivedValue(
        linkId: LinkID("d\(number)"), record: "", cases: [.init("v", when: .all([before, before]))])
    }
    let flag = Sample.flag("worry", .emergency, when: .test(.derived("d60", ["v"])))
    let last = Sample.item("last", .yesNo, when: .test(.derived("d60", ["v"])))
    var interview = Interview(
      try Sample.questionnaire([Sample.item("smoke", .yesNo), last], derived: [first] + chain, flags: [flag]))
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.pendingEmergencies.map(\.id) == ["worry"])
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func anAcknowledgementLastsWhileTheFlagHolds() throws {
    let flag = Sample.flag("worry", .emergency, when: smokes)
    var interview = try interview([Sample.item("smoke", .yesNo), Sample.item("last", .yesNo)], flags: [flag])
    try interview.answer("smoke", with: .value(.yes))
    interview.acknowledge("worry")
    try interview.answer("last", with: .value(.yes))
    #expect(interview.pendingEmergencies.isEmpty)
    try interview.answer("smoke", with: .value(.no))
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.pendingEmergencies.map(\.id) == ["worry"])
  }

  @Test func plainerWordsAreAskedAfterNotKnowingAndNeverAfterDeclining() throws {
    let item = Sample.item("smoke", .yesNo) { $0.clearer = .question(text: "Cigarettes?", help: nil) }
    var interview = try interview([item, Sample.item("last", .yesNo)])
    try interview.answer("smoke", with: .unknown)
    #expect(asked(interview) == ["smoke", "smoke/clearer"])
    #expect(interview.evaluation.status(of: "smoke") == .ahead)
    try interview.answer("smoke/clearer", with: .value(.yes))
    #expect(interview.evaluation.status(of: "smoke") == .answered(.yes))
    try interview.answer("smoke/clearer", with: .unknown)
    #expect(interview.evaluation.status(of: "smoke") == .unknown)
    try interview.answer("smoke", with: .declined)
    #expect(asked(interview) == ["smoke", "last"])
    #expect(interview.evaluation.status(of: "smoke") == .declined)
  }

  @Test func aLineThatMeansAnEmergencyInterruptsAtOnce() throws {
    let list = Sample.item("now", .choices(Sample.options("air", "fit", "none-of-these"))) {
      $0.clearer = .lines(
        intro: nil, [.init(option: "air", text: "Air?"), .init(option: "fit", text: "Fit?")])
    }
    let flag = Sample.flag("airway", .emergency, when: .test(.includes("now", .any, ["air"])))
    var interview = try interview([list], flags: [flag])
    try interview.answer("now", with: .unknown)
    #expect(asked(interview) == ["now", "now/air"])
    try interview.answer("now/air", with: .value(.yes))
    #expect(interview.pendingEmergencies.map(\.id) == ["airway"])
    #expect(interview.evaluation.current?.linkId == "now/fit")
  }

  @Test func detailsAreAskedOfEveryTickedOption() throws {
    var dose = Question(linkId: "dose", text: "How much {option}?", kind: .text)
    dose.help = "On the {option} box."
    let list = Sample.item("pills", .choices(Sample.options("one", "two", "none-of-these"))) {
      $0.details = [dose]
    }
    var interview = try interview([list, Sample.item("last", .yesNo)])
    try interview.answer("pills", with: .value(.options(["two", "one"], writeIn: nil)))
    #expect(asked(interview) == ["pills", "pills/one/dose"])
    let prompt = try #require(interview.evaluation.current)
    #expect(interview.question(for: prompt)?.text.person == "How much one?")
    try interview.answer("pills/one/dose", with: .value(.text("5 mg")))
    try interview.answer("pills/two/dose", with: .unknown)
    #expect(interview.evaluation.current?.linkId == "last")
    try interview.answer("pills", with: .value(.options(["none-of-these"], writeIn: nil)))
    #expect(asked(interview) == ["pills", "last"])
  }

  @Test func aDetailOfAnotherOneNamesWhatWasTyped() throws {
    let list = Sample.item("pills", .choices(Sample.options("another", "none-of-these"))) {
      $0.details = [Question(linkId: "dose", text: "How much {option}?", kind: .text)]
    }
    var interview = try interview([list])
    try interview.answer("pills", with: .value(.options(["another"], writeIn: "green drops")))
    let prompt = try #require(interview.evaluation.current)
    #expect(interview.question(for: prompt)?.text.person == "How much “green drops”?")
  }

  @Test func anEndStopsThoseWhoReachIt() throws {
    let end = Item(linkId: "stop", kind: .end(title: "Stop", text: Sample.prose("Enough.")), guard: smokes)
    var interview = try interview([Sample.item("smoke", .yesNo), end, Sample.item("last", .yesNo)])
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.evaluation.isComplete)
    #expect(interview.evaluation.end?.linkId == "stop")
    #expect(interview.evaluation.status(of: "last") == .notAsked)
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.evaluation.end == nil)
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func aLimitThatMovedAsksAgain() throws {
    var interview = try interview([
      Sample.item("age", .age(.init())), Sample.item("onset", .age(.init(atMost: "age"))),
      Sample.item("last", .yesNo),
    ])
    let forty = try #require(Quantity("40 years"))
    let thirty = try #require(Quantity("30 years"))
    try interview.answer("age", with: .value(.quantity(forty)))
    #expect(throws: AnswerRejection.exceedsAnswer(of: "age")) {
      try interview.answer("onset", with: .value(.quantity(#require(Quantity("41 years")))))
    }
    try interview.answer("onset", with: .value(.quantity(forty)))
    #expect(interview.evaluation.current?.linkId == "last")
    try interview.answer("age", with: .value(.quantity(thirty)))
    #expect(interview.evaluation.current?.linkId == "onset")
    try interview.answer("age", with: .unknown)
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func derivedValuesAreTriedInOrder() throws {
    let derived = DerivedValue(
      linkId: "band", record: "Band",
      cases: [
        .init("early", when: .test(.yesNo("smoke", true))), .init("late", when: .test(.yesNo("last", true))),
      ])
    var interview = try interview(
      [Sample.item("smoke", .yesNo), Sample.item("last", .yesNo)], derived: [derived])
    func state() -> DerivedState? { interview.evaluation.derived.first?.state }
    try interview.answer("smoke", with: .unknown)
    try interview.answer("last", with: .value(.yes))
    #expect(state() == .unknown)
    try interview.answer("smoke", with: .value(.no))
    #expect(state() == .value("late"))
    try interview.answer("last", with: .value(.no))
    #expect(state() == .noValue)
    #expect(interview.evaluation.truth(of: .test(.derived("band", ["late"]))) == .false)
  }

  @Test func wordsFollowWhoAnswers() throws {
    var interview = try interview([
      Sample.item("who", .choice(Sample.options("me", "parent"))) { $0.role = .respondent },
      Sample.item("age", .age(.init())) { $0.role = .age },
    ])
    #expect(interview.evaluation.respondent == .person)
    try interview.answer("who", with: .declined)
    #expect(interview.evaluation.respondent == .other)
    try interview.answer("who", with: .value(.option("parent", writeIn: nil)))
    try interview.answer("age", with: .value(.quantity(#require(Quantity("51 weeks")))))
    #expect(interview.evaluation.respondent == Respondent(.baby, relation: .parent))
    try interview.answer("who", with: .unknown)
    #expect(interview.evaluation.respondent == .forBaby)
    try interview.answer("who", with: .value(.option("me", writeIn: nil)))
    #expect(interview.evaluation.respondent == .person)
  }

  @Test func refusesWhatDoesNotFit() throws {
    var interview = try interview([
      Sample.item("signs", .choices(Sample.options("pain", "another", "none-of-these"))) {
        $0.allowsUnknown = false
      },
      Sample.item("last", .yesNo),
    ])
    let table: [(LinkID, Answer, AnswerRejection)] = [
      ("last", .value(.yes), .notAsked), ("signs", .value(.yes), .wrongKind),
      ("signs", .unknown, .mustBeAnswered),
      ("signs", .value(.options([], writeIn: nil)), .empty),
      ("signs", .value(.options(["hope"], writeIn: nil)), .unknownOption("hope")),
      (
        "signs", .value(.options(["pain", "none-of-these"], writeIn: nil)),
        .exclusiveWithOthers("none-of-these")
      ),
      (
        "signs", .value(.options(["another"], writeIn: String(repeating: "x", count: 201))),
        .tooLong(limit: 200)
      ),
    ]
    for (id, answer, rejection) in table {
      #expect(throws: rejection) { try interview.answer(id, with: answer) }
    }
    #expect(interview.answers.isEmpty)
    try interview.answer("signs", with: .value(.options(["another", "pain"], writeIn: " a\u{1B}[31m  b\n")))
    #expect(interview.answers["signs"] == .value(.options(["pain", "another"], writeIn: "a[31m b")))
  }
}
