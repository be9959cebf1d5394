internal import PlainText
import QuestionnaireCore

/// The doctor's sheet as one JSON object: the first page as labelled lines, and every answer.
struct SheetJSON {
  let sheet: DoctorSheet
  /// The facts of the interview, in the object that `JSONReport` writes.
  let report: JSONValue

  var value: JSONValue {
    .object([
      .init("disclaimer", .string(ReportWording.shortDisclaimer)),
      .init("title", .string(sheet.title)),
      .init("written", .string(sheet.written.description)),
      .init("history", .array(sheet.history.map(line))),
      .init("movedLines", .number(sheet.movedLines)),
      .init("foot", .strings(sheet.foot.map(\.text.plain))),
      .init("answers", .array(sheet.answers.compactMap(answer))),
      .init("interview", report),
      .init("lastWords", .string(ReportWording.shortDisclaimer)),
    ])
  }

  /// A line of the first page; one of several below a label has no label of its own.
  private func line(_ block: ReportBlock) -> JSONValue {
    let text = JSONValue.Member("text", .string(PrintableText.cleaned(block.text.plain)))
    guard case .labelled(let label) = block.kind else { return .object([text]) }
    return .object([.init("label", .string(label)), text])
  }

  private func answer(_ block: ReportBlock) -> JSONValue? {
    switch block.kind {
    case .labelled: line(block)
    case .subheading: .object([.init("group", .string(block.text.plain))])
    case .bullet: .object([.init("notAsked", .string(block.text.plain))])
    default: nil
    }
  }
}
