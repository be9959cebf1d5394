import SessionJournal

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

  static let tooManyRefused =
    "Too many lines in a row came to nothing, so the program has stopped reading them."

  /// A time of this day, as the menu says when something was begun.
  static func today(_ clock: String) -> String { "\(clock) today" }

  /// When an interview was begun; where that or the present date must be wrong, or it is too old, this is said.
  static func begun(_ seconds: Int, _ standing: ClockReading.Standing) -> String {
    switch standing {
    case .fresh: Surroundings.brief(seconds)
    case .due: "\(Surroundings.words(for: seconds)) (old: it will be deleted soon)"
    case .doubtful:
      "\(Surroundings.words(for: seconds)) (the date of this computer is wrong, or was wrong then)"
    }
  }

  static let nothingKept = "Your answers were not kept on this computer."
}

extension ShellWording {
  static let noPlaceForAnswers =
    "There is no place to keep your answers: neither HOME nor XDG_STATE_HOME names a folder."
  static let noSuchInterview = "This interview is not there any more."
  static let questionsAreGone =
    "The questions of this interview are not here. If they are a form's, start the program with it: "
    + "anamnesis ask FORM.json --resume"
  /// What is said on the shell's screen after a crash, where every answer is on the disk.
  static let lastWordsKept =
    "The program has stopped because of a fault. Every answer that it did not call unsaved is on the disk. "
    + "Start it again to go on."
  /// `form` is the file of the form that is asked; nil: the questions are the program's, or a folder's.
  static func keptUnfinished(_ form: String?) -> String {
    let named = form.map { " " + quoted($0) } ?? ""
    return "Your answers are kept on this computer. To go on with them: anamnesis ask\(named) --resume"
  }

  /// A file's name as a shell takes it.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
    return isPlain
      ? name
      : "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  static let keptFinished =
    "Your answers are kept on this computer. To see or delete them, start the program again."
  static let deleted = "Your answers were deleted from this computer."
  static let lastAnswersNotSaved = "Your last answers were NOT SAVED."

  static let nothingDeleted = "Nothing was deleted."

  static func askToDeleteAll(_ count: Int) -> String {
    "This deletes \(count == 1 ? "the one interview" : "all \(count) interviews") on this computer, and cannot be undone. "
      + "To do so, type yes and press Enter. Enter alone deletes nothing."
  }

  static func deletedOne(_ id: SessionID, begunAt: Int? = nil) -> String {
    "The interview \(id)\(begunAt.map { " of \(Surroundings.words(for: $0))" } ?? "") was deleted."
  }

  /// What was deleted, and what cannot be.
  static func deletedAll(_ count: Int) -> String {
    "\(count) \(count == 1 ? "interview was" : "interviews were") deleted. What you saved as a file or printed, "
      + "and copies that a backup made, cannot be deleted from here."
  }

  /// Why something could not be kept, read or deleted, and what to do.
  static func fault(_ fault: StorageFault) -> String {
    switch fault {
    case .system(_, let number): systemFault(number)
    case .folderIsLink:
      "The folder for your answers is only a link to another place. That is not safe. Remove the link, then try again."
    case .notAFolder:
      "There is a file where the folder for your answers should be. Move it away, then try again."
    case .folderNotOurs: "The folder for your answers belongs to somebody else, so nothing is kept in it."
    case .folderOpenToOthers:
      "Others can write in the folder for your answers. Take that right from them (chmod 700), then try again."
    case .noSuchSession: noSuchInterview
    case .notASession, .unreadable: "The file of this interview is damaged and cannot be read. It was kept."
    case .notOurs: "The file of this interview belongs to somebody else."
    case .tooLarge: "The file of this interview is too large."
    case .inUse: "This interview is open in another window. Go on there, or close it first."
    case .otherFormat: "This interview was kept by a newer version of the program. It is left as it is."
    }
  }

  private static func systemFault(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: "There is no room left on the disk. Make room, then try again."
    case EROFS: "The disk can only be read, not written. What was kept there before can be read."
    case EACCES, EPERM: "You may not write in the folder for your answers."
    case EIO: "The disk reports a fault. Save your answers to another disk if you can."
    case EFBIG: "The file may not become larger here."
    default: "The disk did not take it (\(Streams.text(of: number)))."
    }
  }
}
