import AuthorReports
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What is wrong with two questionnaires together is said at its place in one of them, with how to mend it.
@Suite struct JointDiagnosticsTests {
  private static func questionnaire(_ id: String, _ items: String) -> String {
    """
    questionnaire: \(id)
    version: 1.0.0
    title: \(id)
    short: \(id)
    summary: About it.
    reviewed: 2026-11-22
    review-by: 2027-11-22
    items:
    \(items)
    topics: [general]

    """
  }

  private static func shared(_ id: String, _ items: String) -> String {
    "shared: \(id)\ntitle: Habits\nrecord: Habits\nscope: person\nneeds: []\nitems:\n\(items)\n"
  }

  private static func pets(_ options: [String]) -> String {
    """
    - question: pets
      short: Animals
      text: Which animals are at home?
      type: choices
      why: It tells what to do next. [@handbook]
      record: Animals
      record-no: no animals
      options:
    \(options.map { "  - {id: \($0), text: \($0), record: \($0)}" }.joined(separator: "\n"))
      - {id: none-of-these, text: None of these, exclusive: yes}
    """
  }

  private func findings(_ made: [String: String]) throws -> [Diagnostic] {
    var files = try #require(filesOfFolder("Tests/AuthorReportsTests/Planted"))
      .filter { PlantedFolder.dataFiles.contains($0.key) }
    for (path, text) in made { files[path] = Array(text.utf8) }
    let loaded = QuestionLoader.load(QuestionFolder(files, root: ""), today: Sample.day)
    #expect(loaded.diagnostics == [])
    let located = loaded.questionnaires.sorted { $0.key < $1.key }.compactMap { id, questionnaire in
      loaded.places[id].map { (questionnaire, $0) }
    }
    return located.flatMap { second, places in
      located.filter { $0.0.id != second.id }.flatMap {
        JointDiagnostics.findings(of: second, askedAfter: $0.0, places: places)
      }
    }
  }

  @Test func whatAsksAgainIsWarnedOfOnce() throws {
    let pets = Self.pets(["cat", "dog"])
    let found = try findings([
      "cough.yaml": Self.questionnaire("cough", pets), "hiccups.yaml": Self.questionnaire("hiccups", pets),
    ])
    #expect(found.map(\.code) == [.askedTwice])
    #expect(found.first?.file == "hiccups.yaml")
    #expect(
      found.first?.message == "asked after 'cough', the question 'pets' asks again in the words of 'pets'")
    #expect(found.first?.severity == .warning)
    #expect(found.first?.help.contains("scope: person") == true)
  }

  @Test func anAnswerToAnotherQuestionIsAnErrorInBoth() throws {
    let found = try findings([
      "shared/home.yaml": Self.shared("home", Self.pets(["cat", "dog"])),
      "shared/farm.yaml": Self.shared("farm", Self.pets(["cat", "horse"])),
      "cough.yaml": Self.questionnaire("cough", "- use: home"),
      "hiccups.yaml": Self.questionnaire("hiccups", "- use: farm"),
    ])
    #expect(found.map(\.code) == [.otherQuestion, .otherQuestion])
    #expect(found.map(\.file) == ["shared/home.yaml", "shared/farm.yaml"])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func oneQuestionAboutThePersonIsRight() throws {
    let found = try findings([
      "shared/home.yaml": Self.shared("home", Self.pets(["cat", "dog"])),
      "cough.yaml": Self.questionnaire("cough", "- use: home"),
      "hiccups.yaml": Self.questionnaire("hiccups", "- use: home"),
    ])
    #expect(found == [])
  }
}
