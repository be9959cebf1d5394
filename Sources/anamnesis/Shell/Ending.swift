/// The end of a command that has said all there is to say.
struct Ending: Error {
  let reason: ExitReason
}
