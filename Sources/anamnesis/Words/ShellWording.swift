#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program says of files, printers and kept interviews, in one place, so that it can be translated.
enum ShellWording {
  static let noFileName = "Write a name for the file first."

  static func isFolder(_ name: String) -> String { "“\(name)” is a folder. Choose another name." }

  static func isNoFile(_ name: String) -> String {
    "“\(name)” is not an ordinary file. Choose another name."
  }

  /// Why a file could not be written, and what to do.
  static func cannotWrite(_ name: String, _ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: "There is no such folder as in “\(name)”. Choose another name."
    case EACCES, EPERM, EROFS:
      "You may not write “\(name)” there. Choose another folder, such as your home folder."
    case ENOSPC, EDQUOT: "There is no room left on the disk for “\(name)”. Make room, or choose another disk."
    case EFBIG: "“\(name)” may not become that large here. Choose another disk."
    case ENAMETOOLONG: "The name is too long. Choose a shorter one."
    default: "“\(name)” could not be written (\(Streams.text(of: number))). Choose another name."
    }
  }

  static func saved(_ place: String) -> String { "Saved as \(place)." }

  /// What is said after a crash where there were no answers to keep.
  static let stoppedByFault = "The program has stopped because of a fault."

  /// What is said on the shell's screen after a crash.
  static let lastWords = "The program has stopped because of a fault. Your answers were not kept."

  static let cannotOpen = "These questions could not be opened. Choose others."

  static let nothingKept = "Your answers were not kept on this computer."
}
