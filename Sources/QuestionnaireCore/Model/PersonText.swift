/// A text in up to three wordings, for whoever answers.
public struct PersonText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The wording for the person.
  public let person: String
  /// The wording for another who answers.
  public let other: String
  /// The wording for one who answers for a baby.
  public let baby: String

  /// Makes a text; a missing wording is the one before it.
  public init(_ person: String, other: String? = nil, baby: String? = nil) {
    self.person = person
    self.other = other ?? person
    self.baby = baby ?? other ?? person
  }

  /// Makes a text that is worded the same for everybody.
  public init(stringLiteral value: String) { self.init(value) }

  /// The wording for who answers.
  public subscript(respondent: Respondent) -> String {
    switch respondent {
    case .person: person
    case .other: other
    case .forBaby: baby
    }
  }

  /// The text with every wording changed alike.
  public func map(_ change: (String) -> String) -> PersonText {
    PersonText(change(person), other: change(other), baby: change(baby))
  }
}
