import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The state under test with a shell that opens questionnaires at once and remembers every other effect.
struct Bench {
  private(set) var state: AppState
  /// Effects since they were last looked at, without what is put on the disk.
  var effects: [Effect] = []
  /// How often the end was to be kept.
  private(set) var finishes = 0
  /// What was put on the disk, in order.
  private(set) var recorded: [InterviewChange] = []
  /// Why the disk takes nothing; nil: it does.
  var diskFault: String?
  /// The topics there are; nil: those of the lamps.
  var topics: TopicCollection?
  private let questionnaire: Questionnaire

  init(
    _ size: Size = Size(columns: 80, rows: 24), glyphs: Glyphs = .unicode,
    questionnaire: Questionnaire? = nil,
    keeping: Keeping = Keeping(folder: "/home/you/.local/state/anamnesis", days: 30), resumes: String? = nil,
    opens: String? = nil, frontMatter: FrontMatter = Lamps.frontMatter
  ) throws {
    var questionnaire = try questionnaire ?? Lamps.questionnaire()
    questionnaire.isFromElsewhere = frontMatter.isFromElsewhere
    self.questionnaire = questionnaire
    let lettering = Lettering(glyphs: glyphs) { character in
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0x300..<0x370: 0
      case 0x3000..<0xA000, 0x1F000...: 2
      default: 1
      }
    }
    state = AppState(
      frontMatter: frontMatter, lettering: lettering, size: size, today: Sample.day,
      country: .listed("bb"),
      opens: opens, resumes: resumes, keeping: keeping)
  }

  /// Starts at the first question.
  static func atFirstQuestion(
    _ size: Size = Size(columns: 80, rows: 24), glyphs: Glyphs = .unicode,
    questionnaire: Questionnaire? = nil, frontMatter: FrontMatter = Lamps.frontMatter
  ) throws -> Bench {
    var bench = try Bench(size, glyphs: glyphs, questionnaire: questionnaire, frontMatter: frontMatter)
    bench.take(.opened(bench.questionnaire))
    return bench
  }

  mutating func press(_ script: String) throws {
    for event in try KeyScript(script).events { update(event) }
  }

  mutating func update(_ event: Event) { perform(state.update(event)) }

  mutating func take(_ result: Outcome) { perform(state.take(result)) }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .load:
        self.effects.append(effect)
        perform(state.take(.opened(questionnaire)))
      case .loadTopics: perform(state.take(.topics(topics ?? Lamps.topics)))
      case .record(let changes):
        unsaved += changes
        perform(record())
      case .finish: finishes += 1
      default: self.effects.append(effect)
      }
    }
  }

  /// What was done and is not on the disk.
  private var unsaved: [InterviewChange] = []

  private mutating func record() -> [Effect] {
    if let diskFault { return state.take(.notRecorded(reason: diskFault)) }
    recorded += unsaved
    unsaved = []
    return state.take(.recorded)
  }

  var kind: ScreenKind { state.kind }
  var asked: LinkID? { state.asked }
  var text: String { state.render().text }

  func answer(_ id: LinkID) -> Answer? { state.interview?.answers[id] }

  /// The row that the cursor stands on.
  var cursorRow: String {
    let frame = state.render()
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.indices.contains(frame.cursor.row) ? String(rows[frame.cursor.row]) : ""
  }

  /// The picture of the screen, with the cursor's place below it.
  var picture: String {
    let frame = state.render()
    return frame.text + "\n@\(frame.cursor.row),\(frame.cursor.column)\n"
  }
}

/// Keys that answer the lamps' questions one after the other.
enum Route {
  /// From the start screen to the first question.
  static let toFirstQuestion = "down enter text:lamp down enter"
  static let steps: [(asked: String, keys: String)] = [
    ("respondent", "down enter"), ("age", "text:40 enter"), ("now", "7 enter"), ("film", "down enter"),
    ("onset-age", "text:38_years enter"), ("speed", "down down enter"), ("since", "text:2024 tab 5 enter"),
    ("lasts", "text:20_min enter"), ("cord", "n enter"), ("bulbs", "text:brand3x down enter enter"),
    ("bulbs/bulb-3/watts", "text:Forty ctrl+d"), ("places", "text:foot down enter down enter enter"),
    ("weight", "text:2.5 enter"), ("glare", "7 enter"), ("story", "text:It_is_old. ctrl+d"),
  ]

  /// The keys that bring one from the first question to this one.
  static func to(_ id: String) -> String {
    steps.prefix { $0.asked != id }.map(\.keys).joined(separator: " ")
  }
}
