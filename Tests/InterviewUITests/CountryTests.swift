import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The country that the person is in: asked once, and every screen names its number and no other.
@Suite struct CountryTests {
  private func state(_ country: ChosenCountry? = nil, likely: String? = nil, rows: Int = 24) -> AppState {
    AppState(
      frontMatter: Lamps.frontMatter, lettering: Lettering(glyphs: .unicode) { _ in 1 },
      size: Size(columns: rows < 20 ? 40 : 80, rows: rows), today: Sample.day, country: country,
      likelyCountry: likely)
  }

  private func press(_ script: String, _ state: inout AppState) throws -> [Effect] {
    try KeyScript(script).events.flatMap { state.update($0) }
  }

  @Test(arguments: ["gb", "eu", "another"])
  func isReadAsItIsKept(_ text: String) {
    #expect(ChosenCountry(text)?.text == text)
  }

  @Test(arguments: ["", "g", "GB", "gbr", "g1", "gb\n", "é", "another "])
  func anythingElseIsNoCountry(_ text: String) {
    #expect(ChosenCountry(text) == nil)
  }

  @Test func isAskedFirstAndKept() throws {
    var state = state()
    #expect(state.render().text.contains("1 Which country are you in?"))
    #expect(try press("enter", &state) == [])
    #expect(state.kind == .country)
    #expect(try press("2 enter", &state) == [.keepCountry(.listed("bb"))])
    #expect(state.kind == .start)
    let text = state.render().text
    #expect(text.contains("Borland: 999"))
    #expect(!text.contains("112"))
    #expect(text.contains("1 Begin"))
  }

  @Test func anotherCountryIsNotAskedAgain() throws {
    var state = state()
    #expect(try press("1 enter 3 enter", &state) == [.keepCountry(.another)])
    let text = state.render().text
    #expect(text.contains("1 Begin"))
    #expect(text.contains("112 Aland"))
    #expect(text.contains("999 Borland"))
  }

  @Test func canBeChanged() throws {
    var state = state(.listed("bb"))
    _ = try press("4 enter", &state)
    #expect(state.kind == .country)
    #expect(try press("1 enter", &state) == [.keepCountry(.listed("aa"))])
    #expect(state.render().text.contains("Aland: 112"))
  }

  /// A locale is a default in many places: it chooses nothing, and only stands first.
  @Test func theLocaleStandsFirstAndMeansNoMore() throws {
    var state = state(likely: "bb")
    #expect(!state.render().text.contains("Borland: 999"))
    _ = try press("enter", &state)
    #expect(state.render().text.contains("1 Borland"))
    #expect(try press("enter", &state) == [])
    #expect(state.kind == .country)
  }

  @Test(arguments: [24, 12])
  func anEmergencyNamesItsNumberAndNoOther(_ rows: Int) throws {
    for (country, number) in [("aa", "112"), ("bb", "999")] {
      var state = state(.listed(country), rows: rows)
      _ = state.take(.opened(try Lamps.questionnaire()))
      _ = try press(Route.to("now") + " 1 space enter", &state)
      #expect(state.kind == .emergency)
      let text = state.render().text
      #expect(text.contains(number))
      for other in ["112", "999"] where other != number { #expect(!text.contains(other)) }
      _ = try press("1 enter", &state)
      #expect(state.kind == .summary)
      #expect(state.render().text.contains(number))
    }
  }

  @Test(arguments: [24, 12])
  func withoutOneAnEmergencyListsAll(_ rows: Int) throws {
    var state = state(rows: rows)
    _ = state.take(.opened(try Lamps.questionnaire()))
    _ = try press(Route.to("now") + " 1 space enter", &state)
    let text = state.render().text
    #expect(text.contains("112 Aland"))
    #expect(text.contains("999 Borland"))
    _ = try press("3 enter 2 enter", &state)
    #expect(state.kind == .emergency)
    #expect(state.render().text.contains("Borland: 999"))
  }

  @Test func textsNameTheNumber() throws {
    let flag = Flag(
      id: "fire", level: .emergency, when: .test(.includes("now", .any, ["smoke"])), title: "A fire",
      text: Sample.prose("Go out."),
      act: Flag.Act(.call, "Go out into the fresh air, then call {emergency-number}."),
      numbers: [.emergency, .crisis])
    let interview = Interview(try Lamps.questionnaire(changing: { $0.flags = [flag] }))
    for (country, words) in [
      (ChosenCountry.listed("aa"), "then call 112."), (.another, "call your emergency number."),
    ] {
      var state = state(country)
      _ = state.take(.opened(interview.questionnaire))
      _ = try press(Route.to("now") + " 1 space enter", &state)
      let text = state.render().text
      #expect(text.contains(words))
      // The numbers that the flag names stand with it: here somebody to talk to.
      #expect(text.contains("555"))
      #expect(!text.contains("444"))
    }
  }

  @Test func linesAskItBeforeAnythingElse() throws {
    var bench = LineBench(state(likely: "bb"), questionnaire: try Lamps.questionnaire())
    bench.say()
    #expect(bench.kind == .country)
    #expect(!bench.transcript.contains("112"))
    bench.type(line: "borland")
    #expect(bench.kind == .menu)
    #expect(bench.effects == [.keepCountry(.listed("bb"))])
    #expect(bench.heard.joined().contains("In an emergency call 999 (Borland) now."))
    #expect(!bench.heard.joined().contains("112"))
  }
}
