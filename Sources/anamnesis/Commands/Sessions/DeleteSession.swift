import ArgumentParser
import SessionJournal
import SummaryReports

/// Deletes an interview from this computer.
struct DeleteSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an interview from this computer.")

  @OptionGroup var which: SessionArgument

  func run() throws {
    let store = try KeptInterview.store()
    let session = try SessionName(text: which.session).session(in: store)
    do throws(StorageFault) {
      try store.delete(session.id)
    } catch {
      throw Failure(error)
    }
    Streams.say("The interview \(session.id) was deleted.")
  }
}
