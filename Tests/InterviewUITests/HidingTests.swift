import InterviewUI
import Testing
import TestSupport

/// One key hides everything at once, wherever it is pressed, and only it shows it again.
@Suite struct HidingTests {
  @Test(arguments: ["", "down enter", "?", "q", "!"])
  func nothingIsLeftOfTheScreen(_ keys: String) throws {
    var bench = try Bench()
    try bench.press(keys)
    let (before, kind) = (bench.text, bench.kind)
    try bench.press("f12")
    let words = Set(bench.text.split { !$0.isLetter }.map(String.init))
    #expect(words == ["Hidden", "F", "shows", "it", "again"])
    try bench.press("f12")
    #expect(bench.text == before)
    #expect(bench.kind == kind)
  }

  @Test func noOtherKeyDoesAnything() throws {
    var bench = try Bench.atFirstQuestion()
    let before = bench.text
    bench.effects = []
    try bench.press("f12 enter down space esc ! ? text:secret")
    #expect(bench.effects.isEmpty)
    #expect(!bench.text.contains("secret"))
    try bench.press("f12")
    #expect(bench.text == before)
  }

  @Test func typedTextIsStillThere() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:quite f12 f12 text:_why")
    #expect(bench.text.contains("quite why"))
  }

  @Test func whoeverLeavesIsNotHeld() throws {
    var bench = try Bench.atFirstQuestion()
    bench.effects = []
    try bench.press("f12 ctrl+c")
    #expect(bench.effects == [.leave(.interrupted)])
  }
}
