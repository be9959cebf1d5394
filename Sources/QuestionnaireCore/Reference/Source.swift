/// A source that question files cite.
public struct Source: Hashable, Sendable {
  /// Its name.
  public let id: SourceID
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// Where it was opened.
  public let url: String
  /// The day it was last opened and checked.
  public let checked: CalendarDay
  /// What may be done with its text.
  public let licence: String

  /// Makes a source.
  public init(
    id: SourceID, title: String, publisher: String, url: String, checked: CalendarDay, licence: String
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.checked = checked
    self.licence = licence
  }
}
