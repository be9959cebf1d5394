import InterviewUI
import QuestionnaireCore
import SummaryReports

/// The last words on the shell's screen: where a file is, and what became of the answers.
enum Goodbye {
  /// Says them; false if answers were not saved and are gone now.
  @discardableResult
  static func say(_ program: ScreenProgram) -> Bool {
    if let place = program.saved { Streams.say(Wording.saved(place)) }
    if let urgent = program.urgentWords { Streams.say(urgent) }
    guard let keeper = program.keeper else {
      let isBegun = program.state.interview?.answers.isEmpty == false
      if isBegun, program.saved == nil { Streams.say(Wording.nothingKept) }
      return true
    }
    // The person may have left without being asked; what could not be saved is tried once more.
    if case .notClosed(let reason) = keeper.close(deleting: false, isFinished: program.isFinished) {
      Streams.say("\(Wording.lastAnswersNotSaved) \(reason)")
      return false
    }
    switch keeper.left {
    case .unfinished: Streams.say(Wording.keptUnfinished)
    case .finished: Streams.say(Wording.keptFinished)
    case .nothing: Streams.say(Wording.deleted)
    case nil: break
    }
    return true
  }
}
