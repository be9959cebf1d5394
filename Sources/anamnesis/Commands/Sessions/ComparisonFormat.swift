import ArgumentParser
import SummaryReports

/// How a comparison is written: there is no JSON of one.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html

  /// The format of exports that it is.
  var export: Export.Format {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    }
  }
}
