public import ArgumentParser
public import SummaryReports

/// The option that puts a folder in the place of the shipped question files.
struct FolderOption: ParsableArguments {
  @Option(
    name: .customLong("questionnaires"),
    help: ArgumentHelp(
      "Use the question files of this folder in place of the shipped ones.", valueName: "dir"))
  private(set) var folder: String?
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension Document.Format: ExpressibleByArgument {}

/// A format that a comparison is written in: there is no JSON of one.
struct ComparisonFormat: ExpressibleByArgument {
  let format: Document.Format

  init(_ format: Document.Format) { self.format = format }

  init?(argument: String) {
    guard let format = Self.formats.first(where: { $0.rawValue == argument }) else { return nil }
    self.init(format)
  }

  private static let formats = Document.Kind.comparison.formats
  static var allValueStrings: [String] { formats.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { format.rawValue }
}
