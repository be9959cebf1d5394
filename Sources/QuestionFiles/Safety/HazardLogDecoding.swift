import QuestionnaireCore

/// Decodes `safety/hazards.yaml`, and says of each control that names nothing, or what there is none of.
struct HazardLogDecoding {
  let decoding: Decoding
  /// What a control can name; nil if some questionnaires of the folder are not read, or have mistakes.
  let known: Evidence?

  /// The names of what can show a control, but for tests.
  struct Evidence {
    let claims: Set<String>
    let flags: Set<String>
    let codes = DiagnosticCode.allCases.map(\.rawValue)

    init(of questionnaires: some Sequence<Questionnaire>) {
      var (claims, flags): (Set<String>, Set<String>) = ([], [])
      for questionnaire in questionnaires {
        claims.formUnion(questionnaire.content.claims.map(\.name))
        flags.formUnion(questionnaire.content.flags.map(\.id.rawValue))
      }
      self.claims = claims
      self.flags = flags
    }
  }

  private static let evidence = ["tests", "claims", "findings", "flags"]
  /// Hazards of this risk, or more, stay open.
  private static let leastRefused = 4

  func log(_ node: YamlNode) -> HazardLog? {
    let keys = [
      "hazard-log", "version", "reviewed", "clinician", "kinds", "severities", "likelihoods", "risk",
      "hazards",
    ]
    guard let fields = Fields(node, of: "the hazard log", keys: keys, in: decoding) else { return nil }
    _ = fields.requiredDay("reviewed")
    let scales = RiskTable(
      severities: names(fields.required("severities")), likelihoods: names(fields.required("likelihoods")),
      rows: fields.required("risk"), decoding)
    var ids: [Word] = []
    let hazards = (fields.required("hazards").map(decoding.list) ?? []).compactMap { node in
      hazard(node, scales, &ids)
    }
    decoding.checkUnique(ids, "a hazard or a control")
    return HazardLog(hazards: hazards)
  }

  private func names(_ node: YamlNode?) -> [String] { node?.entries?.map(\.key.text) ?? [] }

  private func hazard(_ node: YamlNode, _ table: RiskTable, _ ids: inout [Word]) -> HazardLog.Hazard? {
    let keys = [
      "hazard", "title", "harm", "causes", "severity", "likelihood", "controls", "severity-after",
      "likelihood-after", "open", "status",
    ]
    guard let fields = Fields(node, of: "a hazard", named: "hazard", keys: keys, in: decoding),
      let id = fields.requiredWord("hazard")
    else { return nil }
    ids.append(id)
    _ = (fields.requiredText("harm", .authors), fields.requiredText("open", .authors))
    func one(_ key: String, of words: [String]) -> String? {
      fields.requiredWord(key).flatMap { fields.choose(key, $0, words) }
    }
    _ = (one("severity", of: table.severities), one("likelihood", of: table.likelihoods))
    let risk = table.risk(
      one("severity-after", of: table.severities), one("likelihood-after", of: table.likelihoods))
    let status = one("status", of: HazardLog.Status.allCases.map(\.rawValue)).flatMap(HazardLog.Status.init)
    if let risk, let status, status != .open, risk >= Self.leastRefused {
      let place = fields["status"]?.place ?? fields.place
      decoding.log.report(.riskNotAccepted(id.text, status.rawValue, risk), at: place)
    }
    for node in fields.required("causes").map(decoding.list) ?? [] {
      guard let cause = Fields(node, of: "a cause", keys: ["kind", "text"], in: decoding) else { continue }
      _ = cause.requiredText("text", .authors)
    }
    let controls = (fields.required("controls").map(decoding.list) ?? []).compactMap { control($0, &ids) }
    return HazardLog.Hazard(
      id: id.text, title: fields.requiredText("title", .authors), controls: controls, risk: risk,
      status: status)
  }

  private func control(_ node: YamlNode, _ ids: inout [Word]) -> HazardLog.Control? {
    guard
      let fields = Fields(
        node, of: "a control", named: "id", keys: ["id", "kind", "text"] + Self.evidence, in: decoding),
      let id = fields.requiredWord("id")
    else { return nil }
    ids.append(id)
    _ = fields.requiredText("text", .authors)
    if Self.evidence.allSatisfy({ fields.list($0).isEmpty }) {
      decoding.log.report(.controlWithoutEvidence(id.text), at: id.place)
    }
    return HazardLog.Control(
      id: id.text, tests: fields.words("tests").map(\.text),
      claims: names("claims", "claim", known?.claims, fields),
      findings: names("findings", "finding of check", known.map { Set($0.codes) }, fields),
      flags: names("flags", "red flag or advice", known?.flags, fields))
  }

  /// The names under a key; those that nothing has are reported.
  private func names(_ key: String, _ what: String, _ known: Set<String>?, _ fields: Fields) -> [String] {
    fields.list(key).compactMap { node in
      guard let word = decoding.text(node, .authors, of: key) else { return nil }
      if let known {
        _ = decoding.isKnown(word, among: known) { .unknownEvidence($0, what, near: $1) }
      }
      return word.text
    }
  }
}
