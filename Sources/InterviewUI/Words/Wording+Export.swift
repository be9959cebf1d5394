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

  /// A document in a format, as a row.
  static func export(_ kind: Document.Kind, _ format: Document.Format) -> String {
    let name =
      switch kind {
      case .interview(.sheet): "Doctor's sheet"
      case .interview(.summary): format == .json ? "Answers" : "Summary"
      case .topic: "This page"
      case .comparison: "Comparison"
      }
    return switch format {
    case .html: name + ": web page"
    case .text: name + ": plain text"
    case .markdown: name + ": Markdown"
    case .json: name + " for other programs: JSON"
    }
  }
}
