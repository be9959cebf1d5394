import PlainText
package import QuestionnaireCore

/// Every topic says in a few lines what it is, so that it can be read in a minute.
struct BriefLint: Lint {
  /// The most characters of a line, without its citation.
  static let longestLine = 120
  /// The most rows of the whole, printed with the labels of the lines, and the columns of a row.
  static let mostRows = 7
  static let columns = 72

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for topic in linted.content.topics { check(topic, linted, log) }
    }
  }

  private func check(_ topic: Topic, _ linted: LintedQuestionnaire, _ log: DiagnosticLog) {
    guard let brief = topic.inBrief, brief.lines[.whatItIs] != nil else {
      return linted.report(.briefMissing(topic.id), of: .topic(topic.id), log)
    }
    var rows = 0
    for part in Topic.InBrief.Part.allCases {
      guard let line = brief.lines[part] else { continue }
      let texts = line.blocks.map(\.text)
      let longest = texts.map(\.longest).max() ?? 0
      if longest > Self.longestLine {
        linted.report(.briefLine(part.rawValue, of: topic.id, longest), of: .topic(topic.id), log)
      }
      rows += texts.map { text in
        text.wordings.map { TextWidth.rows(of: "\(part.label): \($0)", columns: Self.columns) }.max() ?? 0
      }.reduce(0, +)
    }
    if rows > Self.mostRows { linted.report(.briefTooTall(topic.id, rows), of: .topic(topic.id), log) }
  }
}

extension Topic.InBrief.Part {
  /// What stands before the line where it is printed.
  package var label: String {
    switch self {
    case .whatItIs: "What it is"
    case .foundBy: "Found by"
    case .helpedBy: "Helped by"
    case .course: "Course"
    case .tell: "Tell the doctor"
    }
  }
}

extension Finding {
  fileprivate static func briefMissing(_ topic: TopicID) -> Finding {
    Finding(
      .briefMissing, "the topic '\(topic)' does not say in brief what it is",
      help: "add 'in-brief' with the lines is, found-by, helped-by and course", .warning)
  }
  fileprivate static func briefLine(_ line: String, of topic: TopicID, _ count: Int) -> Finding {
    Finding(
      .briefTooLong,
      "the line '\(line)' in brief of '\(topic)' has \(count) characters, more than \(BriefLint.longestLine)",
      help: "say it in fewer words", .warning)
  }
  fileprivate static func briefTooTall(_ topic: TopicID, _ rows: Int) -> Finding {
    Finding(
      .briefTooLong,
      "'\(topic)' in brief takes \(rows) rows of \(BriefLint.columns) columns, more than \(BriefLint.mostRows)",
      help: "say it in fewer words", .warning)
  }
}
