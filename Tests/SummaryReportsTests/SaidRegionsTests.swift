import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Chosen regions in as few names as say all of them.
@Suite struct SaidRegionsTests {
  private static let groups = [
    group("hands", "right-hand", "left-hand"), group("feet", "right-foot", "left-foot"),
    group("left side", "left-hand", "left-foot", "left-arm"),
    group("legs", "right-leg", "left-leg", "right-foot", "left-foot"),
    group("limbs", "right-hand", "left-hand", "right-foot", "left-foot"),
  ]

  private static func group(_ name: String, _ regions: RegionID...) -> RegionGroup {
    RegionGroup(id: name, text: PersonText(name), record: name, regions: regions)
  }

  private static let map = BodyMap(
    regions: [
      "neck", "right-hand", "left-hand", "left-arm", "right-foot", "left-foot", "right-leg", "left-leg",
    ].map {
      Region(id: RegionID($0), text: $0, site: "all", group: "All")
    }, sites: [], groups: groups)

  private static let chosen: [([RegionID], [String])] = [
    ([], []), (["neck"], ["neck"]), (["right-hand", "left-hand"], ["Hands"]),
    (["neck", "right-hand", "left-hand", "left-foot"], ["Hands", "neck", "left-foot"]),
    (["right-hand", "left-hand", "right-foot", "left-foot"], ["Limbs"]),
    (["right-hand", "left-hand", "left-arm", "right-foot", "left-foot"], ["Limbs", "left-arm"]),
    (["right-hand", "left-hand", "left-arm", "left-foot"], ["Left side", "right-hand"]),
    // Hands and feet together would say the feet once more.
    (["right-foot", "left-foot", "right-leg", "left-leg", "right-hand", "left-hand"], ["Legs", "Hands"]),
  ]

  @Test(arguments: chosen)
  func theLargestGroupIsSaidFirst(_ regions: [RegionID], _ names: [String]) {
    let wording = AnswerWording(bodyMap: Self.map, respondent: .person)
    let question = Question(linkId: "where", text: "Where?", kind: .regions)
    #expect(wording.lines(for: .regions(regions), to: question) == names)
  }

  /// Nothing is said that is not chosen, and nothing that is chosen is left out.
  @Test func allThatIsChosenIsSaid() {
    let all = Self.map.regions.map(\.id)
    for bits in 0..<(1 << all.count) {
      let regions = all.indices.filter { bits & 1 << $0 != 0 }.map { all[$0] }
      let said = SaidRegions(regions, in: Self.map)
      #expect(Set(said.groups.flatMap(\.regions)).union(said.others) == Set(regions))
      #expect(Set(said.groups.flatMap(\.regions)).isDisjoint(with: said.others))
    }
  }
}
