/// A body that helps people, with what is known of it and since when.
public struct Organization: Hashable, Sendable {
  /// Its name in question files.
  public let id: OrganizationID
  /// Its name.
  public let name: String
  /// Whom it helps, and how.
  public let does: String
  /// Its web address.
  public let web: String?
  /// Its telephone number.
  public let phone: String?
  /// Its country: ISO 3166, two letters, lower case.
  public let country: String?
  /// The day it was checked.
  public let checked: CalendarDay
  /// Where it was checked.
  public let source: SourceID?

  /// Makes an organization.
  public init(
    id: OrganizationID, name: String, does: String, web: String? = nil, phone: String? = nil,
    country: String? = nil, checked: CalendarDay, source: SourceID? = nil
  ) {
    self.id = id
    self.name = name
    self.does = does
    self.web = web
    self.phone = phone
    self.country = country
    self.checked = checked
    self.source = source
  }
}
