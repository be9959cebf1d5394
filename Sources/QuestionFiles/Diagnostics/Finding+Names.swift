/// What is wrong with the names of other things: sources, topics, sets, shared groups.
extension Finding {
  private static func unknown(
    _ code: DiagnosticCode, _ what: String, _ name: String, _ near: String?
  ) -> Finding {
    Finding(code, "no \(what) is called '\(name)'", help: didYouMean(near))
  }

  static func unknownSource(_ name: String, near: String?) -> Finding {
    unknown(.unknownSource, "source", name, near)
  }
  static func unknownOrganization(_ name: String, near: String?) -> Finding {
    unknown(.unknownOrganization, "organization", name, near)
  }
  static func unknownTopic(_ name: String, near: String?) -> Finding {
    unknown(.unknownTopic, "topic", name, near)
  }
  static func unknownQuestionnaire(_ name: String, near: String?) -> Finding {
    unknown(.unknownQuestionnaire, "questionnaire", name, near)
  }
  static func unknownFlag(_ name: String, near: String?) -> Finding {
    unknown(.unknownFlag, "red flag or advice", name, near)
  }
  static func unknownFinding(_ name: String, near: String?) -> Finding {
    unknown(.unknownFinding, "finding", name, near)
  }
  static func unknownRegion(_ name: String, near: String?) -> Finding {
    unknown(.unknownRegion, "region", name, near)
  }
  static func unknownSite(_ name: String, near: String?) -> Finding {
    unknown(.unknownSite, "site", name, near)
  }
  static func unknownMedicine(_ name: String, near: String?) -> Finding {
    unknown(.unknownMedicine, "medicine", name, near)
  }
  static func unknownSet(_ name: String, near: String?) -> Finding {
    unknown(.unknownSet, "set that fits here", "@" + name, near.map { "@" + $0 })
  }
  static func setBeyondOptions(_ set: String, missing: String, of question: String) -> Finding {
    Finding(.setBeyondOptions, "'@\(set)' has '\(missing)', which is no option of '\(question)'")
  }
  static func unknownSharedGroup(_ name: String, near: String?) -> Finding {
    unknown(.unknownSharedGroup, "shared group", name, near)
  }
  static func groupUsedTwice(_ name: String, firstLine line: Int) -> Finding {
    Finding(.groupUsedTwice, "'\(name)' is used on line \(line) already")
  }
  static var nestedUse: Finding { Finding(.nestedUse, "a shared group cannot use another") }
  static func unusedNeed(_ name: String) -> Finding {
    Finding(
      .unusedNeed, "no condition of this file reads '\(name)'", help: "remove it from 'needs'", .warning)
  }
  static func missingNeed(_ name: String) -> Finding {
    Finding(.missingNeed, "'\(name)' is defined outside of this file", help: "add '\(name)' to 'needs'")
  }
  static func unmetNeed(_ name: String, of group: String) -> Finding {
    Finding(.unmetNeed, "'\(group)' needs '\(name)', and nothing of that name stands before it")
  }
  static func neighbourNotMutual(_ other: String, of site: String) -> Finding {
    Finding(
      .neighbourNotMutual, "'\(site)' has the neighbour '\(other)', but '\(other)' does not have '\(site)'",
      help: "add '\(site)' to the neighbours of '\(other)', or remove this")
  }
}
