import ArgumentParser
import SessionJournal

struct DeleteSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an interview from this computer.")

  @OptionGroup private var which: SessionArgument

  func run() throws {
    let store = try KeptInterview.store()
    let id = try SessionName(text: which.session).session(in: store).id
    try KeptInterview.delete(id, in: store)
    Streams.say(ShellWording.deletedOne(id))
  }
}

/// Deletes everything that the program keeps on this computer.
struct DeleteAllSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-all", abstract: "Delete every interview from this computer.")

  func run() throws {
    let store = try KeptInterview.store()
    let deletion: Deletion
    do throws(StorageFault) {
      deletion = try store.deleteAll()
    } catch {
      throw Failure(error)
    }
    Streams.say(ShellWording.deletedAll(deletion.sessions))
    if !deletion.foreign.isEmpty {
      Streams.note(
        "files that are not of this program were left: \(deletion.foreign.joined(separator: ", "))")
    }
    guard deletion.left.isEmpty else {
      throw Failure(
        .cannotWrite, "these are still there, open or protected: \(deletion.left.joined(separator: ", "))",
        remedy: "close the program where it is open, and try again")
    }
  }
}
