import QuestionFiles
import TestSupport
import Testing

/// A limit of files, and files of any size, depth or number: what just keeps to the limit is taken, and of what is one
/// beyond it the message names it.
struct FileLimit: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let most: Int
  let code: DiagnosticCode
  /// The words that name it.
  let words: String
  /// Where the file stands.
  private let path: String
  private let arguments: [String]
  private let text: @Sendable (Int) -> String

  init(
    _ what: String, _ most: Int, _ code: DiagnosticCode, _ words: String, at path: String = "edge.yaml",
    _ arguments: String..., text: @escaping @Sendable (Int) -> String
  ) {
    testDescription = what
    self.most = most
    self.code = code
    self.words = words
    self.path = path
    self.arguments = arguments.isEmpty ? ["check", path] : arguments
    self.text = text
  }

  /// Runs the program with a file that comes to this.
  func run(_ number: Int) throws -> Invocation {
    try BadFile(name: path, files: [path: Array(text(number).utf8)], arguments: arguments).run()
  }

  // MARK: Parts of files

  /// A questionnaire of these items, with more before them.
  static func questionnaire(_ items: String, _ more: String = "") -> String {
    """
    questionnaire: edge
    version: 1.0.0
    title: Lamps
    summary: For lamps.
    reviewed: 2026-11-22
    review-by: 2027-11-22
    \(more)
    topics: [general]
    items:
    \(items)

    """
  }

  /// A question of a type, with more keys.
  static func question(_ type: String = "yes-no", _ more: String = "") -> String {
    "- " + questionInBraces(type, more)
  }

  static func questionInBraces(_ type: String, _ more: String) -> String {
    "{question: tea, type: \(type), text: Is it warm?, record: Warm, short: Warm, "
      + "why: \"It tells. [@atlas]\"\(more.isEmpty ? "" : ", " + more)}"
  }

  /// A page that is shown when a condition holds.
  static func page(when condition: String) -> String {
    "\n- note: page\n  title: A page\n  text: Look. [@atlas]\n  when: \(condition)"
  }

  static let none = "{id: none-of-these, text: None of these, exclusive: yes}"

  /// An emergency screen of some lists, each with lines of a width.
  static func screen(lists: Int = 1, lines: Int = 1, columns: Int = 9, asking text: String? = nil) -> String {
    let options = (0..<lines).map { line in
      let label = "\(line)" + String(repeating: "x", count: columns - 1)
      return "{id: sign-\(line), text: \(label)}"
    }
    let written = (0..<lists).map { list in
      "\n  - {question: list-\(list), type: choices, text: \(text ?? "Which of these \(list)?"), record: Signs, "
        + "short: Signs, why: \"It tells. [@atlas]\", options: [\(options.joined(separator: ", ")), \(none)]}"
    }
    let head = "- group: screen\n  title: Danger\n  role: emergency-screen\n  items:"
    return questionnaire(head + written.joined())
  }

  /// A text with blanks or comments behind it, up to so many bytes.
  static func filled(_ text: String, _ filling: String, to count: Int) -> String {
    text + String(repeating: filling, count: count - text.utf8.count)
  }

  /// A form of these items.
  static func form(_ items: String, _ more: String = "") -> String {
    #"{"resourceType": "Questionnaire", "title": "Lamps"\#(more), "item": [\#(items)]}"#
  }

  /// An item of a form, with more members.
  static func item(_ id: Int = 1, _ type: String = "boolean", _ more: String = "") -> String {
    #"{"linkId": "\#(id)", "text": "Is it \#(id)?", "type": "\#(type)"\#(more)}"#
  }

  /// A form of which an item is asked by an expression.
  static func form(askedWhen expression: String) -> String {
    let url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"
    let value = #"{"language": "text/fhirpath", "expression": "\#(expression)"}"#
    return form(
      item() + ",\n"
        + item(2, "boolean", #", "extension": [{"url": "\#(url)", "valueExpression": \#(value)}]"#))
  }
}
