internal import PlainText
internal import QuestionnaireCore

extension Encoding {
  mutating func matchMembers(_ test: Test, _ block: Block) -> Diagram? {
    switch test {
    case .includes, .regions:
      guard let (quantifier, names) = test.members else { return nil }
      return matchNames(quantifier, names, block)
    case .count(_, let comparison, let number):
      let (parts, countsAll) = (block.parts, !isRemembering)
      return fold(block, from: 0) { count, part, value, isOffered in
        count + (isOffered || countsAll ? parts[part].fewest(value) : 0)
      } verdict: {
        comparison.holds($0, number)
      }
    default: return matchSites(test, block)
    }
  }

  private mutating func matchSites(_ test: Test, _ block: Block) -> Diagram? {
    switch test {
    case .sites(_, let quantifier, let wanted):
      let wanted = Set(wanted)
      return foldSites(block, from: 0) { seen, site, isTicked in
        isTicked && wanted.contains(site) ? seen + 1 : seen
      } verdict: { seen in
        switch quantifier {
        case .any: seen > 0
        case .all: seen == wanted.count
        case .none: seen == 0
        }
      }
    case .countSites(_, let comparison, let number):
      return foldSites(block, from: 0) { count, _, isTicked in
        count + (isTicked ? 1 : 0)
      } verdict: {
        comparison.holds($0, number)
      }
    case .sitesAdjoin:
      let touching = TouchingSites(sites(of: block).compactMap { $0 }, in: script.bodyMap)
      return foldSites(block, from: TouchingSites.Seen()) {
        touching.pass($1, isTicked: $2, after: $0)
      } verdict: {
        $0.isOnePiece
      }
    case .sitesOnOneSide:
      let map = script.bodyMap
      return foldSites(block, from: SideSeen()) {
        $2 ? $0.adding($1, in: map) : $0
      } verdict: {
        $0.isOneSide
      }
    default: return nil
    }
  }

  /// Which sides were seen; enough to say whether all is on one.
  private struct SideSeen: Hashable {
    var left = false
    var right = false
    var speaksAgainst = false
    var isOneSide: Bool { left != right && !speaksAgainst }

    func adding(_ site: SiteID, in map: BodyMap) -> SideSeen {
      var seen = self
      guard let site = map.site(site) else { return seen }
      switch site.side {
      case .left: seen.left = true
      case .right: seen.right = true
      case .middle: if !site.isEitherSide { seen.speaksAgainst = true }
      }
      return seen
    }
  }

  private mutating func matchNames(_ quantifier: Test.Quantifier, _ names: [String], _ block: Block)
    -> Diagram
  {
    let wanted = Set(names)
    if quantifier == .all {
      let known = Set(block.parts.flatMap(\.members)).subtracting(
        block.parts.filter(\.isExclusive).flatMap(\.members))
      guard wanted.isSubset(of: known) else { return .never }
      var all = Diagram.always
      for part in block.parts.indices where wanted.contains(block.parts[part].members.first ?? "") {
        all = store.and(all, kept(block, part) { block.parts[part].isFull($0) })
      }
      return all
    }
    var any = Diagram.never
    for part in block.parts.indices
    where !block.parts[part].isExclusive && wanted.contains(block.parts[part].members.first ?? "") {
      any = store.or(any, kept(block, part) { block.parts[part].isTicked($0) })
    }
    return quantifier == .none ? store.not(any) : any
  }

  /// A function of the parts that a state collects, worked out once for every part and state; `next` is told the part,
  /// its value, and whether it is offered.
  mutating func fold<State: Hashable>(
    _ block: Block, from state: State, _ next: (State, Int, Int, Bool) -> State, verdict: (State) -> Bool
  ) -> Diagram {
    // From the first part on: which states there are; then back: what each comes to.
    var layers: [[State]] = [[state]]
    for part in block.parts.indices {
      layers.append(
        layers[part].flatMap { state in
          block.parts[part].values.indices.flatMap { value in
            [true, false].map { next(state, part, value, $0) }
          }
        }.uniqued())
    }
    var results: [State: Diagram] = [:]
    for state in layers[block.parts.count] { results[state] = verdict(state) ? .always : .never }
    for part in block.parts.indices.reversed() {
      var earlier: [State: Diagram] = [:]
      for state in layers[part] {
        let rows = [true, false].map { isOffered in
          branch(
            on: block.variable(ofPart: part),
            block.parts[part].values.indices.map { results[next(state, part, $0, isOffered)] ?? .never })
        }
        earlier[state] = store.choice(offered(block, part), rows[0], rows[1])
      }
      results = earlier
    }
    return results[state] ?? .never
  }

  private func sites(of block: Block) -> [SiteID?] {
    block.parts.map { part in part.members.first.flatMap { script.bodyMap.region(RegionID($0))?.site } }
  }

  /// The same over the sites that ticked regions count as: regions of one site stand together.
  private mutating func foldSites<State: Hashable>(
    _ block: Block, from state: State, _ next: (State, SiteID, Bool) -> State, verdict: (State) -> Bool
  ) -> Diagram {
    let sites = sites(of: block)
    let end = block.parts.count - 1
    return fold(block, from: SiteFold(state: state, isTicked: false)) { fold, part, value, _ in
      var fold = fold
      fold.isTicked = fold.isTicked || block.parts[part].isTicked(value)
      guard part == end || sites[part + 1] != sites[part] else { return fold }
      if let site = sites[part] { fold.state = next(fold.state, site, fold.isTicked) }
      fold.isTicked = false
      return fold
    } verdict: {
      verdict($0.state)
    }
  }

  private struct SiteFold<State: Hashable>: Hashable {
    var state: State
    var isTicked: Bool
  }
}

/// Whether sites form one piece, told while they are passed in order: only sites that touch one still to come are kept.
struct TouchingSites: Sendable {
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
