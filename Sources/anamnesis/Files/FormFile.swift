import FHIRForms
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore

/// A form of another program on the disk: what it became, and everything that is wrong with it.
struct FormFile {
  /// The form; nil where something is an error.
  let form: ImportedForm?
  let diagnostics: [Diagnostic]

  /// Reads a file, and files of value sets beside it. Of what repeats there are the rounds of an interview, or of a proof.
  init(
    _ path: String, valueSets: [String] = [], today: CalendarDay, rounds: FormRounds = .asked
  ) throws(Failure) {
    let file = try Self.file(path)
    var sets: [DiagnosedFile] = []
    for path in valueSets { sets.append(try Self.file(path)) }
    guard
      let guidance = ShippedQuestions.catalogue?.guidance
        ?? QuestionLoader.catalogue(ShippedQuestions.folder).guidance
    else { throw Failure(.internalError, "the shipped question files cannot be read") }
    let surroundings = FormSurroundings(guidance: guidance, today: today, time: Surroundings.timeOfDay)
    (form, diagnostics) = FormLoader.load(
      file, valueSets: sets, surroundings: surroundings, rounds: rounds)
  }

  private static func file(_ path: String) throws(Failure) -> DiagnosedFile {
    let bytes = try FileReader.bytes(of: path, atMost: FormLoader.mostBytes, isCut: true)
    return DiagnosedFile(name: path, bytes: bytes)
  }

  /// The questionnaire; nil where something is an error.
  func questionnaire() throws(Failure) -> Questionnaire? {
    guard let form else { return nil }
    do throws(IllFormedQuestionnaire) {
      return try Questionnaire(form.content)
    } catch {
      throw Failure(
        .internalError, "the form was read, and cannot be asked: \(error.defects.count) parts do not fit",
        remedy: "please report it, with the form")
    }
  }
}

extension LoadedQuestions {
  /// What a form comes to.
  init(_ file: FormFile) throws(Failure) {
    self.init(try file.questionnaire(), places: file.form?.places, diagnostics: file.diagnostics)
  }
}
