/// The country that a person said they are in: `gb`, one of those with numbers, or another.
public enum ChosenCountry: Hashable, Sendable {
  /// One of the countries that have numbers, by ISO 3166 in two letters, lower case.
  case listed(String)
  /// None of them.
  case another

  private static let anotherName = "another"

  /// The country of a text such as `gb` or `another`; nil for anything else.
  public init?(_ text: String) {
    if text == Self.anotherName {
      self = .another
    } else if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      self = .listed(text)
    } else {
      return nil
    }
  }

  /// The country's code, if it has numbers.
  public var code: String? { if case .listed(let code) = self { code } else { nil } }

  /// The text that it is kept as.
  public var text: String {
    switch self {
    case .listed(let code): code
    case .another: Self.anotherName
    }
  }
}
