internal import QuestionnaireCore

/// The parts of a list, in the order of their variables.
struct ListParts {
  private let builder: BlockBuilder
  private let details: Score

  init(_ builder: BlockBuilder) {
    self.builder = builder
    details = builder.weights.details(of: builder.question)
  }

  var parts: [Block.Part] {
    let lines = builder.lines.map(\.option.rawValue)
    let exclusive = Set(builder.question.options.filter(\.isExclusive).map(\.id.rawValue))
    let own = builder.members ?? []
    let lined = lines.enumerated().map { place, name in
      line(name, place, isExclusive: exclusive.contains(name), isMember: own.contains(name))
    }
    return lined + grouped(own.filter { !lines.contains($0) }).map { part($0, cuts: cuts(of: $0)) }
  }

  /// What tells members apart.
  private struct Signature: Hashable {
    let site: String
    let isWanted: [Bool]
    let when: Condition?
  }

  /// Members that the tests tell apart, or that are offered to others, those of a site together, in the order of the
  /// list.
  private func grouped(_ names: [String]) -> [[String]] {
    var groups: [[String]] = []
    var places: [Signature: Int] = [:]
    var siteOrder: [String] = []
    var sites: [String] = []
    let readsSites = builder.valueTests.contains(where: \.readsSites)
    for name in names {
      let site = readsSites ? builder.bodyMap.region(RegionID(name))?.site.rawValue ?? "" : ""
      if !siteOrder.contains(site) { siteOrder.append(site) }
      let signature = Signature(
        site: site, isWanted: builder.valueTests.compactMap(\.members).map { $0.names.contains(name) },
        when: when(name))
      if let place = places[signature] {
        groups[place].append(name)
      } else {
        places[signature] = groups.count
        groups.append([name])
        sites.append(site)
      }
    }
    let order = groups.indices.sorted { left, right in
      let places = (siteOrder.firstIndex(of: sites[left]) ?? 0, siteOrder.firstIndex(of: sites[right]) ?? 0)
      return places.0 == places.1 ? left < right : places.0 < places.1
    }
    return order.map { groups[$0] }
  }

  /// On what a member is offered.
  private func when(_ name: String) -> Condition? { builder.question.option(OptionID(name))?.when }

  /// The counts of ticked members at which a test may change its mind.
  private func cuts(of names: [String]) -> Set<Int> {
    var cuts: Set<Int> = [1]
    for test in builder.valueTests {
      if case .count(_, _, let number) = test, number >= 0 {
        cuts.formUnion(1...max(1, min(names.count, number + 1)))
      }
      if let (quantifier, wanted) = test.members, quantifier == .all, let name = names.first,
        wanted.contains(name)
      {
        cuts.insert(names.count)
      }
    }
    return cuts
  }

  private func part(_ names: [String], cuts: Set<Int>) -> Block.Part {
    let bounds = [0] + cuts.filter { $0 > 0 && $0 <= names.count }.sorted() + [names.count + 1]
    let ranges = zip(bounds, bounds.dropFirst()).map { $0...($1 - 1) }
    return Block.Part(
      members: names, line: nil, isExclusive: false, when: names.first.flatMap(when),
      values: ranges.map { .ticked($0) },
      direct: ranges.map { score(of: $0, among: names.count) },
      byLine: ranges.map { $0 == 0...0 ? .nothing : nil })
  }

  private func line(_ name: String, _ place: Int, isExclusive: Bool, isMember: Bool) -> Block.Part {
    let ticked = Score(weight: 1, screens: 1, definite: 1).and(details)
    let canTick = isMember && !isExclusive
    let when = when(name)
    return Block.Part(
      members: [name], line: place, isExclusive: isExclusive, when: when,
      values: [.unknown, .ticked(0...0), .ticked(1...1)] + (when == nil ? [] : [.withheld]),
      direct: [nil, .nothing, canTick ? score(of: 1...1, among: 1) : nil] + (when == nil ? [] : [nil]),
      byLine: [Score(weight: 2, screens: 1, definite: 0), Score(screens: 1, definite: 1), ticked]
        + (when == nil ? [] : [.nothing]))
  }

  private func score(of range: ClosedRange<Int>, among count: Int) -> Score? {
    let extra = builder.takesDetails ? details : .nothing
    let ways = BigNatural.choices(of: count, range, each: extra.weight)
    return Score(
      weight: ways, fewest: extra.fewest * range.lowerBound, most: extra.most * range.upperBound,
      definite: extra.definite * range.lowerBound)
  }
}
