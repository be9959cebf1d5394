/// What is wrong with the names of other things: sources, topics, sets, shared groups.
extension Finding {
  /// Where nothing has a similar name, the help says where such names stand.
  private static func unknown(
    _ code: DiagnosticCode, _ what: String, _ name: String, _ near: String?, _ help: String
  ) -> Finding {
    Finding(code, "no \(what) is called '\(name)'", help: didYouMean(near) ?? help)
  }

  static func unknownSource(_ name: String, near: String?) -> Finding {
    unknown(.unknownSource, "source", name, near, "cite one of 'sources.yaml', or add it there")
  }
  static func unknownOrganization(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownOrganization, "organization", name, near, "name one of 'organizations.yaml', or add it there")
  }
  static func unknownTopic(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownTopic, "topic", name, near,
      "a topic is a file of 'topics' that the questionnaire names under 'topics'")
  }
  static func unknownQuestionnaire(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownQuestionnaire, "questionnaire", name, near,
      "it is named as its file is, without '.yaml'")
  }
  static func leadToItself(_ name: String) -> Finding {
    Finding(
      .unknownQuestionnaire, "'\(name)' leads to itself", help: "name another questionnaire, or remove this")
  }
  static func unknownFlag(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownFlag, "red flag or advice", name, near,
      "name one that stands under 'red-flags' or 'advice', or add it there")
  }
  static func unknownEvidence(_ name: String, _ what: String, near: String?) -> Finding {
    unknown(
      .unknownEvidence, what, name, near, "name one that exists, or say under 'open' that nothing shows it")
  }
  static func controlWithoutEvidence(_ id: String) -> Finding {
    Finding(
      .controlWithoutEvidence, "the control '\(id)' names nothing that shows it",
      help: "name tests, claims, findings or flags, or say it under 'open'")
  }
  static func wrongRiskCount(_ likelihood: String, _ count: Int, severities: Int) -> Finding {
    Finding(
      .riskTable, "there are \(severities) severities, and '\(likelihood)' has the risk of \(count)",
      help: "write one risk for each, from the mildest to the worst")
  }
  static func fallingRisk(_ likelihood: String) -> Finding {
    Finding(
      .riskTable, "the risk of '\(likelihood)' falls where something is worse, or likelier",
      help: "let it rise or stay: from the mildest to the worst, the likeliest first")
  }
  static func riskNotAccepted(_ hazard: String, _ status: String, _ risk: Int) -> Finding {
    Finding(
      .riskNotAccepted, "the hazard '\(hazard)' is '\(status)' at risk \(risk)",
      help: "leave it 'open': a risk of 4 or 5 is not to be accepted")
  }
  static func unknownFinding(_ name: String, near: String?) -> Finding {
    unknown(.unknownFinding, "finding", name, near, "name one of 'findings.yaml', or add it there")
  }
  static func unknownRegion(_ name: String, near: String?) -> Finding {
    unknown(.unknownRegion, "region", name, near, "name one of 'body-map.yaml', or add it there")
  }
  static func unknownSite(_ name: String, near: String?) -> Finding {
    unknown(.unknownSite, "site", name, near, "name one of 'body-map.yaml', or add it there")
  }
  static func unknownMedicine(_ name: String, near: String?) -> Finding {
    unknown(.unknownMedicine, "medicine", name, near, "name one of 'medicines.yaml', or add it there")
  }
  static func unknownSet(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownSet, "set that fits here", "@" + name, near.map { "@" + $0 },
      "name the members one by one; sets stand in 'medicines.yaml' and 'body-map.yaml'")
  }
  static func setBeyondOptions(_ set: String, missing: String, of question: String) -> Finding {
    Finding(
      .setBeyondOptions, "'@\(set)' has '\(missing)', which is no option of '\(question)'",
      help: "add the option, or name those that are meant one by one")
  }
  static func unknownSharedGroup(_ name: String, near: String?) -> Finding {
    unknown(
      .unknownSharedGroup, "shared group", name, near,
      "a shared group is a file of 'shared', named without '.yaml'")
  }
  static func groupUsedTwice(_ name: String, firstLine line: Int) -> Finding {
    Finding(.groupUsedTwice, "'\(name)' is used on line \(line) already", help: "remove one of the two")
  }
  static var nestedUse: Finding {
    Finding(
      .nestedUse, "a shared group cannot use another",
      help: "use both, one behind the other, where it is used")
  }
  static func unusedNeed(_ name: String) -> Finding {
    Finding(
      .unusedNeed, "no condition of this file reads '\(name)'", help: "remove it from 'needs'", .warning)
  }
  static func missingNeed(_ name: String) -> Finding {
    Finding(.missingNeed, "'\(name)' is defined outside of this file", help: "add '\(name)' to 'needs'")
  }
  static func unmetNeed(_ name: String, of group: String) -> Finding {
    Finding(
      .unmetNeed, "'\(group)' needs '\(name)', and nothing of that name stands before it",
      help: "ask '\(name)' before this 'use'")
  }
  static func neighbourNotMutual(_ other: String, of site: String) -> Finding {
    Finding(
      .neighbourNotMutual, "'\(site)' has the neighbour '\(other)', but '\(other)' does not have '\(site)'",
      help: "add '\(site)' to the neighbours of '\(other)', or remove this")
  }
}
