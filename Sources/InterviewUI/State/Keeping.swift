/// Whether answers are kept on the disk, and how that goes.
public struct Keeping: Hashable, Sendable {
  /// The folder that they are kept in; nil: nothing is kept.
  public let folder: String?
  /// For how many days an interview that is not finished is kept.
  public let days: Int
  /// Why the last answers are not on the disk, as a whole sentence; nil: they are, or nothing is kept.
  private(set) var failure: String?
  /// Whether the person said to go on although answers are not on the disk.
  private(set) var isFailureAccepted = false

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

  /// Everything is on the disk; gives whether something was not before.
  @discardableResult
  mutating func takeRecorded() -> Bool {
    defer { (failure, isFailureAccepted) = (nil, false) }
    return failure != nil
  }

  /// Something is not on the disk.
  mutating func fail(_ reason: String) { failure = reason }

  /// The person goes on although something is not on the disk; or wants to know again.
  mutating func accept(_ isAccepted: Bool) { isFailureAccepted = isAccepted }
}
