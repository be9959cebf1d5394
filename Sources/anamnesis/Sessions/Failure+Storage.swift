import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Failure {
  /// Why a session cannot be used, for one who typed a command.
  init(_ fault: StorageFault) {
    self.init(Self.reason(of: fault), ShellWording.fault(fault))
  }

  private static func reason(of fault: StorageFault) -> ExitReason {
    switch fault {
    case .noSuchSession: .noInput
    case .inUse: .inUse
    case .folderIsLink, .notAFolder, .folderNotOurs, .folderOpenToOthers, .notOurs: .noPermission
    case .system(_, EACCES), .system(_, EPERM): .noPermission
    case .system, .tooLarge: .cannotWrite
    case .notASession, .unreadable, .otherFormat: .badInput
    }
  }
}
