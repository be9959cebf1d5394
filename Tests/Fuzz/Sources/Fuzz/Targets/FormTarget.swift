import FHIRForms
import PlainText
import QuestionFiles
import QuestionnaireCore

/// Bytes as a form of another program.
///
/// Each diagnostic has a place in the file. What can be asked comes to its end, its response is JSON, and the question files
/// that are written of it are read without a mistake.
enum FormTarget {
  private static let surroundings = FormSurroundings(
    guidance: Guidance(
      disclaimer: Prose([]), callNowTitle: "Call now if", callNow: Prose([.init(.bullet, "the lamp burns")]),
      levels: [], safety: Prose([])),
    today: House.today, time: TimeOfDay(hour: 9, minute: 5))

  static func take(_ bytes: [UInt8]) { take(form: bytes, seed: UInt64(bytes.count)) }

  static func take(form bytes: [UInt8], seed: UInt64, isWritten: Bool = true) {
    let file = DiagnosedFile(name: "form.json", bytes: bytes)
    let (form, diagnostics) = FormLoader.load(file, surroundings: surroundings)
    claimPlaces(diagnostics, in: [file.name: bytes])
    guard let form else {
      claim(!diagnostics.isEmpty, "something is wrong")
      return
    }
    guard let questionnaire = try? Questionnaire(form.content) else { fatalError("claim: it is well-formed") }
    var interview = randomInterview(with: questionnaire, seed: seed)
    claimResponse(FormResponse(to: form, of: interview, authored: House.today))
    interview = AnswerSheet().conduct(questionnaire).interview
    claimResponse(FormResponse(to: form, of: interview, authored: House.today))
    if !form.dependsOnCalculations, isWritten { claimFiles(form.files) }
  }

  private static func claimResponse(_ response: FormResponse) {
    let value = response.json(narrative: "<div>Text</div>", zone: { _ in "Z" })
    claimSafe(value.lines, "a response")
    claim(
      JSONNode.read(Array(value.lines.utf8), limits: .init(depth: 256)).faults.isEmpty, "a response is JSON")
  }

  private static func claimFiles(_ files: [String: String]) {
    let loaded = QuestionLoader.load(QuestionFolder(files.mapValues { Array($0.utf8) }, root: ""))
    claim(
      !loaded.diagnostics.contains { $0.severity == .error },
      "what is written is read: \(DiagnosticText.render(loaded.diagnostics))")
  }
}
