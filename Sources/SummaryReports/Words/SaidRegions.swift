public import QuestionnaireCore

/// Regions as they are said: the groups that are chosen whole, that first which says most, and the regions that none of
/// them names.
///
/// Of every region of the left arm and the neck come the group "left arm" and the region "neck".
public struct SaidRegions: Hashable, Sendable {
  /// The groups that say something which none before them says.
  public let groups: [RegionGroup]
  /// The regions that no group says, in their order.
  public let others: [RegionID]

  /// Puts chosen regions into groups.
  public init(_ regions: [RegionID], in map: BodyMap) {
    groups = Self.whole(map.groups.map(\.regions), in: Set(regions)).map { map.groups[$0] }
    let said = Set(groups.flatMap(\.regions))
    others = regions.filter { !said.contains($0) }
  }

  /// The places of the sets of which all members are chosen, those first that say most which none before them says; of
  /// those that say as much the one that says least again. One of which all but one was said is left out: that one is
  /// said alone.
  public static func whole<Member: Hashable>(_ sets: [[Member]], in chosen: Set<Member>) -> [Int] {
    var open = sets.indices.filter { !sets[$0].isEmpty && chosen.isSuperset(of: sets[$0]) }
    var rest = chosen
    var said: [Int] = []
    while !open.isEmpty {
      let new = sets.map { $0.count(where: rest.contains) }
      open.removeAll { new[$0] == 0 || new[$0] == 1 && sets[$0].count > 1 }
      guard let next = open.min(by: { (-new[$0], sets[$0].count) < (-new[$1], sets[$1].count) }) else {
        break
      }
      said.append(next)
      rest.subtract(sets[next])
    }
    return said
  }
}
