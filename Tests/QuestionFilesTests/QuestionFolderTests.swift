import QuestionFiles
import TestSupport
import Testing

/// One questionnaire file with the shipped data around it.
@Suite struct QuestionFolderTests {
  @Test func takesWhatItLacksFromAnother() {
    var single = QuestionFolder()
    let text = SampleFolder.questionnaire(items: SampleFolder.note(when: "smok is yes")).replaced(
      "e: sample", "e: mine")
    single.add(Array(text.utf8), at: "mine.yaml", shownAs: "./mine.yaml")
    let loaded = QuestionLoader.load(single.over(SampleFolder.folder))
    #expect(loaded.diagnostics.map(\.file) == ["./mine.yaml"])
    #expect(loaded.diagnostics.map(\.code) == [.unknownQuestion])
    #expect(loaded.questionnaires.isEmpty)
  }

  @Test func takesNoQuestionnaireAndNoVignette() {
    var below = SampleFolder.folder
    below.add(Array(SampleFolder.vignette().utf8), at: "vignettes/story.yaml")
    var above = QuestionFolder()
    above.add(Array(SampleFolder.topic("general").utf8), at: "topics/general.yaml", shownAs: "mine")
    let both = above.over(below)
    #expect(both.files["topics/general.yaml"]?.name == "mine")
    #expect(both.files["sources.yaml"] != nil)
    #expect(both.files["sample.yaml"] == nil && both.files["vignettes/story.yaml"] == nil)
  }

  @Test(arguments: [
    ("twisting.yaml", true), ("shared/a.yaml", true), ("README.md", false), ("safety/log.yaml", false),
    ("safety/hazards.yaml", true),
    ("shared/deep/a.yaml", false), (".yaml", false), ("../a.yaml", false), ("/etc/a.yaml", false),
  ])
  func holdsQuestionFilesOnly(_ path: String, _ isHeld: Bool) {
    #expect(QuestionFolder.holds(path) == isHeld)
  }
}
