internal import SummaryReports

extension Wording {
  static let exportText = "What shall be saved? A web page prints best."
  static let printTitle = "Print"
  static let printNone = "No printer was found."
  static let printWhere = "Which printer?"
  static let printSheet = "The doctor's sheet, with all answers"
  static let printSummary = "The whole summary"
  static let printSaveInstead = "Save it as a file instead"
  static let printLooking =
    "Looking for printers. This may take some seconds."
  static let printGoBack = "Go back"

  /// Pages are given to a printer.
  static func printing(on printer: String) -> String {
    "Giving the pages to “\(printer)”. This may take some seconds."
  }

  /// What shall be printed.
  static func printWhat(on printer: String) -> String { "What shall be printed on “\(printer)”?" }

  /// A part in a format, as a row.
  static func export(_ export: Export) -> String {
    let part =
      switch export.part {
      case .sheet: "Doctor's sheet"
      case .summary: "Summary"
      }
    return switch export.format {
    case .html: part + ": web page"
    case .text: part + ": plain text"
    case .markdown: part + ": Markdown"
    case .json: "Answers for other programs: JSON"
    }
  }
}
