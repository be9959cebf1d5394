import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Nesting, groups and shared groups become items with guards, in document order.
@Suite struct LoweringTests {
  private func questionnaire(_ files: [String: String]) throws -> Questionnaire {
    var folder = SampleFolder.folder
    for (path, text) in files { folder.add(Array(text.utf8), at: path) }
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    return try #require(loaded.questionnaires["sample"])
  }

  private func questionnaire(items: String, rules: String = "") throws -> Questionnaire {
    try questionnaire(["sample.yaml": SampleFolder.questionnaire(items: items, rules: rules)])
  }

  private func question(_ id: String, _ type: String = "yes-no", _ more: String = "") -> String {
    String(SampleFolder.question(id, type, more).dropFirst(2))
  }

  @Test func followUpsStandBehindTheirQuestionInOptionOrder() throws {
    let options = """
      options: [{id: a, text: A, then: [\(question("under-a"))]}, {id: b, text: B}, \
      {id: c, text: C, then: [\(question("under-c"))]}, {id: none-of-these, text: None, exclusive: yes}]
      """
    let made = try questionnaire(
      items: SampleFolder.question("drinks", "choices", options)
        + "\n"
        + SampleFolder.question(
          "tea", "yes-no", "then: [\(question("milk"))], then-no: [\(question("juice"))]"))
    #expect(made.items.suffix(6).map(\.linkId) == ["drinks", "under-a", "under-c", "tea", "milk", "juice"])
    #expect(made.item("under-a")?.guardCondition == .all([.test(.includes("drinks", .any, ["a"]))]))
    #expect(made.item("under-a")?.parent == "drinks")
    #expect(made.item("milk")?.guardCondition == .all([.test(.yesNo("tea", true))]))
    #expect(made.item("juice")?.guardCondition == .all([.test(.yesNo("tea", false))]))
  }

  @Test func guardsOfGroupsAndNestingAreJoined() throws {
    let tea = question(
      "tea", "choice",
      "when: speed is slow, options: [{id: hot, text: Hot, then: [{group: inner, title: Inner, when: age > 3 years, items: [\(question("cup", "yes-no", "when: level > 2"))]}]}]"
    )
    let made = try questionnaire(items: "- {group: outer, title: Outer, when: smoke is yes, items: [\(tea)]}")
    let guardCondition = try #require(made.item("cup")?.guardCondition)
    #expect(guardCondition.tests.map(\.linkId) == ["smoke", "speed", "tea", "age", "level"])
    #expect(made.groups.map(\.linkId) == ["outer", "inner"])
    #expect(made.groups.map(\.parent) == [nil, 0])
    #expect(made.item("tea")?.group == 0)
    #expect(made.item("cup")?.group == 1)
    #expect(made.item("cup")?.parent == "tea")
  }

  @Test func pagesAndEndsAreItems() throws {
    let made = try questionnaire(
      items: SampleFolder.note(when: "smoke is yes")
        + "\n- {end: over, title: Over, text: That is all., when: smoke is no}")
    guard case .note? = made.item("page")?.kind, case .end(let title, _)? = made.item("over")?.kind else {
      Issue.record("no note or no end")
      return
    }
    #expect(title.person == "Over")
  }

  @Test func sharedGroupsComeFirstInOrderOfUse() throws {
    let flag =
      "red-flags:\n- {red-flag: from-habits, triage: same-day, when: tea is yes, title: T, text: \"Act. [@book]\"}"
    let derived = "derived:\n- {derive: habit, record: Habit, values: [{some: tea is yes or smoke is yes}]}"
    let made = try questionnaire([
      "shared/habits.yaml": SampleFolder.shared(
        "habits", items: SampleFolder.question("tea", "yes-no"), needs: "[smoke]", more: flag + "\n" + derived
      ),
      "sample.yaml": SampleFolder.questionnaire(
        items: "- {use: habits, when: speed is slow}\n" + SampleFolder.note(when: "habit is some"),
        rules: """
          derived:
          - {derive: own, record: Own, values: [{big: habit is some}]}
          red-flags:
          - {red-flag: own-flag, triage: emergency, when: own is big, title: T, text: "Act. [@book]"}
          advice:
          - {advice: own-advice, triage: soon, when: own is big, title: T, text: "Act. [@book]"}
          """),
    ])
    #expect(made.derived.map(\.linkId) == ["habit", "own"])
    #expect(made.flags.map(\.id) == ["from-habits", "own-flag", "own-advice"])
    #expect(made.flags.map(\.level) == [.sameDay, .emergency, .soon])
    #expect(made.groups.map(\.scope) == [.person])
    #expect(made.item("tea")?.guardCondition.tests.map(\.linkId) == ["speed"])
  }

  @Test func questionsKeepWhatTheirAuthorWrote() throws {
    let item = """
      - question: drinks
        text: What do (you|they|your baby's carers) drink?
        type: choices
        why: It matters. [@book]
        record: Drinks
        record-no: drinks nothing
        pertinent: always
        help: Anything (a sip counts).
        search: true
        clearer:
          text: Do you drink
          lines:
            water: Water?
            milk: Milk?
            another: Another?
        options:
        - {id: milk, text: Milk, help: White, record: drinks milk}
        - {id: water, text: Water}
        - {id: another, text: Another, write-in: yes}
        - {id: none-of-these, text: None, exclusive: yes}
        each:
        - {question: amount, text: "How much {option}?", type: number, unit: l, max: 9, why: So. [@book], record: amount}
      """.replaced("why: So. [@book]", "why: \"So. [@book]\"")
    let question = try #require(try questionnaire(items: item).item("drinks")?.question)
    #expect(
      question.text
        == PersonText(
          "What do you drink?", other: "What do they drink?", baby: "What do your baby's carers drink?"))
    #expect(question.why == Prose([.init(.paragraph, "It matters.", citations: ["book"])]))
    #expect(question.help?.person == "Anything (a sip counts).")
    #expect(question.recordNo == "drinks nothing")
    #expect(question.pertinence == .always)
    #expect(question.allowsUnknown)
    #expect(question.options.map(\.isWriteIn) == [false, false, true, false])
    guard case .lines(let intro, let lines)? = question.clearer else {
      Issue.record("no lines")
      return
    }
    #expect(intro?.person == "Do you drink")
    #expect(lines.map(\.option) == ["milk", "water", "another"])
    #expect(question.details.map(\.linkId) == ["amount"])
    guard case .number(let limits)? = question.details.first?.kind else {
      Issue.record("no number")
      return
    }
    #expect(limits == Question.NumberLimits(unit: "l", maximum: DecimalNumber(9)))
  }

  @Test func limitsAndRolesAreKept() throws {
    let made = try questionnaire(
      items: SampleFolder.question("begun", "age", "at-most: age, min: 2 weeks, max: 120 years, role: age")
        + "\n"
        + SampleFolder.question(
          "who", "choice", "unknown: no, role: respondent, options: [{id: me, text: Me}]"))
    #expect(made.item("begun")?.question?.limitingQuestion == "age")
    #expect(made.item(with: .respondent)?.linkId == "who")
    #expect(made.item("who")?.question?.allowsUnknown == false)
    #expect(made.item(with: .age)?.linkId == "begun")
  }

  @Test func offeredRegionsAreThoseOfAnEarlierQuestion() throws {
    let made = try questionnaire(
      items: SampleFolder.question("spots", "regions") + "\n"
        + SampleFolder.question("first", "region", "offers: spots"))
    #expect(made.item("first")?.question?.offers == "spots")
    #expect(made.item("spots")?.question?.offers == nil)
  }

  @Test func medicinesAreOptionsWithTheirBrands() throws {
    let made = try questionnaire(items: "")
    let options = try #require(made.item("pills")?.question?.options)
    #expect(options.map(\.id) == ["blue", "red", "none-of-these"])
    #expect(options.first?.alsoCalled == ["Azure"])
  }

  @Test func topicsAreLowered() throws {
    let topic = """
      topic: special
      title: Special
      also-called: [odd]
      shown-when: smoke is yes
      never-when: smoke is no
      because:
      - {when: speed is slow, say: (you|they) said so}
      but:
      - {when: triage is emergency, say: it is urgent}
      sections:
        outlook: Good. [@book]
        what-it-is: |
          It is this. [@book]

          - and *that*
          - and more [@book]
      ask-your-doctor:
      - What is it?
      - {say: Why?, when: smoke is yes}
      organizations: [club]
      related: [general, unlisted]
      """.replaced("say: (you|they) said so", "say: \"(you|they) said so\"")
    let made = try questionnaire([
      "topics/special.yaml": topic, "topics/unlisted.yaml": SampleFolder.topic("unlisted"),
      "sample.yaml": SampleFolder.questionnaire(topics: "[special, general]"),
    ])
    let special = try #require(made.topics.first)
    #expect(made.topics.map(\.isFallback) == [false, true])
    #expect(special.because.map(\.text.other) == ["they said so"])
    #expect(special.sections.map(\.part) == [.whatItIs, .outlook])
    #expect(special.sections.first?.text.blocks.map(\.kind) == [.paragraph, .bullet, .bullet])
    #expect(special.askYourDoctor.map(\.when) == [.always, .test(.yesNo("smoke", true))])
    #expect(special.related == ["general"])
  }
}
