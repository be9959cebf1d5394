/// The name of something in the question files; `Kind` keeps the names of different things apart.
///
/// `linkId` is FHIR's word for the name of an item (FHIR R4, Questionnaire.item.linkId).
public struct Identifier<Kind>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as written.
  public let rawValue: String

  /// Makes an identifier.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name as written.
  public var description: String { rawValue }

  /// Order of the names, for sorted output.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What names an item, a derived value, or one thing asked (`now/breathing`).
public typealias LinkID = Identifier<Item>
/// What names an option of a question or a value of a derived feature.
public typealias OptionID = Identifier<AnswerOption>
/// What names a region of the body map.
public typealias RegionID = Identifier<Region>
/// What names a site: the regions that medicine counts as one.
public typealias SiteID = Identifier<Site>
/// What names a red flag or a piece of advice.
public typealias FlagID = Identifier<Flag>
/// What names a fact that several questions ask.
public typealias FindingID = Identifier<ClinicalFinding>
/// What names a topic.
public typealias TopicID = Identifier<Topic>
/// What names a source of the bibliography.
public typealias SourceID = Identifier<Source>
/// What names an organization.
public typealias OrganizationID = Identifier<Organization>

extension LinkID {
  /// The name of something asked below this one: `now` and `breathing` make `now/breathing`.
  public func appending(_ part: String) -> LinkID { LinkID(rawValue + "/" + part) }
}

extension Identifier {
  /// The name in its own questionnaire, without that questionnaire's name before it: `lasting` of `slow:lasting`.
  public var ownName: String {
    let bytes = rawValue.utf8
    guard let separator = QuestionnaireContent.separator.asciiValue,
      let place = bytes.lastIndex(of: separator)
    else { return rawValue }
    return String(rawValue[bytes.index(after: place)...])
  }
}
