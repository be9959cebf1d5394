import PlainText

/// The regions of the body, the sites they count as, and how sites touch: the geometry that conditions ask about.
public struct BodyMap: Hashable, Sendable {
  /// The regions in body order, the person's right before left.
  public let regions: [Region]
  /// The sites.
  public let sites: [Site]
  /// Regions that are named and picked together.
  public let groups: [RegionGroup]
  private let regionByID: [RegionID: Region]
  private let siteByID: [SiteID: Site]

  /// Makes a body map; of two regions or sites of one name the first counts.
  public init(regions: [Region], sites: [Site], groups: [RegionGroup] = []) {
    self.regions = regions
    self.sites = sites
    self.groups = groups
    regionByID = Dictionary(firstOf: regions.map { ($0.id, $0) })
    siteByID = Dictionary(firstOf: sites.map { ($0.id, $0) })
  }

  /// The region of a name.
  public func region(_ id: RegionID) -> Region? { regionByID[id] }

  /// Whether any region has a place on a drawing.
  public var isDrawn: Bool { regions.contains { !$0.boxes.isEmpty } }

  /// The site of a name.
  public func site(_ id: SiteID) -> Site? { siteByID[id] }

  /// The sites that regions count as.
  public func sites(of regions: some Sequence<RegionID>) -> Set<SiteID> {
    Set(regions.compactMap { regionByID[$0]?.site })
  }

  /// Whether two or more sites form one connected piece.
  public func adjoin(_ sites: Set<SiteID>) -> Bool {
    guard sites.count >= 2, let first = sites.first else { return false }
    var reached: Set<SiteID> = [first]
    var edge = [first]
    while let site = edge.popLast() {
      let next = (siteByID[site]?.neighbours ?? []).intersection(sites).subtracting(reached)
      reached.formUnion(next)
      edge += next
    }
    return reached.count == sites.count
  }

  /// Whether all lateral sites are on one side, with at least one, and no midline site speaks against it.
  public func areOnOneSide(_ sites: Set<SiteID>) -> Bool {
    let known = sites.compactMap { siteByID[$0] }
    let sides = Set(known.map(\.side)).subtracting([.middle])
    return sides.count == 1 && known.allSatisfy { $0.side != .middle || $0.isEitherSide }
  }
}

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

/// Regions that are picked together: "the whole left arm" picks each of its parts.
public struct RegionGroup: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// What the person reads.
  public let text: PersonText
  /// Lay words that find it.
  public let alsoCalled: [String]
  /// How the doctor's sheet names it where all of its regions are chosen.
  public let record: String
  /// Its regions, in the order of the body map.
  public let regions: [RegionID]

  /// Makes a group.
  public init(id: String, text: PersonText, alsoCalled: [String] = [], record: String, regions: [RegionID]) {
    self.id = id
    self.text = text
    self.alsoCalled = alsoCalled
    self.record = record
    self.regions = regions
  }
}

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
