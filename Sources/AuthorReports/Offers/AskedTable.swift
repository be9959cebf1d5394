internal import FlowAnalysis
internal import PlainText
public import QuestionnaireCore

/// Who is asked what, as a clinician reads it in a minute: a row a question, and under it the lines that not all of these
/// people are offered.
///
///                                            age in years: 0  3  8  15  30  70
///     Handwriting                                                ✓  ✓   ✓   ✓
///       Cramps with an instrument                                   ✓   ✓   ✓
public struct AskedTable {
  /// Somebody of whom one answer is known.
  private struct Column {
    let name: String
    let question: LinkID
    let answer: Quantity?
  }

  private struct Row {
    let name: String
    let marks: [Bool]
  }

  private static let ages = [0, 3, 8, 15, 30, 70]
  private static let lengths: [(name: String, unit: QuantityUnit)] = [
    ("hour", .hours), ("week", .weeks), ("year", .years),
  ]
  private static let widestName = 58

  private let columns: [Column]
  /// What is not the same for all of them; nil if there was too much to look at.
  private let rows: [Row]?
  /// How many questions may be asked of all, with all their lines.
  private let askedOfAll: Int

  /// Looks at everything that somebody of an age, or after a time, may be asked, whatever else is answered.
  public init(_ questionnaire: Questionnaire) {
    let columns = Self.columns(of: questionnaire)
    self.columns = columns
    let analysis = Analysis(questionnaire)
    let offers = columns.compactMap { column in
      column.answer.flatMap { analysis.offers(answering: [column.question: .quantity($0)]) }
    }
    guard offers.count == columns.count else {
      rows = nil
      askedOfAll = 0
      return
    }
    var rows: [Row] = []
    var askedOfAll = 0
    for question in questionnaire.items.compactMap(\.question) {
      let own = Self.rows(of: question, offers)
      rows += own
      if own.isEmpty { askedOfAll += 1 }
    }
    self.rows = rows
    self.askedOfAll = askedOfAll
  }

  private static func columns(of questionnaire: Questionnaire) -> [Column] {
    let age = questionnaire.item(with: .age)?.linkId
    let lasting = questionnaire.item(with: .lasting)?.linkId
    return ages.compactMap { years in
      age.map { Column(name: "\(years)", question: $0, answer: Quantity([.init(years, .years)])) }
    }
      + lengths.compactMap { name, unit in
        lasting.map { Column(name: name, question: $0, answer: Quantity([.init(1, unit)])) }
      }
  }

  /// A question and those of its lines that differ from it; nothing if all are asked all of it.
  private static func rows(of question: Question, _ offers: [Set<QuestionnairePart>]) -> [Row] {
    let asked = offers.map { $0.contains(.item(question.linkId)) }
    let lines = question.options.filter { $0.when != nil }.map { option in
      Row(
        name: "  " + (option.record ?? option.text.other),
        marks: offers.map { $0.contains(.options(question.linkId, [option.id.rawValue])) })
    }.filter { $0.marks != asked }
    guard !lines.isEmpty || asked.contains(false) else { return [] }
    return [Row(name: question.short ?? question.record, marks: asked)] + lines
  }

  // MARK: Text

  /// The table, a line end behind every line.
  public func text(isASCII: Bool = false) -> String {
    let lines = ["", "who is asked what"] + body(isASCII ? "x" : "✓").flatMap { $0 }
    return lines.map { (isASCII ? ASCIIText.replacing($0) : $0) + "\n" }.joined()
  }

  private func body(_ mark: String) -> [[String]] {
    guard let rows else { return [["not worked out: there is too much to look at"]] }
    guard !columns.isEmpty else { return [["no question has the role of the age, or of how long it lasts"]] }
    let width = min(rows.map(\.name.count).max() ?? 0, Self.widestName) + 2
    return [
      ["a line stands here if not all of these people are offered it, whatever else they answer", ""],
      rows.isEmpty ? [] : [heading(width), names(width)],
      rows.map { line($0, width, mark) },
      rows.isEmpty ? [] : [""],
      [
        "asked of all of them, with every line: \(askedOfAll == 1 ? "1 question" : "\(askedOfAll) questions")"
      ],
    ]
  }

  /// What stands over the names of the columns.
  private func heading(_ width: Int) -> String {
    let isAge = columns.filter { Int($0.name) != nil }.count
    let ages = isAge == 0 ? "" : "age in years".padded(to: isAge * Self.columnWidth)
    let lengths = isAge == columns.count ? "" : " it has been there for a"
    return ("".padded(to: width) + ages + lengths).trimmedAtEnd
  }

  private static let columnWidth = 6

  private func names(_ width: Int) -> String {
    ("".padded(to: width) + columns.map { $0.name.padded(to: Self.columnWidth) }.joined()).trimmedAtEnd
  }

  private func line(_ row: Row, _ width: Int, _ mark: String) -> String {
    let name = row.name.count > Self.widestName ? row.name.prefix(Self.widestName - 1) + "…" : row.name[...]
    let marks = row.marks.map { ($0 ? mark : "").padded(to: Self.columnWidth) }.joined()
    return (String(name).padded(to: width) + marks).trimmedAtEnd
  }
}

extension String {
  /// The text with spaces behind it up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
