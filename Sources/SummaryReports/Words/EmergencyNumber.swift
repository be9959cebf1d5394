public import QuestionnaireCore

/// Whom to call in an emergency, as every text of the question files names it: `{emergency-number}`.
///
/// "Call {emergency-number} now." is "Call 999 now." for a person in the United Kingdom, and "Call your emergency number
/// now." where the country is not known.
public struct EmergencyNumber: Hashable, Sendable {
  /// What stands for the number in a text.
  static let placeholder = "{emergency-number}"

  /// The country's number, or the words for it.
  public let words: String

  /// Makes the number of a country; nil: which one it is is not known.
  public init(_ country: Country?) {
    words = country?.lines.first { $0.kind == .emergency }?.number ?? ReportWording.emergencyNumber
  }

  /// Makes the number of the country with a code (ISO 3166, two letters, in lower case) among those of the files.
  public init(of territory: String?, in countries: [Country]) {
    self.init(countries.first { $0.code == territory })
  }

  /// A text with the number in its place.
  public func filled(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "{")) ? text.replacing(Self.placeholder, with: words) : text
  }
}
