/// The regions of the body, the sites they count as, and how sites touch: the geometry that conditions ask about.
public struct BodyMap: Hashable, Sendable {
  /// The regions in body order, the person's right before left.
  public let regions: [Region]
  /// The sites.
  public let sites: [Site]
  private let regionByID: [RegionID: Region]
  private let siteByID: [SiteID: Site]

  /// Makes a body map; of two regions or sites of one name the first counts.
  public init(regions: [Region], sites: [Site]) {
    self.regions = regions
    self.sites = sites
    regionByID = Dictionary(regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    siteByID = Dictionary(sites.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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
