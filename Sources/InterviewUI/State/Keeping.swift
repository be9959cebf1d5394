/// Whether answers are kept on the disk, and how that goes.
public struct Keeping: Hashable, Sendable {
  /// The folder that they are kept in; nil: nothing is kept.
  public let folder: String?
  /// For how many days an interview that is not finished is kept.
  public let days: Int
  /// Why the last answers are not on the disk, as a whole sentence; nil: they are, or nothing is kept.
  var failure: String?
  /// Whether the person said to go on although answers are not on the disk.
  var isFailureAccepted = false

  /// Answers are kept in a folder.
  public init(folder: String, days: Int) {
    self.folder = folder
    self.days = days
  }

  private init() {
    folder = nil
    days = 0
  }

  /// Nothing is kept.
  public static let nothing = Keeping()

  /// Whether every answer is on the disk.
  public var isSafe: Bool { folder != nil && failure == nil }
}
