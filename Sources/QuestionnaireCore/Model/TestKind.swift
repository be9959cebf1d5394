/// Which tests fit which kinds of question.
enum TestKind {
  /// What is wrong with a test of a question: it does not fit its kind, or names a value that does not exist.
  static func defects(
    of test: Test, reading question: Question, bodyMap: BodyMap, in owner: String
  ) -> [IllFormedQuestionnaire.Defect] {
    let id = question.linkId
    func missing(_ names: [String], _ isKnown: (String) -> Bool) -> [IllFormedQuestionnaire.Defect] {
      names.filter { !isKnown($0) }.map { .unknownValue($0, of: id, in: owner) }
    }
    switch (test, question.kind) {
    case (.state, _), (.yesNo, .yesNo), (.quantity, .age), (.quantity, .duration), (.number, .number),
      (.number, .scale), (.count, .choices), (.count, .regions), (.countSites, .regions),
      (.countSites, .region), (.sitesAdjoin, .regions), (.sitesOnOneSide, .regions),
      (.sitesOnOneSide, .region):
      return []
    case (.choice(_, let options), .choice), (.includes(_, _, let options), .choices):
      return missing(options.map(\.rawValue)) { question.option(OptionID($0)) != nil }
    case (.regions(_, _, let regions), .region), (.regions(_, _, let regions), .regions):
      return missing(regions.map(\.rawValue)) { bodyMap.region(RegionID($0)) != nil }
    case (.sites(_, _, let sites), .region), (.sites(_, _, let sites), .regions):
      return missing(sites.map(\.rawValue)) { bodyMap.site(SiteID($0)) != nil }
    default:
      return [.wrongKind(id, in: owner)]
    }
  }
}
