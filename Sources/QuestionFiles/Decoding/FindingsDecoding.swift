import QuestionnaireCore

/// Decodes findings.yaml: the facts that several questions ask, `{finding: fits, record: seizures, record-no: no seizures}`.
struct FindingsDecoding {
  let decoding: Decoding

  func findings(_ node: YamlNode) -> [ClinicalFinding] {
    guard let fields = Fields(node, of: "the list of findings", keys: ["findings"], in: decoding) else {
      return []
    }
    var ids: [Word] = []
    let findings = (fields.required("findings").map(decoding.list) ?? []).compactMap {
      node -> ClinicalFinding? in
      let keys = ["finding", "record", "record-no"]
      guard let fields = Fields(node, of: "a finding", named: "finding", keys: keys, in: decoding),
        let id = fields.requiredWord("finding")
      else { return nil }
      ids.append(id)
      return ClinicalFinding(
        id: FindingID(decoding.identifier(id)), record: fields.requiredText("record", .record),
        recordNo: fields.requiredText("record-no", .record))
    }
    decoding.checkUnique(ids, "a finding")
    return findings
  }
}

extension Fields {
  /// The fact that an answer states: `finding: fits` and, if it is not of now, `time: ever`.
  var finding: FindingMention? {
    guard let word = word("finding") else {
      if let time = key("time") { decoding.log.report(.missingField("finding", of: what), at: time.place) }
      return nil
    }
    guard
      decoding.isKnown(
        word, among: decoding.reference.findingNames, { .unknownFinding($0, near: $1) })
    else { return nil }
    return FindingMention(FindingID(word.text), choice("time", FindingMention.Time.self) ?? .now)
  }
}
