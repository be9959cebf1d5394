import FlowAnalysis
import QuestionnaireCore

/// Works out how long every interview with a questionnaire is, on a thread of its own: no key waits for it.
struct ProgressAnalysis {
  /// The most diagram nodes: what needs more stays undecided, and the bounds that the interview gives stay.
  private static let limits = Analysis.Limits(nodes: 200_000)
  private static let stackSize = 64 << 20
  /// The questionnaire's name.
  let id: String
  private let work: BackgroundWork<any ProgressSource>

  /// Begins to work.
  init(_ questionnaire: Questionnaire) {
    id = questionnaire.content.id
    work = BackgroundWork(stackSize: Self.stackSize, isPatient: true) {
      Analysis(questionnaire, limits: Self.limits).exactProgress()
    }
  }

  /// What was found; nil while it is not known, and if a limit was reached.
  func result(waiting: Bool) -> (any ProgressSource)? { work.result(waiting: waiting).value }
}
