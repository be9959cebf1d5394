/// What could go wrong for a person, what is done about it, and what shows that: the file `safety/hazards.yaml`.
///
///     - hazard: H-01
///       title: A danger is answered, and the advice is too calm
///       controls:
///       - id: C-01.2
///         kind: test
///         text: Stories with the level that they must have are held in every run of the tests.
///         tests: [ShippedFilesTests/everyVignetteReachesItsOwnTopic]
///
/// What a control names must exist: `check` looks for claims, findings and flags, a test of the shipped file for tests.
/// Structured like the hazard log of DCB0129 (NHS England, section 3.3); nothing more is claimed.
public struct HazardLog: Hashable, Sendable {
  /// One hazard.
  public struct Hazard: Hashable, Sendable {
    /// Its name, such as `H-01`, which is never used again.
    public let id: String
    /// What could happen, in a line.
    public let title: String
    /// What is done about it.
    public let controls: [Control]
    /// How great the risk is with its controls, from 1 to 5; nil where the file does not say.
    public let risk: Int?
    /// What became of it; nil where the file does not say.
    public let status: Status?
  }

  /// What became of a hazard.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Something is left to do before clinical use.
    case open
    /// The maintainers accept it, for information only.
    case accepted
    /// Nothing known is left.
    case closed
  }

  /// Something that is done about a hazard, with what shows that it is.
  public struct Control: Hashable, Sendable {
    /// Its name, such as `C-01.2`.
    public let id: String
    /// The tests that show it, as `Suite/function`.
    public let tests: [String]
    /// The claims that are proved of a questionnaire, in their words.
    public let claims: [String]
    /// The mistakes that `check` finds, by their codes.
    public let findings: [String]
    /// The red flags and the advice that say it to the person.
    public let flags: [String]
  }

  /// The hazards, in the order of the file.
  public let hazards: [Hazard]
}
