import QuestionnaireCore

/// Regions of the body in as few words as possible.
struct RegionWording {
  let map: BodyMap

  /// "right hand, right forearm; neck": regions of one site stand together, a pair of sides is said once, and all
  /// regions of a site are the site.
  func words(for regions: [RegionID]) -> String {
    var sites: [SiteID] = []
    for region in regions.compactMap(map.region) where !sites.contains(region.site) {
      sites.append(region.site)
    }
    var pairs: Set<RegionID> = []
    let groups = sites.map { site -> String in
      let whole = map.regions.filter { $0.site == site }
      let marked = whole.filter { regions.contains($0.id) }
      if whole.count > 2, whole.count == marked.count, let name = map.site(site)?.text {
        return ReportWording.inSentence(name)
      }
      return marked.filter { !pairs.contains($0.id) }.map { region in
        guard let other = counterpart(of: region), regions.contains(other.id) else {
          return ReportWording.inSentence(region.text)
        }
        pairs.insert(other.id)
        return ReportWording.bothSides(part(of: region))
      }.joined(separator: ", ")
    }
    return groups.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The same region of the left side, for one of the right side whose site is not marked as a whole.
  private func counterpart(of region: Region) -> Region? {
    guard map.site(region.site)?.side == .right else { return nil }
    return map.regions.first {
      map.site($0.site)?.side == .left && part(of: $0) == part(of: region) && !part(of: region).isEmpty
    }
  }

  /// What a region is called without its side.
  private func part(of region: Region) -> String {
    region.text.split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// The names of the sites that regions count as, in the order of the regions.
  func sites(of regions: [RegionID]) -> [String] {
    var seen: Set<SiteID> = []
    return regions.compactMap(map.region).filter { seen.insert($0.site).inserted }
      .compactMap { map.site($0.site)?.text }.map(ReportWording.inSentence)
  }
}
