import QuestionnaireCore
import SummaryReports

/// Texts of question files as a form has them: in the wording for the person, on one line, without markup.
struct FormText {
  private let number = EmergencyNumber(nil)

  func line(_ text: PersonText) -> String { line(text.person) }

  func line(_ text: String) -> String {
    StyledText(markup: number.filled(text)).plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func line(_ prose: Prose) -> String { prose.blocks.map { line($0.text) }.joined(separator: " ") }

  /// What is asked for every ticked option, of whichever it is.
  func detail(_ text: PersonText) -> String {
    line(text.person.replacing("{option}", with: FormWording.thisOne))
  }

  static func option(_ option: AnswerOption) -> String {
    let text = FormText()
    return text.line(option.text) + (option.hint.map { " (\(text.line($0)))" } ?? "")
  }
}

/// What an exported form says that no question file says, in one place, so that it can be translated.
enum FormWording {
  static let language = "en"
  static let publisher = "Anamnesis"
  static let yes = "Yes"
  static let no = "No"
  static let unknown = "I do not know"
  static let declined = "I prefer not to say"
  static let leftEmpty = "Not done, or left empty"
  static let absence = "If you did not answer: why?"
  static let outcome = "What the answers come to"
  static let thisOne = "this"

  static func computed(_ question: String, _ test: String) -> String { "Worked out: \(test) [\(question)]" }
  static func worked(_ name: String) -> String { "Worked out: a part of a condition [\(name)]" }
  static func scale(low: String, high: String) -> String { "0 is “\(low)”, 10 is “\(high)”." }
}
