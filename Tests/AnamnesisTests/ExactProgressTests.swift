import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// The program hands exact progress to the screen and to the plain lines.
@Suite struct ExactProgressTests {
  private static let folder = "\(repositoryFolder)/Questionnaires"

  /// An age at which more is known for certain than the interview itself can tell.
  private func tellingAge() throws -> (age: Int, progress: Progress) {
    let questionnaire = try Shipped.questionnaire("twisting")
    let exact = try #require(Analysis(questionnaire).exactProgress())
    for age in 1..<80 {
      var interview = Interview(questionnaire)
      try interview.answer("respondent", with: .value(.option("me", writeIn: nil)))
      let years = try #require(Quantity([.init(age, .years)]))
      try interview.answer("age", with: .value(.quantity(years)))
      let progress = exact.progress(of: interview)
      if progress.atLeast != interview.progress.atLeast { return (age, progress) }
    }
    throw TerminalTestFailure(what: "no age tells", found: "")
  }

  @Test func pictureAndLinesShowIt() throws {
    let (age, progress) = try tellingAge()
    let digits = "\(age)".map { "\($0)" }.joined(separator: " ")
    let picture = try Invocation.of(
      "replay", "twisting", "--keys", "1 enter 1 enter \(digits) enter", folder: Self.folder)
    #expect(picture.output.prefix { $0 != "\n" }.contains("at least \(progress.atLeast) to go"))
    let lines = try Invocation.of(
      "ask", "twisting", "--plain", "--no-save", input: "1\nme\n\(age)\n", folder: Self.folder)
    #expect(lines.output.contains("At least \(progress.atLeast) to go."))
  }
}
