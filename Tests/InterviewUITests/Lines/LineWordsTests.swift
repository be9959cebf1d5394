import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What typed words mean on the body map that is shipped.
@Suite struct LineWordsTests {
  private func heard(_ typed: [String]) throws -> LineBench {
    var content = try Lamps.questionnaire().content
    content.bodyMap = try Shipped.questionnaire("twisting").content.bodyMap
    var bench = try LineBench.atFirstQuestion(try Questionnaire(content))
    for line in LineRoute.to("places") { bench.type(line: line) }
    for line in typed { bench.type(line: line) }
    return bench
  }

  private func check(
    _ typed: String..., are expected: [RegionID], sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    let bench = try heard(typed + [""])
    #expect(
      bench.answer("places") == .value(.regions(expected)), "\(bench.last)", sourceLocation: sourceLocation)
  }

  @Test func plainWordsAreTakenAtOnce() throws {
    try check("left knee", are: ["left-knee"])
    try check("my LEFT knee", are: ["left-knee"])
    try check("neck", are: ["neck"])
    try check("both knees", are: ["right-knee", "left-knee"])
    try check("both hands, neck", are: ["neck", "right-hand", "left-hand"])
    try check("left hand and right foot", are: ["left-hand", "right-foot"])
    try check("right thigh, back", are: ["right-thigh-back"])
    try check("torticollis", are: ["neck"])
  }

  @Test func whatIsUnclearIsAskedAndNeverTaken() throws {
    for typed in ["knee", "left nee", "left", "lower leg", "'back"] {
      let bench = try heard([typed])
      #expect(bench.last.contains("did you mean one of these?"), "\(bench.last)")
      #expect(!bench.last.contains("Chosen so far"), "\(bench.last)")
    }
    #expect(try heard(["back"]).last.contains("“back” can mean two things here."))
    #expect(try heard([".back"]).asked != "places")
    #expect(try heard(["qqqq"]).last.contains("Problem: Nothing matches"))
  }

  /// What is a row of its own is not taken apart into two sides.
  @Test(arguments: ["both legs", "Both arms", "both feet"]) func aRowMayBeOfBothSides(_ typed: String) throws
  {
    let bench = try heard([typed])
    #expect(bench.last.contains("Chosen so far: Both"), "\(bench.last)")
  }

  @Test func slipsAreMended() throws {
    try check("left nee", "1", are: ["left-knee"])
    try check("left feet", "1", are: ["left-foot"])
    try check("rihgt elbow", "1", are: ["right-elbow"])
    // Two letters that changed places are one slip, of a short word too.
    try check("nekc", "1", are: ["neck"])
  }

  @Test func accentsAndWideLettersAreFolded() throws {
    try check("left knéé", are: ["left-knee"])
    try check("ｌｅｆｔ ｋｎｅｅ", are: ["left-knee"])
    try check("left nee", "１", are: ["left-knee"])
  }

  private func urgent(_ typed: String) throws -> LineBench {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("now") { bench.type(line: line) }
    bench.type(line: typed)
    return bench
  }

  @Test(arguments: ["none", "None of these", "no", "NO", "none of"])
  func noneIsNamedByWholeWords(_ typed: String) throws {
    #expect(try urgent(typed).answer("now") == .value(.options(["none-of-these"], writeIn: nil)))
  }

  @Test(arguments: ["n", "non", "nope", "none o", "these", "o", "it", "sm", "s"])
  func aSlipIsNoAnswerToAnEmergencyList(_ typed: String) throws {
    let bench = try urgent(typed)
    #expect(bench.answer("now") == nil)
    #expect(bench.last.contains("Problem: "), "\(bench.last)")
  }

  @Test func threeLettersOfAnotherRowAreEnough() throws {
    #expect(try urgent("smo").answer("now") == .value(.options(["smoke"], writeIn: nil)))
    #expect(try urgent("n").last.contains("Do you mean 0, None of these? Type the number."))
  }

  @Test func aLetterIsEnoughForYesAndNoOnly() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("cord") { bench.type(line: line) }
    bench.type("n")
    #expect(bench.answer("cord") == .value(.no))
    bench.type("quit", "k")
    #expect(bench.kind == .leave && bench.last.contains("Problem: "))
  }

  @Test func aSlipDoesNotSayThatNothingOfALongListIsSo() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    for typed in ["n", "non", "these"] {
      bench.type(line: typed)
      #expect(bench.answer("bulbs") == nil, "\(typed)")
    }
    bench.type("none")
    #expect(bench.answer("bulbs") == .value(.options(["none-of-these"], writeIn: nil)))
  }
}
