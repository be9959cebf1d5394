/// What came of deleting all sessions.
public struct Deletion: Hashable, Sendable {
  /// How many sessions were deleted, copies of damaged ones not counted.
  public let sessions: Int
  /// The files of sessions that are still there, because they are in use or could not be deleted.
  public let left: [String]
  /// Other names in the folder, which this program does not give and did not touch.
  public let foreign: [String]

  /// Makes what came of it.
  public init(sessions: Int, left: [String], foreign: [String]) {
    self.sessions = sessions
    self.left = left
    self.foreign = foreign
  }
}
