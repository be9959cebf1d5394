public import ArgumentParser
public import InterviewUI
import QuestionnaireCore
public import SummaryReports

/// The option that puts a folder in the place of the shipped question files.
struct FolderOption: ParsableArguments {
  @Option(
    name: .customLong("questionnaires"),
    help: ArgumentHelp(
      "Use the question files of this folder, or this form, in place of the shipped ones.",
      valueName: "dir|file"),
    completion: .file(extensions: ["json"]))
  private(set) var folder: String?
}

/// The option that says which country's telephone numbers are named.
struct CountryOption: ParsableArguments {
  @Option(
    name: .customLong("country"),
    help: ArgumentHelp(
      "The country whose telephone numbers are named, in two letters such as gb, or another.",
      valueName: "xx"))
  private(set) var country: ChosenCountry?

  /// The code of the country whose numbers a document names: the one asked for, else the one that is kept.
  func code(among countries: [Country]) throws(Failure) -> String? {
    (try country?.checked(among: countries) ?? KeptCountry.country)?.code
  }
}

extension ChosenCountry {
  /// The country that has numbers under this code, or none of them: `uk` is `gb`.
  func checked(among countries: [Country]) throws(Failure) -> Self {
    guard let code else { return self }
    if let country = countries.first(where: { $0.code == code || $0.alsoCodes.contains(code) }) {
      return .listed(country.code)
    }
    let names = countries.map { "\($0.code) (\($0.name))" } + ["\(Self.another.text) (any other country)"]
    throw Failure(
      .usage, "there are no telephone numbers of a country '\(code)'",
      remedy: "write one of: \(names.joined(separator: ", "))")
  }
}

extension ChosenCountry: ExpressibleByArgument {
  /// Takes it in small letters and in capitals.
  public init?(argument: String) { self.init(argument.lowercased()) }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The option that says which part of an interview is written.
struct PartOption: ParsableArguments {
  @Option(help: "What is written of it.")
  private(set) var part = Document.Part.summary
}

extension Document.Part: ExpressibleByArgument {}
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
