import ArgumentParser
import SessionJournal

/// Deletes an interview from this computer.
struct DeleteSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an interview from this computer.")

  @OptionGroup var which: SessionArgument

  func run() throws {
    let store = try KeptInterview.store()
    let id = try SessionName(text: which.session).session(in: store).id
    try KeptInterview.delete(id, in: store)
    Streams.say(ShellWording.deletedOne(id))
  }
}
