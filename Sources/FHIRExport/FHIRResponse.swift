public import PlainText
public import QuestionnaireCore
import SummaryReports

/// An interview as a QuestionnaireResponse of FHIR R4: every answer that was given to what was asked, in the order of the
/// form, and the doctor's sheet as its narrative.
///
///     try FHIRResponse(of: interview, authored: day).json.lines
///     // {"resourceType": "QuestionnaireResponse", "questionnaire": "https://…/Questionnaire/twisting|1.0.0", …
///
/// It names no person. What was answered once and is not asked any more is not in it.
public struct FHIRResponse: Sendable {
  private let form: FHIRQuestionnaire
  private let interview: Interview
  private let isTaken: Bool
  private let authored: CalendarDay
  private let time: String?

  /// Makes the response of an interview, complete or not, to the form of its questionnaire; one with an answer that was not
  /// taken is not complete. `at`: the time of that day and its zone, if they are known: `09:30:00+01:00`.
  public init(
    of interview: Interview, to form: FHIRQuestionnaire, authored: CalendarDay, at time: String? = nil,
    isTaken: Bool = true
  ) {
    self.form = form
    self.interview = interview
    self.isTaken = isTaken
    self.authored = authored
    self.time = time
  }

  /// Makes the response of an interview, and the form with it.
  public init(
    of interview: Interview, authored: CalendarDay, at time: String? = nil, isTaken: Bool = true
  ) throws(InexactExport) {
    self.init(
      of: interview, to: try FHIRQuestionnaire(toRespondTo: interview.questionnaire), authored: authored,
      at: time, isTaken: isTaken)
  }

  /// The resource.
  public var json: JSONValue {
    let isComplete = interview.evaluation.isComplete && isTaken
    var items = ResponseItems(interview, scales: form.scales)
    let answered = items.items(form.items)
    return .object(
      [
        .init("resourceType", .string("QuestionnaireResponse")),
        .init("language", .string(FormWording.language)),
        .init(
          "text", .object([.init("status", .string("generated")), .init("div", .string(narrative))])),
        .init("questionnaire", .string("\(form.url)|\(form.content.version)")),
        .init("status", .string(isComplete ? "completed" : "in-progress")),
        .init("authored", .string(authored.description + (time.map { "T" + $0 } ?? ""))),
      ] + (answered.isEmpty ? [] : [.init("item", .array(answered))]))
  }

  /// The doctor's sheet.
  private var narrative: String { Document(.sheet, of: interview, today: authored).narrative }
}
