import QuestionnaireCore
import TestSupport
import Testing

/// How the flags that hold are said: each once, what was answered before what is only not known.
@Suite struct WordedFlagsTests {
  private static func has(_ sign: OptionID) -> Condition { .test(.includes("signs", .any, [sign])) }
  private static let unknown = Condition.test(.state("smoke", .notAnswered))

  private static func flag(
    _ id: FlagID, _ level: TriageLevel, _ when: Condition, act: Flag.Act.Kind? = nil,
    replaces: [FlagID] = [], isFirst: Bool = false
  ) -> Flag {
    Flag(
      id: id, level: level, when: when, title: "Title", text: Sample.prose("Do it."),
      act: act.map { Flag.Act($0, "Act.") }, replaces: replaces, isFirst: isFirst)
  }

  private func interview(_ flags: [Flag], smoke: Answer, signs: [OptionID]) throws -> Interview {
    let items = [
      Sample.item("smoke", .yesNo),
      Sample.item("signs", .choices(Sample.options("pain", "shake", "none-of-these"))),
    ]
    var interview = Interview(try Sample.questionnaire(items, flags: flags))
    try interview.answer("smoke", with: smoke)
    try interview.answer("signs", with: .value(.options(signs, writeIn: nil)))
    return interview
  }

  @Test func aFlagThatSaysTheSameOfOneCaseStandsForTheOther() throws {
    let flags = [
      Self.flag("wide", .emergency, .any([Self.has("pain"), Self.has("shake")])),
      Self.flag("narrow", .emergency, Self.has("pain"), replaces: ["wide"]),
    ]
    let both = try interview(flags, smoke: .value(.no), signs: ["pain"])
    #expect(both.evaluation.worded.whole.map(\.id) == ["narrow"])
    #expect(both.evaluation.worded.replaced == ["wide": "narrow"])
    #expect(both.evaluation.flags.map(\.id) == ["wide", "narrow"])
    #expect(both.pendingEmergencies.map(\.id) == ["narrow"])
    let one = try interview(flags, smoke: .value(.no), signs: ["shake"])
    #expect(one.pendingEmergencies.map(\.id) == ["wide"])
  }

  @Test func whatIsOnlyNotKnownReplacesNothing() throws {
    let flags = [
      Self.flag("pains", .sameDay, Self.has("pain")),
      Self.flag("unsure", .sameDay, Self.unknown, replaces: ["pains"]),
    ]
    let worded = try interview(flags, smoke: .unknown, signs: ["pain"]).evaluation.worded
    #expect(worded.whole.map(\.id) == ["pains"])
    #expect(worded.replaced.isEmpty)
    #expect(worded.notKnown.map(\.questions) == [["smoke"]])
  }

  @Test func whatIsOnlyNotKnownIsSaidTogetherByLevel() throws {
    let flags = [
      Self.flag("soon", .soon, Self.unknown), Self.flag("today", .sameDay, Self.unknown),
      Self.flag("today-too", .sameDay, .all([Self.unknown, .test(.includes("signs", .none, ["pain"]))])),
      Self.flag("with-pain", .sameDay, .all([Self.unknown, Self.has("pain")])),
      Self.flag("alarm", .emergency, Self.unknown),
    ]
    let worded = try interview(flags, smoke: .declined, signs: ["none-of-these"]).evaluation.worded
    #expect(worded.whole.map(\.id) == ["alarm"])
    #expect(worded.notKnown.map(\.level) == [.sameDay, .soon])
    #expect(worded.notKnown.map { $0.flags.map(\.id) } == [["today", "today-too"], ["soon"]])
    let pain = try interview(flags, smoke: .declined, signs: ["pain"]).evaluation.worded
    #expect(pain.whole.map(\.id) == ["alarm", "with-pain"])
  }

  /// What holds only because something is not known is said with others, and is as urgent as it says.
  @Test func whatIsNotSaidByItselfCountsForTheLevel() throws {
    let flags = [Self.flag("today", .sameDay, Self.unknown), Self.flag("soon", .soon, Self.has("pain"))]
    let evaluation = try interview(flags, smoke: .unknown, signs: ["pain"]).evaluation
    #expect(evaluation.worded.whole.map(\.id) == ["soon"])
    #expect(evaluation.level == .sameDay)
  }

  /// Whoever must call reads that before where to go.
  @Test func whatMustBeDoneFirstIsSaidFirst() throws {
    let flags = [
      Self.flag("silent", .emergency, Self.has("pain")),
      Self.flag("go", .emergency, Self.has("pain"), act: .go, isFirst: true),
      Self.flag("call", .emergency, Self.has("pain"), act: .call),
      Self.flag("go-too", .emergency, Self.has("pain"), act: .go),
      Self.flag("unsure", .emergency, Self.unknown, act: .call),
    ]
    let worded = try interview(flags, smoke: .unknown, signs: ["pain"]).evaluation.worded
    #expect(worded.whole.map(\.id) == ["call", "go", "go-too", "silent", "unsure"])
  }

  @Test func theOrderIsLevelThenKnownThenFirstThenTheFile() throws {
    let flags = [
      Self.flag("unsure", .emergency, Self.unknown, isFirst: true),
      Self.flag("a", .sameDay, Self.has("pain")),
      Self.flag("b", .emergency, Self.has("pain")),
      Self.flag("c", .emergency, Self.has("pain"), isFirst: true),
    ]
    let worded = try interview(flags, smoke: .unknown, signs: ["pain"]).evaluation.worded
    #expect(worded.whole.map(\.id) == ["c", "b", "unsure", "a"])
  }

  @Test func aCalmerFlagCannotStandForAnother() {
    let urgent = Flag(
      id: "call", level: .emergency, when: .always, title: "", text: Prose([]), act: .init(.call, "Call."))
    let calm = Flag(
      id: "go", level: .emergency, when: .always, title: "", text: Prose([]), act: .init(.go, "Go."),
      replaces: ["call"])
    #expect(calm.isCalmer(than: urgent))
    #expect(!urgent.isCalmer(than: calm))
    let plain = Self.flag("plain", .emergency, .always)
    #expect(!plain.isCalmer(than: urgent) && !urgent.isCalmer(than: plain))
    #expect(Self.flag("soon", .soon, .always).isCalmer(than: plain))
    let items = [Sample.item("smoke", .yesNo)]
    #expect(throws: IllFormedQuestionnaire.self) { try Sample.questionnaire(items, flags: [urgent, calm]) }
    let circle = [
      Self.flag("one", .soon, .always, replaces: ["two"]),
      Self.flag("two", .soon, .always, replaces: ["one"]),
    ]
    #expect(throws: IllFormedQuestionnaire.self) { try Sample.questionnaire(items, flags: circle) }
  }
}
