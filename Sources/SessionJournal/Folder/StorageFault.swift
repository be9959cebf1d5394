/// Why something could not be kept, read or deleted: facts, for whoever words them.
public enum StorageFault: Error, Hashable, Sendable {
  /// A system call failed with this `errno`.
  case system(call: String, errno: Int32)
  /// The folder of sessions is a symbolic link.
  case folderIsLink
  /// There is something else than a folder in its place.
  case notAFolder
  /// The folder belongs to another user.
  case folderNotOurs
  /// Others may write in the folder; its permission bits.
  case folderOpenToOthers(mode: UInt32)
  /// There is no such session, or no folder of sessions.
  case noSuchSession
  /// What bears a session's name is a link, a folder, a pipe or a device.
  case notASession
  /// The file belongs to another user.
  case notOurs
  /// The file is, or would become, larger than this many bytes.
  case tooLarge(limit: Int)
  /// Another program has the session open.
  case inUse
  /// The file does not begin as a session does. When it was opened, it was moved aside under this name.
  case unreadable(movedTo: String?)
  /// The file is of another version of the format; it is left as it is.
  case otherFormat(Int)
}
