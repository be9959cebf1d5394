import InterviewUI
import PlainText
import QuestionnaireCore

/// The last words on the shell's screen: where a file is, and what became of the answers.
enum Goodbye {
  /// Says them; false if answers were not saved and are gone now.
  @discardableResult
  static func say(_ program: InterviewProgram) -> Bool {
    if let place = program.saved { Streams.say(ShellWording.saved(place), as: .terminal) }
    if let urgent = program.state.urgentWords { Streams.say(urgent) }
    // A country that was named is good for later too, where none was kept before.
    if program.keeper != nil, let country = program.namedCountry, KeptCountry.country == nil {
      KeptCountry.keep(country)
    }
    guard let keeper = program.keeper else {
      let isBegun = program.state.interview?.answers.isEmpty == false
      if isBegun, program.saved == nil { Streams.say(ShellWording.nothingKept) }
      return true
    }
    keeper.keep(program.state.begun, in: program.state.interview, isLeaving: true)
    // The person may have left without being asked; what could not be saved is tried once more.
    if case .notClosed(let reason) = keeper.close(deleting: false, program.end) {
      Streams.say("\(ShellWording.lastAnswersNotSaved) \(reason)")
      return false
    }
    switch keeper.left {
    case .unfinished: Streams.say(ShellWording.keptUnfinished(program.form))
    case .finished: Streams.say(ShellWording.keptFinished)
    case .nothing: Streams.say(ShellWording.deleted)
    case nil: break
    }
    return true
  }
}
