import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Small forms of our own, and what becomes of them.
struct FormSample {
  static let surroundings = FormSurroundings(
    guidance: Guidance(
      disclaimer: Prose([]), callNowTitle: "Call now if", callNow: Prose([.init(.bullet, "the lamp burns")]),
      levels: [], safety: Prose([])),
    today: today, time: TimeOfDay(hour: 9, minute: 5))

  /// The day of the tests.
  static var today: CalendarDay {
    guard let day = CalendarDay(year: 2026, month: 11, day: 30) else { preconditionFailure("it is a day") }
    return day
  }

  let form: ImportedForm?
  let diagnostics: [Diagnostic]

  /// A form of items, as JSON.
  static func text(_ items: String, _ more: String = "") -> String {
    """
    {"resourceType": "Questionnaire", "title": "Lamps", "status": "draft", "version": "3"\(more.isEmpty ? "" : ", " + more),
     "item": [
    \(items)
    ]}
    """
  }

  init(_ items: String, _ more: String = "", valueSets: [String] = []) {
    self.init(file: Self.text(items, more), valueSets: valueSets)
  }

  init(file: String, valueSets: [String] = []) { self.init(bytes: Array(file.utf8), valueSets: valueSets) }

  init(bytes: [UInt8], valueSets: [String] = []) {
    let sets = valueSets.enumerated().map {
      DiagnosedFile(name: "set-\($0).json", bytes: Array($1.utf8))
    }
    (form, diagnostics) = FormLoader.load(
      DiagnosedFile(name: "form.json", bytes: bytes), valueSets: sets, surroundings: Self.surroundings)
  }

  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  /// The questionnaire, which must be well-formed.
  func questionnaire() throws -> Questionnaire {
    try Questionnaire(#require(form, "\(DiagnosticText.render(diagnostics))").content)
  }

  func item(_ id: String) throws -> Item? { try questionnaire().item(LinkID(id)) }

  func question(_ id: String) throws -> Question { try #require(try item(id)?.question) }

  /// The condition under which an item is asked, in the language of question files.
  func condition(of id: String) throws -> String? { try item(id)?.guardCondition.text }

  /// What is lost of an item.
  func losses(of id: String) -> [String] { form?.losses.filter { $0.linkId == id }.map(\.text) ?? [] }
}
