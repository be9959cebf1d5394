/// The side of the body, the person's own.
public enum BodySide: String, Hashable, Sendable, CaseIterable {
  case left
  case right
  case middle
}

/// A part of the body that a person can point at.
public struct Region: Hashable, Sendable {
  /// Its name.
  public let id: RegionID
  /// The whole phrase, said as the person's own side.
  public let text: String
  /// The site it counts as.
  public let site: SiteID
  /// The heading it stands under in a list.
  public let group: String
  /// Lay words that find it.
  public let alsoCalled: [String]
  /// Where it is drawn, at most once a view; empty: it is only in the list.
  public let boxes: [RegionBox]

  /// Makes a region.
  public init(
    id: RegionID, text: String, site: SiteID, group: String, alsoCalled: [String] = [],
    boxes: [RegionBox] = []
  ) {
    self.id = id
    self.text = text
    self.site = site
    self.group = group
    self.alsoCalled = alsoCalled
    self.boxes = boxes
  }
}
