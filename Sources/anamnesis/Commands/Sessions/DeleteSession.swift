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
    let begun = session.firstAt.map { " of \(Surroundings.words(for: $0))" } ?? ""
    Streams.say("The interview\(begun) was deleted.")
  }
}
