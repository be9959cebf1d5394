/// What will be said next in line mode, one paragraph each, until it is taken as lines of one width.
struct LineSpeech: Sendable {
  private let columns: Int
  private var pending: [String] = []

  /// Fewer than 20 columns count as 20.
  init(columns: Int) { self.columns = max(columns, 20) }

  mutating func add(_ paragraphs: [String]) { pending += paragraphs }

  mutating func add(_ paragraph: String) { pending.append(paragraph) }

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
