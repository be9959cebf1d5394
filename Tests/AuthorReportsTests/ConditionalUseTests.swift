import AuthorReports
import QuestionFiles
import TestSupport
import Testing

/// What follows from the condition under which a shared group is used is said with that condition: it stands in another
/// file than what is wrong.
@Suite struct ConditionalUseTests {
  private static let culprit =
    "this comes from 'when: age >= 16 years' of 'use: habits' (sample.yaml:22): without that condition it is not so"

  /// The notes on everything that a proof finds where a shared question has a condition and the group is used under one.
  private func notes(question: String, use: String) throws -> [DiagnosticCode: [String]] {
    let item = SampleFolder.question("tea", "yes-no", "when: \(question)")
    var folder = QuestionFolder(SampleFolder.files.mapValues { Array($0.utf8) }, root: "")
    folder.add(
      Array(SampleFolder.shared("habits", items: item, needs: "[age]").utf8), at: "shared/habits.yaml")
    let items = "- use: habits" + (use.isEmpty ? "" : "\n  when: \(use)")
    let rules = """
      advice:
      - {advice: less, triage: soon, when: tea is yes, title: Less, text: "Drink less. [@book]"}
      """
    folder.add(Array(SampleFolder.questionnaire(items: items, rules: rules).utf8), at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    let questionnaire = try #require(
      loaded.questionnaires["sample"], "\(DiagnosticText.render(loaded.diagnostics))")
    let places = try #require(loaded.places["sample"])
    let found = ProofDiagnostics(questionnaire, places: places).diagnostics()
    return Dictionary(grouping: found, by: \.code).mapValues { $0.flatMap(\.notes) }
  }

  @Test func aConditionThatRulesOutTheGroupIsNamed() throws {
    let notes = try notes(question: "age < 16 years", use: "age >= 16 years")
    let found = try #require(notes[.neverOccurs])
    // Neither the question nor the advice that rests on it can occur.
    #expect(found.count { $0 == Self.culprit } == 2, "\(notes)")
  }

  @Test func aContradictionInsideTheGroupIsItsOwn() throws {
    let notes = try notes(question: "age < 3 years and age > 5 years", use: "age >= 16 years")
    let found = try #require(notes[.neverOccurs])
    #expect(!found.contains { $0.contains("use: habits") }, "\(notes)")
  }

  @Test func aConditionThatRulesOutNobodyIsNotNamed() throws {
    let notes = try notes(question: "age < 16 years", use: "age >= 12 years")
    #expect(!notes.values.joined().contains { $0.contains("use: habits") }, "\(notes)")
    #expect(try self.notes(question: "age < 16 years", use: "")[.neverOccurs] == nil)
  }
}
