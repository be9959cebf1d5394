import FHIRExport
import InterviewUI
import PlainText
import QuestionnaireCore
import SummaryReports

/// What stands around the state: a disk, a printer and files, which all work, or all fail.
struct Shell {
  var state: AppState
  /// Whether nothing can be saved, written or printed.
  var isBroken = false
  /// Whether an interview was put in place of the one that there was.
  private(set) var hasOpened = false
  private var depth = 0

  init(_ size: Size, glyphs: Glyphs, width: @escaping @Sendable (Character) -> Int) {
    state = AppState(
      frontMatter: House.frontMatter, lettering: Lettering(glyphs: glyphs, width: width), size: size,
      today: House.today, country: .listed("gb"), keeping: Keeping(folder: "/home/you/answers", days: 30))
    let kept = [SessionEntry.State.unfinished, .finished, .inUse].enumerated().map { place, state in
      SessionEntry(
        id: "\(place)", questionnaire: "sample", begun: "25 November 2026", answers: 3, state: state)
    }
    take(.sessions(kept))
  }

  /// Opens the questionnaire at once.
  mutating func open() { take(.opened(House.questionnaire)) }

  mutating func update(_ event: Event) {
    hasOpened = false
    perform(state.update(event))
  }

  mutating func take(_ outcome: Outcome) { perform(state.take(outcome)) }

  /// Does what the state asks for. What it would write or print can be.
  mutating func perform(_ effects: [Effect]) {
    depth += 1
    defer { depth -= 1 }
    claim(depth < 40, "what is asked for comes to an end: \(effects)")
    for effect in effects {
      switch effect {
      case .load, .resume, .addComplaint, .leave, .close: hasOpened = true
      default: break
      }
      outcome(of: effect).map { take($0) }
    }
  }

  private func outcome(of effect: Effect) -> Outcome? {
    switch effect {
    case .load(let id):
      return id == "sample" ? .opened(House.questionnaire) : .notOpened(reason: "It cannot be opened.")
    case .addComplaint: return .notOpened(reason: "It cannot be opened.")
    case .loadTopics: return .topics(House.topics)
    case .record: return isBroken ? .notRecorded(reason: "The disk is full.") : .recorded
    case .resume(let id):
      if isBroken { return .notOpened(reason: "It cannot be read.") }
      return .resumed(
        Resumption(
          interview: state.interview ?? Interview(House.questionnaire), isChanged: id == "0",
          lost: [.init(question: "Is it?", answer: "Yes", isOffered: true)], asksUrgentAgain: true))
    case .close: return isBroken ? .notClosed(reason: "The disk is full.") : .closed
    case .writeText(let name, let text, let replacing):
      claimSafe(name, "a file's name", policy: .cell)
      claimSafe(text, "what is written")
      if isBroken { return .notWritten(name: name, reason: "The disk is full.") }
      return replacing ? .written(place: "/home/you/\(name)") : .exists(name: name)
    case .writeResponse: return .response(response)
    case .deleteKept: return isBroken ? .notClosed(reason: "The disk is full.") : .keptDeleted
    case .findPrinters:
      return .printers(isBroken ? [] : ["office", "attic"], reason: isBroken ? "There is none." : nil)
    case .printPages(let text, _):
      claimSafe(text.split(separator: "\u{C}").joined(), "what is printed")
      return isBroken
        ? .notPrinted(reason: "It is out of paper.") : .printed("Your pages were given to the printer.")
    case .finish, .changedQuestions, .keepCountry, .discardInput, .suspend, .redraw, .bell, .leave: return nil
    }
  }

  private var response: String? {
    state.interview.flatMap { try? FHIRResponse(of: $0, authored: House.today).json.lines }
  }
}
