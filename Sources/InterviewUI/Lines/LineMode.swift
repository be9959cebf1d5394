internal import QuestionnaireCore
internal import SummaryReports

/// The same interview in plain lines, for a screen reader, braille, a pipe, or a terminal that cannot be drawn on.
///
/// Screens, actions and answers are those of `AppState`; this value only turns a typed line into one of them, and what
/// is shown into sentences. What it gives is only ever appended.
public struct LineMode: Sendable {
  /// What is appended before the next line is read.
  public struct Saying: Hashable, Sendable {
    /// Whole lines.
    public let lines: [String]
    /// The last line; the answer is typed behind it.
    public let prompt: String
  }

  /// The most bytes of a typed line that are taken.
  public static let longestLine = 10_000

  /// The width of every line, in columns.
  let columns: Int
  /// What will be said next, one paragraph each.
  var pending: [String] = []
  /// What was said last, by what makes it another.
  var said: Place?
  /// Whether what is shown is said again though it is the same.
  var repeats = false
  /// The heading that was said last.
  var group: String?
  /// Lists that are being talked about, by question.
  var talks: [LinkID: ListTalk] = [:]
  /// The lines of texts that are being written, by question.
  var texts: [LinkID: [String]] = [:]
  /// The summary that was read out last.
  var read: Report?
  /// Whether a long text is read piece by piece, with a prompt after each: somebody listens as it comes.
  let pauses: Bool
  /// The piece of it that comes next; nil: it was read to its end.
  var nextPiece: Int?
  private var isGreeted = false
  /// Whether it was said how a command's word is written as text.
  var isTextHinted = false

  /// What is shown, as far as it makes a difference to somebody who listens.
  struct Place: Hashable {
    let kind: ScreenKind
    var linkId: LinkID?
    var text = ""
  }

  /// Makes a talk that has not begun; fewer than 20 columns count as 20.
  ///
  /// One that pauses reads a summary piece by piece.
  public init(columns: Int = 72, pauses: Bool = false) {
    self.columns = max(columns, 20)
    self.pauses = pauses
  }

  /// Takes a typed line, without its end.
  public mutating func take(_ line: String, in state: inout AppState) -> [Effect] {
    guard line.utf8.count <= Self.longestLine else {
      refuse(Wording.lineTooLong)
      return []
    }
    let typed = TypedLine(line)
    let effects: [Effect]
    switch reading(of: typed, in: state) {
    case .command(let command): effects = perform(command, in: &state)
    case .unclear(let command): return refused(Wording.lineUnclear(command.word))
    case .answer: effects = answer(typed, in: &state)
    }
    let isLeft = effects.contains(where: \.leavesInterview)
    return (isLeft ? settle(before: effects, in: &state) : effects).filter { $0 != .bell }
  }

  /// What is to be appended now; what was said once is not said again.
  public mutating func say(_ state: inout AppState) -> Saying {
    if !isGreeted { pending.append(Wording.lineGreeting) }
    sayScreen(&state)
    isGreeted = true
    let lettering = state.lettering
    var lines = pending.flatMap { wrap($0, lettering) }
    pending = []
    let prompt = wrap(prompt(for: state), lettering)
    lines += prompt.dropLast()
    return Saying(lines: lines, prompt: prompt.last ?? "")
  }

  /// Says why a line was not taken.
  mutating func refuse(_ text: String) { pending.append(Wording.problem(text)) }

  mutating func refused(_ text: String) -> [Effect] {
    refuse(text)
    return []
  }

  /// Another interview begins: what was said and half-made is no more.
  mutating func forget() {
    talks = [:]
    texts = [:]
    group = nil
    read = nil
    nextPiece = nil
  }

  func wrap(_ text: String, _ lettering: Lettering) -> [String] {
    lettering.wrap(text, columns: columns).map { line in
      let text = line.text
      return TextField(text, limit: text.count).trimmed
    }.filter { !$0.isEmpty }
  }
}

extension Effect {
  /// Whether the interview that is shown gives way to another, or to the end; its answers are not deleted.
  fileprivate var leavesInterview: Bool {
    switch self {
    case .load, .resume, .close(deleting: false), .leave: true
    default: false
    }
  }
}

extension AppState {
  /// What screens are drawn for when every paragraph is one line.
  var lineContext: ScreenContext {
    var context = context(of: Size(columns: 1_000_000, rows: 24))
    context.readableColumns = .max
    return context
  }
}

extension TextLine {
  /// Its words; a heading is a sentence of its own.
  var spoken: String {
    switch runs.first?.style {
    case .heading, .redFlag, .sameDay: Wording.sentence(text)
    default: text
    }
  }
}
