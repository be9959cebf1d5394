import QuestionnaireCore
import TestSupport
import Testing

/// The same content has the same fingerprint on every machine; other content has another.
@Suite struct FingerprintTests {
  private static func question(change: (inout Question) -> Void = { _ in }) -> Question {
    var question = Question(linkId: "q", text: "Which?", kind: .choices(Sample.options("a", "b", "another")))
    question.help = "Help."
    change(&question)
    return question
  }

  private static func print(_ question: Question, map: BodyMap = Sample.body) -> Fingerprint {
    question.fingerprint(in: map)
  }

  /// Journals rest on these numbers: if one changes, every kept answer is asked again.
  @Test func isTheSameInEveryRun() throws {
    #expect(Self.print(Self.question()).description == "c1cac22082d9f3d5")
    let whole = try Self.content().fingerprint
    #expect(whole.description == "373cf092a86180d1")
  }

  @Test func ofAQuestionIsWhatAnAnswerMeans() {
    let plain = Self.print(Self.question())
    func options(_ options: [AnswerOption]) -> Fingerprint {
      Self.print(Self.question { $0.kind = .choices(.init(options)) })
    }
    let changed: [Fingerprint] = [
      Self.print(Self.question { $0.text = "What?" }),
      Self.print(Self.question { $0.text = PersonText("Which?", other: "Which of theirs?") }),
      Self.print(Self.question { $0.text = PersonText("Which?", baby: "Which of the baby's?") }),
      Self.print(Self.question { $0.help = nil }),
      Self.print(Self.question { $0.help = "Help!" }),
      Self.print(Self.question { $0.kind = .choice(Sample.options("a", "b", "another")) }),
      Self.print(Self.question { $0.kind = .choices(Sample.options("a", "b")) }),
      Self.print(Self.question { $0.kind = .choices(Sample.options("b", "a", "another")) }),
      options([.init(id: "a", text: "A"), .init(id: "b", text: "b"), .init(id: "another", text: "another")]),
      options([.init(id: "a", text: "a"), .init(id: "b", text: "b"), .init(id: "another", text: "another")]),
      options([.init(id: "a", text: "a", help: "So."), .init(id: "b", text: "b")]),
      options([.init(id: "a", text: "a", isExclusive: true), .init(id: "b", text: "b")]),
      Self.print(Self.question { $0.kind = .yesNo }),
      Self.print(Self.question { $0.kind = .scale(low: "none", high: "worst") }),
      Self.print(Self.question { $0.kind = .scale(low: "none", high: "all") }),
      Self.print(Self.question { $0.kind = .number(.init(unit: "kg")) }),
      Self.print(Self.question { $0.kind = .number(.init(unit: "lb")) }),
      Self.print(Self.question { $0.kind = .age(.init()) }),
      Self.print(Self.question { $0.kind = .duration(.init()) }),
      Self.print(Self.question { $0.kind = .date() }),
      Self.print(Self.question { $0.kind = .date(.init(takesTime: true)) }),
      Self.print(Self.question { $0.kind = .time }),
      Self.print(Self.question { $0.kind = .text }),
      Self.print(Self.question { $0.kind = .region }),
      Self.print(Self.question { $0.kind = .regions }),
      Self.print(Self.question { $0.kind = .regions }, map: BodyMap(regions: [], sites: [])),
    ]
    #expect(Set(changed + [plain]).count == changed.count + 1)
  }

  @Test func ofAQuestionIsNotWhyOrWhen() {
    let plain = Self.print(Self.question())
    let same: [(inout Question) -> Void] = [
      { $0.why = Sample.prose("Because.") }, { $0.record = "other" }, { $0.pertinence = .never },
      { $0.allowsUnknown = false }, { $0.clearer = .question(text: "Plainly?", help: nil) },
      { $0.details = [Question(linkId: "d", text: "D?", kind: .yesNo)] },
    ]
    for change in same { #expect(Self.print(Self.question(change: change)) == plain) }
    let number = Self.print(Self.question { $0.kind = .number(.init(unit: "kg", maximum: DecimalNumber(9))) })
    #expect(number == Self.print(Self.question { $0.kind = .number(.init(unit: "kg")) }))
    #expect(number == Self.print(Self.question { $0.kind = .number(.init(unit: "kg", places: 0)) }))
    let later = Self.question { $0.kind = .date(.init(minimum: PartialDate(year: 2_020))) }
    #expect(Self.print(later) == Self.print(Self.question { $0.kind = .date() }))
  }

  // MARK: - Of a questionnaire

  private static func content(_ change: (inout QuestionnaireContent) -> Void = { _ in }) throws
    -> Questionnaire
  {
    var content = try Sample.questionnaire(
      [
        Sample.item("a", .yesNo), Sample.item("many", .number(.init(minimum: DecimalNumber(1)))),
        Sample.item("last", .yesNo, when: .test(.yesNo("a", true))) {
          $0.clearer = .question(text: "Plainly?", help: nil)
        },
        Item(linkId: "page", kind: .note(title: "Page", text: Sample.prose("Read."))),
      ], groups: [ItemGroup(linkId: "screen", title: "Screen")],
      derived: [DerivedValue(linkId: "d", record: "D", cases: [.init("x", when: .test(.yesNo("a", true)))])],
      flags: [Sample.flag("call", .emergency, when: .test(.yesNo("a", true)))]
    ).content
    change(&content)
    return try Questionnaire(content)
  }

  @Test func ofAQuestionnaireIsWhatAskingAndDecidingRestOn() throws {
    let plain = try Self.content().fingerprint
    let changes: [(inout QuestionnaireContent) -> Void] = [
      { $0.id = "other" },
      { $0.items[0] = Sample.item("a", .yesNo) { $0.text = "Other?" } },
      { $0.items[0] = Sample.item("a", .yesNo) { $0.allowsUnknown = false } },
      { $0.items[0] = Sample.item("a", .yesNo) { $0.role = .age } },
      { $0.items[1] = Sample.item("many", .number(.init(minimum: DecimalNumber(2)))) },
      { $0.items[1] = Sample.item("many", .number(.init(maximum: DecimalNumber(1)))) },
      { $0.items[2] = Sample.item("last", .yesNo, when: .test(.yesNo("a", true))) },
      { $0.items[2] = Sample.item("last", .yesNo, when: .test(.yesNo("a", false))) },
      { $0.items[3] = Item(linkId: "page", kind: .note(title: "Page", text: Sample.prose("Read!"))) },
      { $0.items[3] = Item(linkId: "page", kind: .end(title: "Page", text: Sample.prose("Read."))) },
      { $0.items[3] = Item(linkId: "page", kind: $0.items[3].kind, group: 0) },
      { $0.items.remove(at: 1) },
      { $0.groups = [ItemGroup(linkId: "screen", title: "Screen", role: .emergencyScreen)] },
      {
        $0.derived = [
          DerivedValue(linkId: "d", record: "D", cases: [.init("y", when: .test(.yesNo("a", true)))])
        ]
      },
      { $0.flags = [Sample.flag("call", .sameDay, when: .test(.yesNo("a", true)))] },
      { $0.flags = [Sample.flag("call", .emergency, when: .test(.yesNo("a", false)))] },
      { $0.bodyMap = BodyMap(regions: [], sites: []) },
      { $0.flags.append(Sample.flag("see", .soon, when: .test(.yesNo("a", true)))) },
      { content in
        let see = Flag(
          id: "see", level: .soon, when: .test(.yesNo("a", true)), title: "", text: Prose([]),
          replaces: ["rest"])
        content.flags += [see, Sample.flag("rest", .soon, when: .always)]
      },
      { content in
        content.flags += ["see", "rest"].map { id in
          Sample.flag(id, .soon, when: id == "see" ? .test(.yesNo("a", true)) : .always)
        }
      },
    ]
    let changed = try changes.map { try Self.content($0).fingerprint }
    #expect(Set(changed + [plain]).count == changed.count + 1)
  }

  @Test func ofAQuestionnaireIsNotItsProseOrItsVersion() throws {
    let plain = try Self.content().fingerprint
    let same: [(inout QuestionnaireContent) -> Void] = [
      { $0.version = "2.0.0" }, { $0.title = "Other" }, { $0.reviewed = Sample.day },
      { $0.items[0] = Sample.item("a", .yesNo) { $0.why = Sample.prose("Because.") } },
      { content in
        let topic = Topic(
          id: "general", title: "Otherwise", shownWhen: .always, isFallback: true,
          sections: [.init(.whatItIs, Sample.prose("More."))])
        content.topics = [topic]
      },
    ]
    for change in same { #expect(try Self.content(change).fingerprint == plain) }
  }

  @Test func readsItsOwnText() {
    for value in [0, 1, 0xCBF2_9CE4_8422_2325, UInt64.max] {
      let fingerprint = Fingerprint(rawValue: value)
      #expect(Fingerprint(fingerprint.description) == fingerprint)
    }
    for text in ["", "1", "CBF29CE484222325", "+bf29ce484222325", "cbf29ce4842223250"] {
      #expect(Fingerprint(text) == nil)
    }
  }

  // MARK: - Names

  @Test func everythingAskedIsFoundByItsName() throws {
    let detail = Question(linkId: "dose", text: "How much {option}?", kind: .text)
    let questionnaire = try Sample.questionnaire([
      Sample.item("list", .choices(Sample.options("x", "another", "none-of-these"))) {
        $0.clearer = .lines(
          intro: nil, [.init(option: "x", text: "X?"), .init(option: "another", text: "More?")])
        $0.details = [detail]
      }
    ])
    var interview = Interview(questionnaire)
    try interview.answer("list", with: .unknown)
    for line in ["list/x", "list/another"] { try interview.answer(LinkID(line), with: .value(.yes)) }
    try interview.answer("list/x/dose", with: .value(.text("2")))
    try interview.answer("list/another/dose", with: .value(.text("3")))
    #expect(interview.evaluation.path.count == 5)
    for prompt in interview.evaluation.path { #expect(questionnaire.prompt(prompt.linkId) == prompt) }
    for name: LinkID in ["", "lis", "list/", "list/y", "list/none-of-these/dose", "list/x/dose/x", "/list"] {
      #expect(questionnaire.prompt(name) == nil)
    }
  }
}
