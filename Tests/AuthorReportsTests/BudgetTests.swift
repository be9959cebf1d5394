import AuthorReports
import QuestionFiles
import TestSupport
import Testing

/// What is not decided names the budget that it wanted more of.
@Suite struct BudgetTests {
  @Test(arguments: [
    (false, "give the proofs more with --budget 4"), (true, "give the whole check more with --in-all"),
  ])
  func whatIsNotDecidedNamesItsBudget(_ isCut: Bool, _ remedy: String) throws {
    let loaded = try Lamps().loaded()
    let (id, questionnaire) = try #require(loaded.questionnaires.first)
    let places = try #require(loaded.places[id])
    func undecided(_ units: Int) -> [Diagnostic] {
      ProofDiagnostics(questionnaire, places: places).diagnostics(Budget(units: units, isCut: isCut))
        .filter { $0.code == .undecided }
    }
    #expect(undecided(0).count >= 6)
    for diagnostic in undecided(0) { #expect(diagnostic.help.hasPrefix(remedy), "\(diagnostic.help)") }
    #expect(undecided(2).isEmpty)
  }
}
