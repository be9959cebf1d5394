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

/// Deletes everything that the program keeps on this computer, after asking.
struct DeleteAllSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete-all", abstract: "Delete every interview from this computer, after asking.")

  @ArgumentParser.Flag(help: "Do not ask.")
  private var yes = false

  func run() throws {
    let store = try KeptInterview.store()
    let kept = try SessionName.sessions(in: store)
    guard try yes || kept.isEmpty || isAgreed(kept.count) else {
      Streams.say(ShellWording.nothingDeleted)
      return
    }
    let deletion: Deletion
    do throws(StorageFault) {
      deletion = try store.deleteAll()
    } catch {
      throw Failure(error)
    }
    let left = Set(deletion.left)
    for session in kept where !left.contains("\(session.id).jsonl") {
      Streams.say(ShellWording.deletedOne(session.id, begunAt: session.firstAt))
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

  /// Asks at a terminal; elsewhere the option has to say it.
  private func isAgreed(_ count: Int) throws(Failure) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw Failure(
        .usage, "\(count) \(count == 1 ? "interview" : "interviews") would be deleted",
        remedy: "say so: anamnesis sessions delete-all --yes")
    }
    Streams.say(ShellWording.askToDeleteAll(count))
    return readLine()?.lowercased() == "yes"
  }
}
