import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// One questionnaire of a folder is read by itself, as it is among all.
@Suite struct SingleQuestionnaireTests {
  private let shared = SampleFolder.shared(
    "sleep", items: SampleFolder.question("nap", "yes-no"), needs: "[]")

  private func folder(_ changes: [String: String]) -> QuestionFolder {
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(items: "- use: sleep").utf8), at: "sample.yaml")
    folder.add(Array(shared.utf8), at: "shared/sleep.yaml")
    for (path, text) in changes { folder.add(Array(text.utf8), at: path) }
    return folder
  }

  @Test func itIsTheSame() throws {
    let folder = folder(["topics/other.yaml": SampleFolder.topic("other", "shown-when: smoke is yes")])
    let read = QuestionLoader.load(folder).questionnaires["sample"]
    let alone = QuestionLoader.questionnaire("sample", in: folder)
    #expect(read != nil)
    #expect(alone?.content == read?.content)
  }

  @Test(arguments: ["other.yaml", "shared/other.yaml", "topics/other.yaml", "vignettes/other.yaml"])
  func whatItIsNotMadeOfIsNotLookedAt(_ path: String) {
    #expect(QuestionLoader.questionnaire("sample", in: folder([path: "["])) != nil)
  }

  @Test(arguments: ["sample.yaml", "shared/sleep.yaml", "topics/general.yaml", "sources.yaml"])
  func aMistakeInWhatItIsMadeOfKeepsItFromBeing(_ path: String) {
    #expect(QuestionLoader.questionnaire("sample", in: folder([path: "["])) == nil)
  }

  @Test(arguments: ["none", "topics", "shared/sleep", "sources"])
  func whatIsNoQuestionnaireIsNone(_ id: String) {
    #expect(QuestionLoader.questionnaire(id, in: folder([:])) == nil)
  }
}
