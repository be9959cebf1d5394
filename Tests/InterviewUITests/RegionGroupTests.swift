import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Regions that are picked together: on the drawing, in the list, by search and in lines.
@Suite struct RegionGroupTests {
  private static let map = BodyMap(
    regions: Sample.drawnBody.regions, sites: Sample.drawnBody.sites,
    groups: [
      RegionGroup(
        id: "body", text: "The whole body", alsoCalled: ["everywhere"], record: "whole body",
        regions: Sample.drawnBody.regions.map(\.id)),
      RegionGroup(
        id: "left", text: "The whole left side", alsoCalled: ["left half"], record: "left side",
        regions: ["left-hand", "left-foot"]),
    ])

  private static func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      [Sample.item("places", .regions), Sample.item("first", .region), Sample.item("more", .yesNo)],
      bodyMap: map)
  }

  private static func bench(_ size: Size = Size(columns: 80, rows: 24)) throws -> Bench {
    try Bench.atFirstQuestion(size, questionnaire: try questionnaire())
  }

  private static let left: [RegionID] = ["left-hand", "left-foot"]
  private static let ways: [(keys: String, regions: [RegionID])] = [
    ("end enter enter enter", map.regions.map(\.id)), ("end space down enter enter", left),
    ("l down down enter enter", left), ("l / text:left_half down enter enter", left),
    ("l down down space down space enter", ["face"] + left),
    ("down space l home down space enter", ["face"] + left), ("l down down space l enter", left),
    ("l down space down space enter", map.regions.map(\.id).filter { !left.contains($0) }),
    ("size:40x12 text:everywhere down enter enter", map.regions.map(\.id)),
  ]

  @Test(arguments: ways)
  func allOfAGroupIsTheAnswer(_ keys: String, _ regions: [RegionID]) throws {
    var bench = try Self.bench()
    try bench.press(keys)
    #expect(bench.asked == "first", "\(bench.picture)")
    #expect(bench.answer("places") == .value(.regions(regions)))
  }

  @Test func whatItCameToIsSaid() throws {
    var bench = try Self.bench()
    #expect(bench.text.contains("Several at once: the whole body"))
    try bench.press("end enter down enter")
    #expect(bench.text.contains("The whole left side: all 2 places are chosen now."))
    #expect(bench.text.contains("[x] The whole left side") && bench.text.contains("[x] Left foot"))
    #expect(!bench.text.contains("[x] The whole body"))
    try bench.press("space")
    #expect(bench.text.contains("The whole left side: its 2 places are not chosen any more."))
    #expect(!bench.text.contains("[x]"))
    try bench.press("space l")
    #expect(bench.text.contains("Chosen (2)") && bench.text.contains("  The whole left side"))
    try bench.press("home space")
    #expect(bench.text.contains("Chosen (3)"))
    try bench.press("enter r")
    #expect(bench.text.contains("Left side; Face"))
  }

  /// Of one place there is no group.
  @Test func oneRegionIsNoGroup() throws {
    var bench = try Self.bench()
    try bench.press("down enter enter")
    #expect(bench.asked == "first")
    #expect(!bench.text.contains("Several at once"))
    try bench.press("l")
    #expect(!bench.text.contains("whole"))
  }

  @Test func linesPickThemByName() throws {
    var bench = try LineBench.atFirstQuestion(try Self.questionnaire())
    bench.type("left half")
    #expect(bench.last.contains("Chosen so far: The whole left side."))
    bench.type("")
    #expect(bench.asked == "first")
    #expect(bench.recorded.last == .answer("places", .value(.regions(Self.left))))
  }
}
