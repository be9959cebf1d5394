/// A source that question files cite.
public struct Source: Hashable, Sendable {
  /// Its name.
  public let id: SourceID
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// Where the copy stands that was opened; nil if it was opened where its publisher has it.
  public let copyOn: String?
  /// Where it was opened.
  public let url: String
  /// The day it was last opened and checked.
  public let checked: CalendarDay
  /// What may be done with its text.
  public let licence: String

  /// Makes a source.
  public init(
    id: SourceID, title: String, publisher: String, copyOn: String? = nil, url: String,
    checked: CalendarDay, licence: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.copyOn = copyOn
    self.url = url
    self.checked = checked
    self.licence = licence
  }
}

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

/// A body that is named for its history only.
public struct FormerOrganization: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What is known of it.
  public let text: Prose

  /// Makes a former organization.
  public init(name: String, text: Prose) {
    self.name = name
    self.text = text
  }
}
