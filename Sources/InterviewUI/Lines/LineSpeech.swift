/// What will be said next in line mode, one paragraph each, until it is taken as lines of one width.
///
/// Where somebody listens a long text is said in parts: of the help the first, and an empty line says the next.
struct LineSpeech: Sendable {
  /// About half a minute of reading aloud.
  private static let mostWords = 80

  private let columns: Int
  private let pauses: Bool
  private var pending: [String] = []
  /// The parts that wait to be asked for.
  private var later: [[String]] = []

  /// Fewer than 20 columns count as 20; one that does not pause says long texts whole.
  init(columns: Int, pauses: Bool) {
    self.columns = max(columns, 20)
    self.pauses = pauses
  }

  mutating func add(_ paragraphs: [String]) { pending += paragraphs }

  mutating func add(_ paragraph: String) { pending.append(paragraph) }

  /// Whether a part waits to be asked for.
  var isWaiting: Bool { !later.isEmpty }

  /// Whether something that waits to be said refuses what was typed.
  var refuses: Bool { pending.contains { $0.hasPrefix(Wording.problem("")) } }

  /// Says a text that may be long: of several parts the first.
  mutating func add(long paragraphs: [String]) {
    var parts: [[String]] = [[]]
    var words = 0
    for paragraph in paragraphs {
      let count = paragraph.split(separator: " ").count
      if pauses, words > 0, words + count > Self.mostWords {
        parts.append([])
        words = 0
      }
      parts[parts.count - 1].append(paragraph)
      words += count
    }
    pending += parts.removeFirst()
    later = parts
  }

  /// Says the next part; false: none waits.
  mutating func goOn() -> Bool {
    guard !later.isEmpty else { return false }
    pending += later.removeFirst()
    return true
  }

  /// What waits to be asked for is not wanted any more.
  mutating func stop() { later = [] }

  /// What waits, as lines; it is said once.
  mutating func take(_ lettering: Lettering) -> [String] {
    defer { pending = [] }
    return pending.flatMap { wrap($0, lettering) }
  }

  /// A paragraph as lines, without blanks at their ends and without empty ones.
  func wrap(_ text: String, _ lettering: Lettering) -> [String] {
    lettering.wrap(text, columns: columns).map { line in
      let text = line.text
      return TextField(text, limit: text.count).trimmed
    }.filter { !$0.isEmpty }
  }
}

extension LineMode {
  /// What is appended before the next line is read.
  public struct Saying: Hashable, Sendable {
    /// Whole lines.
    public let lines: [String]
    /// The last line; the answer is typed behind it.
    public let prompt: String
  }
}
