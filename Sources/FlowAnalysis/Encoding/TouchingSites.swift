internal import QuestionnaireCore

/// Whether sites form one piece, told while they are passed in order: only sites that touch one still to come are kept.
struct TouchingSites: Sendable {
  /// What has been seen so far.
  struct Seen: Hashable {
    /// The pieces that may still grow, as the sites at their edges.
    var open: Set<Set<SiteID>> = []
    /// The pieces that nothing to come touches, counted up to 2.
    var closed = 0
    /// The sites ticked, counted up to 2.
    var count = 0

    /// Two or more sites in one piece.
    var isOnePiece: Bool { count >= 2 && open.count + closed == 1 }
  }

  private let order: [SiteID: Int]
  private let map: BodyMap

  init(_ sites: [SiteID], in map: BodyMap) {
    order = Dictionary(sites.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
    self.map = map
  }

  /// What has been seen once a site is passed.
  func pass(_ site: SiteID, isTicked: Bool, after seen: Seen) -> Seen {
    var seen = seen
    if isTicked {
      let neighbours = map.site(site)?.neighbours ?? []
      let joined = seen.open.filter { piece in !piece.isDisjoint(with: neighbours) }
      seen.open.subtract(joined)
      seen.open.insert(joined.reduce(into: [site]) { $0.formUnion($1) })
      seen.count = min(seen.count + 1, 2)
    }
    let place = order[site] ?? 0
    var open: Set<Set<SiteID>> = []
    for piece in seen.open {
      let edge = piece.filter { site in
        (map.site(site)?.neighbours ?? []).contains { (order[$0] ?? -1) > place }
      }
      if edge.isEmpty { seen.closed = min(seen.closed + 1, 2) } else { open.insert(edge) }
    }
    seen.open = open
    return seen
  }
}
