/// Why a command cannot go on: a sentence for the person, a remedy if there is one, and how the program ends.
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
