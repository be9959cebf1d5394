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
    for typed in ["knee", "left nee", "left", "both feet", "lower leg", "'back"] {
      let bench = try heard([typed])
      #expect(bench.last.contains("did you mean one of these?"), "\(bench.last)")
      #expect(!bench.last.contains("Chosen so far"), "\(bench.last)")
    }
    #expect(try heard(["back"]).last.contains("“back” can mean two things here."))
    #expect(try heard([".back"]).asked != "places")
    #expect(try heard(["qqqq"]).last.contains("Problem: Nothing matches"))
  }

  @Test func slipsAreMended() throws {
    try check("left nee", "1", are: ["left-knee"])
    try check("left feet", "1", are: ["left-foot"])
    try check("rihgt elbow", "1", are: ["right-elbow"])
  }
}
