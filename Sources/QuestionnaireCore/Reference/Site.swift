/// Regions that are counted as one when a distribution is named.
public struct Site: Hashable, Sendable {
  /// Its name.
  public let id: SiteID
  /// What it is called.
  public let text: String
  /// Its side.
  public let side: BodySide
  /// True for a midline site that does not speak against "on one side".
  public let isEitherSide: Bool
  /// The sites that touch it.
  public let neighbours: Set<SiteID>

  /// Makes a site.
  public init(
    id: SiteID, text: String, side: BodySide, isEitherSide: Bool = false, neighbours: Set<SiteID> = []
  ) {
    self.id = id
    self.text = text
    self.side = side
    self.isEitherSide = isEitherSide
    self.neighbours = neighbours
  }
}
