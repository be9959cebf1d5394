import FlowAnalysis
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import Testing

@Suite struct ShippedTests {
  @Test func look() throws {
    let loaded = QuestionLoader.load(ShippedQuestions.folder)
    let clock = ContinuousClock()
    for (id, questionnaire) in loaded.questionnaires {
      var start = clock.now
      let analysis = Analysis(questionnaire)
      print(id, analysis.nodeCount, clock.now - start)
      start = clock.now
      let findings = analysis.findings()
      print(findings.count, clock.now - start)
      for finding in findings { print(finding.subject, finding.fact, finding.witness?.sheet.answers ?? [:]) }
    }
  }
}
