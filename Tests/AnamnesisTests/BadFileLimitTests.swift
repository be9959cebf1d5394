import QuestionFiles
import TestSupport
import Testing

/// Every limit of question files, of answers and of forms, at both sides of its edge.
@Suite struct BadFileLimitTests {
  private static let questionFiles = [
    FileLimit("bytes", 1 << 20, .fileTooLarge, "more than the 1048576 bytes") {
      FileLimit.filled(FileLimit.questionnaire(FileLimit.question()), "#", to: $0)
    },
    FileLimit("levels", 64, .nestedTooDeep, "more than 64 levels") { FileLimit.questionnaire(nested($0)) },
    FileLimit("entries", 5_000, .tooMany, "more than 5000") { count in
      let words = (0..<count).map { "w\($0)" }.joined(separator: ", ")
      return FileLimit.questionnaire(FileLimit.question(), "also-called: [\(words)]")
    },
    FileLimit("options", 200, .tooMany, "more than 200") { count in
      let options = (0..<count).map { "{id: o\($0), text: Lamp \($0)}" }.joined(separator: ", ")
      return FileLimit.questionnaire(FileLimit.question("choice", "search: yes, options: [\(options)]"))
    },
    FileLimit("parentheses", 32, .nestedTooDeep, "more than 32 levels") { depth in
      let (open, close) = (String(repeating: "(", count: depth), String(repeating: ")", count: depth))
      return FileLimit.questionnaire(
        FileLimit.question() + FileLimit.page(when: "\(open)tea is yes\(close)"))
    },
    FileLimit("count", 1_000_000, .conditionSyntax, "up to 1000000") {
      let question = FileLimit.question("choices", "options: [{id: a, text: A}, \(FileLimit.none)]")
      return FileLimit.questionnaire(question + FileLimit.page(when: "count tea <= \($0)"))
    },
    FileLimit("years", 1_000_000, .badUnit, "up to 1000000") {
      FileLimit.questionnaire(FileLimit.question("duration", "max: \($0) years"))
    },
    FileLimit("digits", 999_999_999, .badNumber, "at most nine digits") {
      FileLimit.questionnaire(FileLimit.question("number", "max: \($0)"))
    },
    FileLimit("places", 3, .badNumber, "from 0 to 3") {
      FileLimit.questionnaire(FileLimit.question("number", "decimal-places: \($0)"))
    },
    FileLimit("characters", 2_000, .badNumber, "from 1 to 2000") {
      FileLimit.questionnaire(FileLimit.question("text", "max-length: \($0)"))
    },
    FileLimit("lists of a screen", 3, .tooManyLists, "at most 3 lists") { FileLimit.screen(lists: $0) },
    FileLimit("lines of a list", 6, .listTooLong, "more than the 6 lines") { FileLimit.screen(lines: $0) },
    FileLimit("columns of a line", 34, .lineTooWide, "34 are there") { FileLimit.screen(columns: $0) },
    FileLimit("lines of a question", 2, .textTooTall, "2 are there") {
      let word = String(repeating: "x", count: 39)
      return FileLimit.screen(asking: Array(repeating: word, count: $0).joined(separator: " "))
    },
    FileLimit("lines of call-now", 8, .listTooLong, "more than the 8 lines", at: "triage.yaml") {
      triage(Array(repeating: "there is smoke [@atlas]", count: $0).joined(separator: "\n  - "))
    },
    FileLimit("columns of call-now", 60, .lineTooWide, "60 are there", at: "triage.yaml") {
      triage(String(repeating: "x", count: $0) + " [@atlas]")
    },
    FileLimit("row", 17, .outsideDrawing, "from 1 to 17", at: "body-map.yaml") { bodyMap(row: $0) },
    FileLimit("column", 32, .outsideDrawing, "is 33", at: "body-map.yaml") { bodyMap(column: $0) },
  ]

  private static let answers = [
    FileLimit(
      "bytes of answers", 1 << 20, .fileTooLarge, "more than the 1048576 bytes", at: "answers.yaml", "run",
      "lamps.yaml", "--answers", "answers.yaml"
    ) { FileLimit.filled("answers: {respondent: me}\n", "#", to: $0) },
    FileLimit(
      "characters of an answer", 2_000, .unreadableAnswer, "more than 2000 characters", at: "answers.yaml",
      "run", "lamps.yaml", "--answers", "answers.yaml"
    ) { "answers: {respondent: me, place: \(String(repeating: "x", count: $0))}\n" },
  ]

  private static let forms = [
    FileLimit("bytes of a form", 4 << 20, .fileTooLarge, "more than the 4194304 bytes", at: "edge.json") {
      FileLimit.filled(FileLimit.form(FileLimit.item()), " ", to: $0)
    },
    FileLimit("levels of a form", 64, .nestedTooDeep, "more than 64 levels", at: "edge.json") {
      let (open, close) = (String(repeating: "[", count: $0 - 1), String(repeating: "]", count: $0 - 1))
      return FileLimit.form(FileLimit.item(), #", "x": \#(open)\#(close)"#)
    },
    FileLimit("values of a form", 400_000, .tooMany, "more than 400000 values", at: "edge.json") {
      // The form itself, its type and title, the list, the item and its three members, and the list of zeros.
      let zeros = Array(repeating: "0", count: $0 - 9).joined(separator: ",")
      return FileLimit.form(FileLimit.item(), #", "x": [\#(zeros)]"#)
    },
    FileLimit("items", 3_000, .tooMany, "more than the 3000", at: "edge.json") {
      FileLimit.form((0..<$0).map { FileLimit.item($0) }.joined(separator: ",\n"))
    },
    FileLimit("options of an item", 2_000, .tooMany, "more than the 2000", at: "edge.json") {
      let options = (0..<$0).map { #"{"valueString": "o\#($0)"}"# }.joined(separator: ", ")
      return FileLimit.form(FileLimit.item(1, "choice", #", "answerOption": [\#(options)]"#))
    },
    expression("characters", 20_000, "more than 20000 characters") {
      FileLimit.filled("true", " ", to: $0)
    },
    expression("levels", 60, "more than 60 levels") {
      String(repeating: "(", count: $0 - 1) + "true" + String(repeating: ")", count: $0 - 1)
    },
    expression("parts", 400, "more than 400 parts") {
      Array(repeating: "true", count: $0).joined(separator: " or ")
    },
  ]

  private static func expression(
    _ what: String, _ most: Int, _ words: String, _ text: @escaping @Sendable (Int) -> String
  ) -> FileLimit {
    FileLimit(
      "\(what) of an expression", most, .enableWhenExpression, words, at: "edge.json", "check", "--strict",
      "edge.json"
    ) { FileLimit.form(askedWhen: text($0)) }
  }

  /// The codes that no file on the shelf has, and that are met here.
  static let codes: Set<DiagnosticCode> = [.fileTooLarge, .tooMany, .tooManyMistakes]

  @Test(arguments: questionFiles + answers + forms) func holdsAtItsEdge(_ limit: FileLimit) throws {
    let within = try limit.run(limit.most)
    #expect(within.code == 0, "\(within.output)\(within.errors)")
    let beyond = try limit.run(limit.most + 1)
    let said = (beyond.output + beyond.errors).split(separator: "\n")
    #expect(beyond.code == 65)
    let finding = said.firstIndex { $0.contains("[\(limit.code.rawValue)]") }
    let help = finding.flatMap { said[$0...].first { $0.hasPrefix("   help: ") } }
    let words = "\(finding.map { said[$0] } ?? "") \(help ?? "")"
    #expect(words.contains(limit.words), "\(said.prefix(9))")
  }

  @Test func aHundredMistakesAreShown() throws {
    let limit = FileLimit("mistakes", 100, .tooManyMistakes, "the 100 that are shown") { count in
      let keys = (0..<count).map { "x\($0): y" }.joined(separator: "\n")
      return FileLimit.questionnaire(FileLimit.question(), keys)
    }
    let within = try limit.run(limit.most)
    #expect(within.errors == "errors: 100, warnings: 0\n" && !within.output.contains(limit.words))
    let beyond = try limit.run(limit.most + 1)
    #expect(beyond.output.contains("\(limit.words) [too-many-mistakes]") && beyond.code == 65)
  }

  // MARK: Files

  /// A question, or its initial answer, at so many levels.
  private static func nested(_ depth: Int) -> String {
    // A level is the questionnaire's own, two are the item's and its list's; a group has two more.
    let groups = (0..<(depth - 3) / 2).map { "{group: g\($0), title: Lamps, items: [" }
    let question = FileLimit.questionInBraces("yes-no", depth.isMultiple(of: 2) ? "initial: [yes]" : "")
    return "- " + groups.joined() + question + String(repeating: "]}", count: groups.count)
  }

  /// The guidance of the lamps with other "call now" lines.
  private static func triage(_ lines: String) -> String {
    let kept = bytesOfFile(Invocation.lamps + "/triage.yaml").map { String(decoding: $0, as: UTF8.self) }
    return (kept ?? "").replacing("there is smoke [@atlas]", with: lines)
  }

  private static func bodyMap(row: Int = 1, column: Int = 1) -> String {
    """
    sites:
    - {site: top, text: Top, side: middle, neighbours: []}
    regions:
    - {region: shade, text: Shade, site: top, group: Lamp, front: {row: \(row), column: \(column), width: 2, label: x}}

    """
  }
}
