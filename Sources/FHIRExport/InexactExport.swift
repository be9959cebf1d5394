/// Why a questionnaire is not exported: something in it would not be in FHIR what it is here.
public struct InexactExport: Error, Hashable, Sendable {
  /// What cannot be said.
  public enum Reason: Hashable, Sendable {
    /// The condition reads topics or the level, which FHIR does not know.
    case readsOutcome
    /// The condition reads something that no test of answers says, such as whether places form one piece.
    case noSuchTest(String)
    /// An answer is taken over from another complaint, and options differ between the two.
    case differentOptions
    /// It is worked out from answers, which is not written as an expression.
    case computed
  }

  /// The question, flag or ending that it is about.
  public let owner: String
  /// What cannot be said.
  public let reason: Reason

  init(_ reason: Reason, of owner: String = "") {
    self.reason = reason
    self.owner = owner
  }

  /// The same about something that is known by name.
  func about(_ owner: String) -> InexactExport {
    self.owner.isEmpty ? InexactExport(reason, of: owner) : self
  }

  /// The reason in words, for who asked for the export.
  public var description: String {
    let why =
      switch reason {
      case .readsOutcome: "its condition reads topics or the level"
      case .noSuchTest(let test): "FHIR has no test for '\(test)'"
      case .computed: "it is worked out from answers"
      case .differentOptions: "its answer is taken over from a question with other options"
      }
    return "'\(owner)' cannot be exported exactly: \(why)"
  }
}
