import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Where regions are drawn, as a file says it.
@Suite struct BodyMapFileTests {
  private func regions(_ front: String, _ back: String = "") -> [Region] {
    var folder = SampleFolder.folder
    let text = (SampleFolder.files["body-map.yaml"] ?? "").replaced(
      "group: Head", "group: Head\(front)\(back)")
    folder.add(Array(text.utf8), at: "body-map.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics)")
    return loaded.questionnaires["sample"]?.content.bodyMap.regions ?? []
  }

  @Test func aRegionHasABoxInEachView() {
    let found = regions(
      ", front: {row: 1, column: 2, width: 6, label: nape}",
      ", back: {row: 16, column: 27, width: 7, height: 2, label: ending}")
    #expect(
      found.first?.boxes == [
        RegionBox(view: .front, row: 1, column: 2, width: 6, label: "nape"),
        RegionBox(view: .back, row: 16, column: 27, width: 7, height: 2, label: "ending"),
      ])
    #expect(found.dropFirst().map(\.boxes) == [[], []])
  }

  @Test func aRegionMayHaveNone() {
    #expect(regions("").map(\.boxes) == [[], [], []])
  }

  /// A label may be in another language; a flow mapping takes it as it stands.
  @Test func aLabelIsAnyText() {
    let found = regions(", front: {row: 1, column: 1, width: 8, label: épaule}")
    #expect(found.first?.boxes.map(\.label) == ["épaule"])
  }
}
