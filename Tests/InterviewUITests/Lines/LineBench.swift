import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Line mode under test, with the shell of `Bench`.
struct LineBench {
  var state: AppState
  var lines: LineMode
  /// Everything that was appended, with what was typed behind each prompt.
  private(set) var transcript = ""
  /// What was appended after the last line, the prompt too.
  private(set) var heard: [String] = []
  /// Every line that was appended.
  private(set) var said: [String] = []
  private(set) var effects: [Effect] = []
  /// How often the end was to be kept.
  private(set) var finishes = 0
  /// What was put on the disk, in order.
  private(set) var recorded: [InterviewChange] = []
  /// Whether an interview that is taken up again has other questions now.
  var resumesChanged = false
  private let questionnaire: Questionnaire

  init(_ state: AppState, columns: Int = 72, pauses: Bool = false, questionnaire: Questionnaire) {
    self.state = state
    self.questionnaire = questionnaire
    lines = LineMode(columns: columns, pauses: pauses)
  }

  /// Line mode on the lamps, at the first screen.
  static func lamps(columns: Int = 72, glyphs: Glyphs = .lines, opens: String? = nil) throws -> LineBench {
    let state = AppState(
      frontMatter: Lamps.frontMatter, lettering: Lettering(glyphs: glyphs) { _ in 1 },
      size: Size(columns: 80, rows: 24), today: Sample.day, country: .listed("bb"), opens: opens,
      keeping: Keeping(folder: "/home/you/.local/state/anamnesis", days: 30))
    var bench = LineBench(state, columns: columns, questionnaire: try Lamps.questionnaire())
    bench.say()
    return bench
  }

  /// At the first question of a questionnaire.
  static func atFirstQuestion(_ questionnaire: Questionnaire? = nil, pauses: Bool = false) throws -> LineBench
  {
    let questionnaire = try questionnaire ?? Lamps.questionnaire()
    let state = AppState(
      frontMatter: Lamps.frontMatter, lettering: Lettering(glyphs: .lines) { _ in 1 },
      size: Size(columns: 80, rows: 24), today: Sample.day, country: .listed("bb"),
      keeping: Keeping(folder: "/home/you/.local/state/anamnesis", days: 30))
    var bench = LineBench(state, pauses: pauses, questionnaire: questionnaire)
    bench.take(.opened(questionnaire))
    bench.say()
    return bench
  }

  /// Types lines one after the other.
  mutating func type(_ typed: String...) { for line in typed { type(line: line) } }

  mutating func type(line: String) {
    transcript += " \(line)\n"
    perform(lines.take(line, in: &state))
    say()
  }

  /// The last words, where no more lines come.
  mutating func end() -> String {
    perform(lines.end(&state))
    return lastWords()
  }

  /// What waits to be said, without a prompt.
  mutating func lastWords() -> String { lines.lastLines(state).joined(separator: " ") }

  /// Goes on after a long pause: what is urgent comes first.
  mutating func type(afterPause line: String) {
    let interview = state.interview
    if let interview {
      perform(state.take(.resumed(Resumption(interview: interview, asksUrgentAgain: true))))
    }
    perform(lines.takeAfterPause(line, in: &state))
    say()
  }

  mutating func take(_ result: Outcome) { perform(state.take(result)) }

  mutating func say() {
    let saying = lines.say(&state)
    heard = saying.lines + [saying.prompt]
    said += heard
    transcript += heard.joined(separator: "\n")
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .resume:
        let other = Interview(questionnaire)
        perform(state.take(.resumed(Resumption(interview: other, isChanged: resumesChanged))))
      case .loadTopics: perform(state.take(.topics(Lamps.topics)))
      case .load: perform(state.take(.opened(questionnaire)))
      case .record(let changes):
        recorded += changes
        perform(state.take(.recorded))
      case .writeText(let name, _, let replacing):
        self.effects.append(effect)
        perform(
          state.take(
            name == "taken.txt" && !replacing ? .exists(name: name) : .written(place: "/home/you/\(name)")))
      case .findPrinters: perform(state.take(.printers(["office", "attic"])))
      case .printPages: perform(state.take(.printed("Your pages were given to the printer.")))
      case .close: perform(state.take(.closed))
      case .finish: finishes += 1
      default: self.effects.append(effect)
      }
    }
  }

  var kind: ScreenKind { state.kind }
  var asked: LinkID? { state.asked }
  func answer(_ id: LinkID) -> Answer? { state.interview?.answers[id] }
  /// What was appended last, as one text.
  var last: String { heard.joined(separator: " ") }
}

/// Lines that answer the lamps' questions one after the other.
enum LineRoute {
  static let toFirstQuestion = ["1", "lamp", "1"]
  static let steps: [(asked: String, lines: [String])] = [
    ("respondent", ["1"]), ("age", ["40"]), ("now", ["0"]), ("film", ["1"]), ("onset-age", ["38 years"]),
    ("speed", ["slowly"]), ("since", ["2024-05"]), ("lasts", ["20 min"]), ("cord", ["n"]),
    ("bulbs", ["brand3x", ""]), ("bulbs/bulb-3/watts", ["Forty", ""]), ("places", ["both feet", "1 2", ""]),
    ("weight", ["2.5"]), ("glare", ["7"]), ("story", ["It is old.", ""]),
  ]

  /// The lines that bring one from the first question to this one.
  static func to(_ id: String) -> [String] { steps.prefix { $0.asked != id }.flatMap(\.lines) }
}
