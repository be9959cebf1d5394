/// A country's telephone numbers for help.
public struct Country: Hashable, Sendable {
  /// One number.
  public struct Line: Hashable, Sendable {
    /// What a number is for, most urgent first.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case emergency
      case urgentCare = "urgent-care"
      case crisis
      case poison
      /// For who cannot speak or hear: a text, an app or a relay.
      case relay
    }

    /// What it is for.
    public let kind: Kind
    /// The number as it is dialled.
    public let number: String
    /// What it is, in words.
    public let text: String
    /// Where it was checked.
    public let source: SourceID
    /// The day it was checked.
    public let checked: CalendarDay

    /// Makes a line.
    public init(kind: Kind, number: String, text: String, source: SourceID, checked: CalendarDay) {
      self.kind = kind
      self.number = number
      self.text = text
      self.source = source
      self.checked = checked
    }
  }

  /// ISO 3166, two letters, lower case.
  public let code: String
  /// Its name.
  public let name: String
  /// Other codes that mean it: `uk`, or the members of the European Union.
  public let alsoCodes: [String]
  /// Its numbers.
  public let lines: [Line]

  /// Makes a country.
  public init(code: String, name: String, alsoCodes: [String] = [], lines: [Line]) {
    self.code = code
    self.name = name
    self.alsoCodes = alsoCodes
    self.lines = lines
  }
}
