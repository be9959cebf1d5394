import SessionJournal

/// How the program ends, as the number that the shell sees (sysexits.h and 128 + signal).
enum ExitReason: Int32 {
  case done = 0
  case unexpected = 1
  /// Nothing is known to be wrong, and not everything is known.
  case undecided = 2
  case usage = 64
  case badInput = 65
  case noInput = 66
  /// There is no terminal, or no printer (EX_UNAVAILABLE).
  case unavailable = 69
  case internalError = 70
  case cannotWrite = 74
  case inUse = 75
  case noPermission = 77
  case hangup = 129
  case interrupted = 130
  case terminated = 143

  /// Every number with its meaning, for the help and the manual.
  static let meanings = [
    Meaning([.done], "done"),
    Meaning([.unexpected], "something unexpected"),
    Meaning([.undecided], "nothing was found wrong, and something could not be decided"),
    Meaning([.usage], "the command line is wrong"),
    Meaning(
      [.badInput],
      "a file or an answer is wrong, an interview is not complete, or 30 lines in a row from a pipe were no answer"
    ),
    Meaning([.noInput], "there is no such file or questionnaire"),
    Meaning([.unavailable], "there is no terminal to draw on, or no printer"),
    Meaning([.internalError], "the program has a fault"),
    Meaning([.cannotWrite], "a file or a pipe cannot be written or read, or answers were not saved"),
    Meaning([.inUse], "the interview is open in another window"),
    Meaning([.noPermission], "permission is missing"),
    Meaning([.hangup, .interrupted, .terminated], "ended by a hangup, by ^C, by a request to end"),
  ]

  /// What numbers mean: 66, "there is no such file or questionnaire".
  struct Meaning {
    /// The numbers, with commas between them.
    let numbers: String
    let text: String

    init(_ reasons: [ExitReason], _ text: String) {
      numbers = reasons.map { String($0.rawValue) }.joined(separator: ", ")
      self.text = text
    }
  }
}

/// Why a command cannot go on: a sentence for the person, a remedy if there is one, and how the program ends.
///
/// `Failure(.noInput, "there is no file 'x.yaml'", remedy: "look at the spelling and the folder")` ends with 66.
struct Failure: Error {
  let reason: ExitReason
  let message: String
  let remedy: String?

  init(_ reason: ExitReason, _ message: String, remedy: String? = nil) {
    self.reason = reason
    self.message = message
    self.remedy = remedy
  }
}

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

/// The end of a command that has said all there is to say.
struct Ending: Error {
  let reason: ExitReason
}
