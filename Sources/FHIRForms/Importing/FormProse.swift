import PlainText
import QuestionnaireCore

/// A longer text of a form as a page shows it: paragraphs, lists, rows of tables as sentences; what only says how another
/// program draws it is left out.
///
///     ### Red zone                     title: Red zone
///     You **must**:                    You must:
///     - call for help                  • call for help
///     | Sign | Mild | Severe |
///     |---|---|---|
///     | Stridor | at play | at rest |  • Stridor. Mild: at play; Severe: at rest.
struct FormProse {
  /// The heading that the text begins with.
  private(set) var title: String?
  private(set) var blocks: [Prose.Block] = []
  private var open: [String] = []
  private var header: [String] = []
  private let isMarkdown: Bool

  /// Reads a text; `isMarkdown` is whether the form says that it is written so.
  init(_ text: String, isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) { read(Words.line(String(row))) }
    close()
    if blocks.isEmpty, let title { add(.paragraph, title) }
  }

  private mutating func read(_ row: String) {
    if row.isEmpty { return close() }
    if isMarkdown {
      if row.hasPrefix(":::") || row.count > 2 && Set(row).isSubset(of: ["-"]) { return close() }
      if row.hasPrefix("|") { return readTable(row) }
      if row.hasPrefix("#") { return readHeading(String(row.drop { $0 == "#" })) }
    }
    header = []
    for mark in ["- ", "* ", "+ ", "• "] where row.hasPrefix(mark) {
      close()
      return add(.bullet, String(row.dropFirst(mark.count)))
    }
    let number = row.prefix { $0.isASCII && $0.isNumber }
    let rest = row.dropFirst(number.count)
    if !number.isEmpty, number.count < 3, rest.hasPrefix(". ") || rest.hasPrefix(") ") { close() }
    open.append(row)
  }

  private mutating func readHeading(_ text: String) {
    close()
    let words = clean(text)
    if title == nil, blocks.isEmpty { title = words } else { add(.paragraph, words) }
  }

  /// A row of a table: the first has the names of the columns.
  private mutating func readTable(_ row: String) {
    close(keepsTable: true)
    var cells = row.split(separator: "|", omittingEmptySubsequences: false).map { clean(String($0)) }
      .dropFirst()
    if cells.last?.isEmpty == true { cells.removeLast() }
    if cells.allSatisfy({ Set($0).isSubset(of: ["-", ":"]) }) { return }
    guard !header.isEmpty else {
      header = Array(cells)
      return
    }
    let parts = zip(header, cells).dropFirst().filter { !$0.1.isEmpty }.map { name, cell in
      name.isEmpty ? cell : "\(name): \(cell)"
    }
    let first = cells.first ?? ""
    let text = ([first].filter { !$0.isEmpty } + [parts.joined(separator: "; ")].filter { !$0.isEmpty })
    add(.bullet, text.joined(separator: ". ") + ".")
  }

  private mutating func close(keepsTable: Bool = false) {
    if !open.isEmpty { add(.paragraph, open.joined(separator: " ")) }
    open = []
    if !keepsTable { header = [] }
  }

  private mutating func add(_ kind: Prose.Block.Kind, _ text: String) {
    let words = clean(text)
    guard !words.isEmpty else { return }
    blocks.append(.init(kind, PersonText(words), citations: [FormContent.source]))
  }

  /// The words without the signs of emphasis. A pair of stars would be emphasis on a page of this program, too.
  private func clean(_ text: String) -> String {
    var words = Words.line(text)
    if isMarkdown {
      for mark in ["**", "__", "<br>", "<br/>"] {
        words = words.split(separator: mark, omittingEmptySubsequences: false).joined(
          separator: mark.hasPrefix("<") ? " " : "")
      }
    }
    // Two stars in one text would be taken for emphasis.
    return words.split(separator: "(*)", omittingEmptySubsequences: false).joined(separator: "(star)").trimmed
  }
}
