import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What must be seen, and taken, where there is little room.
@Suite struct SmallScreenTests {
  private static let longHelp =
    "The cord is the thin string that hangs down. It may be white or brown. It may hang from the lamp, or from a "
    + "box at the wall. Pull it once, and not hard. If it comes off, tie a knot in it. Then pull it again, and look. "
    + "If you cannot reach it, ask somebody who is taller than you to pull it for you."
  private static let small = Size(columns: 40, rows: 12)

  /// The footer left the urgent key out.
  @Test(arguments: ScreenGoldenTests.atQuestions)
  func theUrgentKeyIsAlwaysNamed(_ shot: (String, String, String)) throws {
    var bench = try Bench.atFirstQuestion(Self.small)
    try bench.press(Route.to(shot.1) + " " + shot.2)
    let footer = bench.text.split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
      .joined(separator: "\n")
    // The screen of an emergency says all of it.
    let isNamed = footer.contains("! urgent") || footer.contains("F9 urgent")
    #expect(isNamed || bench.kind == .emergency, "\(bench.text)")
    #expect(footer.contains("help") || bench.kind == .help, "\(bench.text)")
  }

  @Test func aPageIsReadToItsEndBeforeEnterGoesOn() throws {
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "film" })
    let item = content.items[place]
    let text = Prose([.init(.paragraph, PersonText(Self.longHelp + " That is all.", other: nil))])
    content.items[place] = Item(
      linkId: "film", kind: .note(title: "The cord", text: text), guard: item.guardCondition,
      group: item.group)
    let questionnaire = try Questionnaire(content)
    var bench = try Bench.atFirstQuestion(Self.small, questionnaire: questionnaire)
    try bench.press(Route.to("film"))
    for _ in 0..<20 where !bench.text.contains("That is all.") {
      #expect(bench.kind == .note && bench.text.contains("Enter read on"), "\(bench.text)")
      try bench.press("enter")
    }
    #expect(bench.kind == .note && !bench.text.contains("Enter read on"), "\(bench.text)")
    try bench.press("enter")
    #expect(bench.asked == "onset-age")
    // Who goes to the row means it.
    var other = try Bench.atFirstQuestion(Self.small, questionnaire: questionnaire)
    try other.press(Route.to("film") + " down enter")
    #expect(other.asked == "onset-age")
  }

  @Test func helpThatDoesNotFitIsSaidToBeElsewhere() throws {
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "cord" })
    guard case .question(var question) = content.items[place].kind else { return }
    question.help = PersonText(Self.longHelp)
    content.items[place] = Item(linkId: "cord", kind: .question(question), group: 3)
    var bench = try Bench.atFirstQuestion(Self.small, questionnaire: try Questionnaire(content))
    try bench.press(Route.to("cord"))
    #expect(!bench.text.contains("The cord is the thin string"))
    #expect(bench.text.contains("(? says more)"))
    try bench.press("?")
    #expect(bench.text.contains("The cord is the thin string"))
    try bench.press("esc size:80x24")
    #expect(!bench.text.contains("says more)"))
  }

  @Test func whatToDoSoonIsOnTheFirstScreen() throws {
    var content = try Lamps.questionnaire().content
    content.flags.append(
      Flag(
        id: "dim", level: .soon, when: .test(.choice("speed", ["slow"])), title: "Have it looked at soon",
        text: Sample.prose("Call a shop this week.")))
    var bench = try Bench.atFirstQuestion(Self.small, questionnaire: try Questionnaire(content))
    try bench.press(Route.to("story") + " text:x ctrl+d")
    #expect(bench.state.interview?.evaluation.level == .soon)
    #expect(bench.text.contains("Level soon"), "\(bench.text)")
    #expect(bench.text.contains("Do soon"), "\(bench.text)")
  }

  /// Enter said "Press Down to go to a line" where there was only one.
  @Test func enterTakesTheOnlyWayOn() throws {
    var bench = try Bench()
    try bench.press("enter")
    #expect(bench.kind == .menu)
    bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("film") + " enter")
    #expect(bench.asked == "onset-age")
    bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 1 space enter enter")
    #expect(bench.kind == .emergency)
  }

  /// Whoever was told that `!` says when to call reads that first.
  @Test func aTopicLeadsToWhenToCall() throws {
    var bench = try Bench(Self.small)
    try bench.press("i text:dim down enter")
    #expect(bench.text.contains("! says when."))
    try bench.press("!")
    #expect(bench.text.contains("Call for help now if you see:"))
    #expect(bench.text.contains("smoke or fire"))
    var lines = try LineBench.lamps()
    lines.type("topics", "dim", "1")
    #expect(lines.last.contains("Type urgent to hear when."))
  }

  @Test func aTopicHasAListOfItsParts() throws {
    var bench = try Bench(Self.small)
    try bench.press("i text:dim down enter c")
    #expect(bench.kind == .contents)
    try bench.press("end enter")
    #expect(bench.kind == .topic)
    #expect(!bench.text.contains("Line 1 of"))
  }

  @Test func lineModeSaysFirstThatPlacesAreTyped() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("places") { bench.type(line: line) }
    let said = try #require(bench.heard.firstIndex { $0.contains("Type a place, such as") })
    let rows = try #require(bench.heard.firstIndex { $0.contains("1. ") })
    #expect(said < rows)
    #expect(bench.last.contains("Type a place, such as"))
  }

  /// Dangers that were never on the screen were denied by the row that stays in sight.
  @Test func noneOfTheseSpeaksOnlyOfWhatWasSeen() throws {
    var content = try Lamps.questionnaire().content
    let place = try #require(content.items.firstIndex { $0.linkId == "now" })
    guard case .question(var question) = content.items[place].kind, case .choices(let choices) = question.kind
    else { return }
    question.kind = .choices(
      Question.Choices(
        choices.options.map { option in
          let words =
            option.isExclusive
            ? "None of these"
            : "\(option.id) comes out of it, and it does not stop at all when the cord is pulled once or twice"
          return AnswerOption(id: option.id, text: PersonText(words), isExclusive: option.isExclusive)
        }))
    content.items[place] = Item(linkId: "now", kind: .question(question), group: 1)
    let questionnaire = try Questionnaire(content)
    for jump in [
      "end enter", "7 enter", "7 space enter", "end enter enter",
    ] {
      var bench = try Bench.atFirstQuestion(Self.small, questionnaire: questionnaire)
      try bench.press(Route.to("now"))
      let before = bench.text
      try bench.press(jump)
      #expect(bench.asked == "now", "\(jump)\n\(before)")
      #expect(bench.text.contains("not seen every"), "\(bench.text)")
      try bench.press("down down down down down down end enter")
      #expect(bench.asked != "now", "\(bench.text)")
      #expect(bench.answer("now") == .value(.options(["none-of-these"], writeIn: nil)))
    }
    // Where the whole list is on the screen, nothing stands in the way; nor does it behind an answer.
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try bench.press(Route.to("now") + " 7 enter")
    #expect(bench.answer("now") == .value(.options(["none-of-these"], writeIn: nil)))
    try bench.press("b size:40x12 enter")
    #expect(bench.asked != "now")
  }

  /// PgDn opened the summary over lines that no key showed.
  @Test func theFirstScreenIsReadToItsEndBeforeTheSummary() throws {
    var bench = try Bench.atFirstQuestion(Self.small)
    try bench.press(Route.to("story") + " text:x ctrl+d")
    let isOpen = { (text: String) in text.contains("a person's own answers") }
    var read = bench.text
    for _ in 0..<9 where !isOpen(bench.text) {
      read += bench.text
      try bench.press("pgdn")
    }
    #expect(isOpen(bench.text))
    #expect(read.contains("everything else") || read.contains("Everything else"), "\(read)")
    try bench.press("esc pgup pgup pgup")
    #expect(bench.text.contains("Level routine"), "\(bench.text)")
  }
}
