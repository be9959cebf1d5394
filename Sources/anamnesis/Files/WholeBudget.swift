import AuthorReports
import QuestionFiles
import QuestionnaireCore

/// How much a whole `check` may cost: of 60 units, each a second of processor time and 16 MB. No proof and no comparison is
/// begun after that; what was not is named.
struct WholeBudget {
  /// The units that are given where nobody says how many.
  static let usual = 60
  private static let bytesOfUnit = 16 << 20
  /// More than a machine has.
  private static let mostUnits = 1_000_000

  /// The units that it was given.
  private let units: Int
  /// What one of its proofs may cost.
  private let proof: Int

  init(units: Int, proof: Int) {
    self.units = min(max(units, 0), Self.mostUnits)
    self.proof = proof
  }

  /// What a proof that is begun now may cost; nil: none may be. Two are worked on at once, and share what is left.
  var budget: Budget? {
    let left = left
    guard left > 0 else { return nil }
    return left / 2 < proof ? Budget(units: left / 2, isCut: true) : Budget(units: proof)
  }

  /// Whether nothing may be begun any more.
  var isSpent: Bool { left == 0 }

  private var left: Int {
    var usage = rusage()
    // RUSAGE_SELF, which is a number in one C library and not in another.
    getrusage(0, &usage)
    let seconds = Int(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    #if canImport(Darwin)
      let most = Int(usage.ru_maxrss)
    #else
      let most = Int(usage.ru_maxrss) * 1_024
    #endif
    return most > units * Self.bytesOfUnit ? 0 : max(units - seconds, 0)
  }

  /// Says of a questionnaire what was not begun: "nothing of it is proved".
  func diagnostic(_ what: String, _ questionnaire: Questionnaire, _ places: QuestionnairePlaces)
    -> Diagnostic?
  {
    places.diagnostic(
      .warning, .undecided,
      "the questionnaire '\(questionnaire.id)': \(what), the \(units) units of the whole check are spent",
      at: .questionnaire,
      help: "give the whole check more with --in-all \(max(units, 1) * 4), or check fewer files at once")
  }
}
