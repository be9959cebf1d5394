public import QuestionnaireCore

/// Regions as they are said: the groups that are chosen whole, the largest first, and the regions that none of them
/// names.
///
/// Of every region of the left arm and the neck come the group "left arm" and the region "neck".
public struct SaidRegions: Hashable, Sendable {
  /// The groups that say something which no larger one says.
  public let groups: [RegionGroup]
  /// The regions that no group says, in their order.
  public let others: [RegionID]

  /// Puts chosen regions into groups.
  public init(_ regions: [RegionID], in map: BodyMap) {
    groups = Self.whole(map.groups.map(\.regions), in: Set(regions)).map { map.groups[$0] }
    let said = Set(groups.flatMap(\.regions))
    others = regions.filter { !said.contains($0) }
  }

  /// The places of the sets of which all members are chosen, the largest first; one is left out where the larger ones
  /// have all of its members.
  public static func whole<Member: Hashable>(_ sets: [[Member]], in chosen: Set<Member>) -> [Int] {
    let whole = sets.indices.filter { !sets[$0].isEmpty && chosen.isSuperset(of: sets[$0]) }
    let sizes = Set(whole.map { sets[$0].count }).sorted(by: >)
    var rest = chosen
    return sizes.flatMap { size in whole.filter { sets[$0].count == size } }.filter { place in
      guard !rest.isDisjoint(with: sets[place]) else { return false }
      rest.subtract(sets[place])
      return true
    }
  }
}
