import InterviewUI
import QuestionnaireCore
import SummaryReports

/// The full-screen program without its terminal: events go in, what the screen asks for is done.
struct ScreenProgram {
  /// What is shown.
  var state: AppState
  /// Where the summary was saved last.
  private(set) var saved: String?
  private let files: QuestionSource
  private let respondent: OptionID?
  private let writesFiles: Bool

  /// Makes the program. One that writes no files says that it did.
  init(
    _ request: ScreenRequest, files: QuestionSource, lettering: Lettering, size: Size, writesFiles: Bool
  ) throws {
    self.files = files
    self.writesFiles = writesFiles
    respondent = request.person?.option
    state = AppState(
      library: try files.library(), lettering: lettering, size: size, today: try Surroundings.today(),
      territory: Surroundings.territory, opens: files.only)
  }

  /// Takes an event in; what only a terminal can do goes to `onTerminal`. Returns how the person leaves, if so.
  mutating func take(_ event: Event, onTerminal: (Effect) -> Void) -> Leaving? {
    perform(state.update(event), onTerminal: onTerminal)
  }

  /// Does what the screen asks for, and what comes of that.
  mutating func perform(_ wanted: [Effect], onTerminal: (Effect) -> Void) -> Leaving? {
    var effects = wanted
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      switch effect {
      case .leave(let leaving): return leaving
      case .load(let id): effects += state.take(load(id))
      case .writeText(let name, let text, let replacing):
        let result = write(text, name, replacing)
        if case .written(let place) = result { saved = place }
        effects += state.take(result)
      case .record: effects += state.take(.recorded)
      case .resume, .adoptChanged: break
      case .close: effects += state.take(.closed)
      case .findPrinters, .printPages: break
      case .discardInput, .suspend, .redraw, .bell: onTerminal(effect)
      }
    }
    return nil
  }

  private func load(_ id: String) -> ShellResult {
    do {
      return .opened(try files.questionnaire(id), respondent: respondent)
    } catch {
      return .notOpened(id: id, reason: Wording.cannotOpen)
    }
  }

  private func write(_ text: String, _ name: String, _ replacing: Bool) -> ShellResult {
    writesFiles ? SummaryFile.write(text, name: name, replacing: replacing) : .written(place: name)
  }
}

extension ScreenRequest.Person {
  /// The option of the respondent question that it stands for.
  fileprivate var option: OptionID {
    switch self {
    case .me: Questionnaire.selfOption
    case .other: "other"
    }
  }
}
