#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system knows of a file or folder.
struct FileStatus {
  private let status: stat

  init(_ status: stat) { self.status = status }

  var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }
  var isOurs: Bool { status.st_uid == geteuid() }
  var permissions: UInt32 { UInt32(status.st_mode) & 0o7777 }
  var isOpenToOthers: Bool { permissions & 0o077 != 0 }
  var isWritableByOthers: Bool { permissions & 0o022 != 0 }
  /// Whether no name is left that leads to it.
  var isNameless: Bool { status.st_nlink == 0 }
  var size: Int { Int(status.st_size) }

  /// When it was last written, in seconds since 1970.
  var changedAt: Int {
    #if canImport(Darwin)
      Int(status.st_mtimespec.tv_sec)
    #else
      Int(status.st_mtim.tv_sec)
    #endif
  }

  /// Whether both are of the same file.
  func isSameFile(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }
}
