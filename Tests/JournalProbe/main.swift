import QuestionnaireCore
import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Holds an interview of ten answers, as the program does, and says on standard output what became of each:
// "saved 3" when it is on the disk, "NOT SAVED 3 write 28" when it is not, and then it tries again.
//
//   JournalProbe hold FOLDER ID      begins a session and gives all ten answers
//   JournalProbe resume FOLDER ID    opens it, says "has 3", and gives the rest

let arguments = CommandLine.arguments
guard arguments.count == 4, let id = SessionID(arguments[3]) else { exit(64) }
exit(Probe(folder: arguments[2], id: id).run(isNew: arguments[1] == "hold"))
