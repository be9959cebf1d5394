public import QuestionnaireCore

/// The first record of a session: which program and which questions it was begun with.
public struct SessionHead: Hashable, Sendable {
  /// The format of journals that this code writes, and the only one it reads.
  public static let format = 1

  /// The program's version.
  public let program: String
  /// The questionnaire's name.
  public let questionnaire: String
  /// The questionnaire's version.
  public let version: String
  /// The questionnaire's content at that time.
  public let fingerprint: Fingerprint
  /// When it was begun, in seconds since 1970.
  public let openedAt: Int

  /// Makes a head of its fields.
  public init(
    program: String, questionnaire: String, version: String, fingerprint: Fingerprint, openedAt: Int
  ) {
    self.program = program
    self.questionnaire = questionnaire
    self.version = version
    self.fingerprint = fingerprint
    self.openedAt = openedAt
  }

  /// The head of a session that begins now.
  public init(_ questionnaire: Questionnaire, program: String, openedAt: Int) {
    self.init(
      program: program, questionnaire: questionnaire.id, version: questionnaire.version,
      fingerprint: questionnaire.fingerprint, openedAt: openedAt)
  }
}
