import QuestionnaireCore

/// Decodes medicines.yaml: the medicines as options, `{medicine: haloperidol, text: Haloperidol, brands: [Haldol]}`, and
/// named sets of them.
struct MedicinesDecoding {
  /// The set of all medicines.
  static let allMedicines = "medicines"

  let decoding: Decoding

  func medicines(_ node: YamlNode) -> (medicines: [AnswerOption], sets: [String: [OptionID]])? {
    guard let fields = Fields(node, of: "the list of medicines", keys: ["medicines", "sets"], in: decoding)
    else { return nil }
    let written = (fields.required("medicines").map(decoding.list) ?? []).compactMap(medicine)
    decoding.checkUnique(written.map(\.id), "a medicine")
    let names = written.map(\.id.text)
    var sets = NamedSetDecoding(decoding: decoding).sets(fields["sets"], members: names) {
      .unknownMedicine($0, near: $1)
    }
    sets[Self.allMedicines] = names
    return (written.map(\.option), sets.mapValues { $0.map { OptionID($0) } })
  }

  private func medicine(_ node: YamlNode) -> (id: Word, option: AnswerOption)? {
    guard
      let fields = Fields(
        node, of: "a medicine", keys: ["medicine", "text", "brands", "help"], in: decoding),
      let id = fields.requiredWord("medicine")
    else { return nil }
    let option = AnswerOption(
      id: OptionID(decoding.identifier(id)), text: fields.requiredPersonText("text", .name),
      help: fields.personText("help", .label), alsoCalled: fields.texts("brands", .name))
    return (id, option)
  }
}

/// Decodes the named sets of a data file.
struct NamedSetDecoding {
  let decoding: Decoding

  /// The sets by name, each with the members that exist.
  func sets(
    _ node: YamlNode?, members: [String], _ unknown: (_ name: String, _ near: String?) -> Finding
  ) -> [String: [String]] {
    guard let node else { return [:] }
    guard let entries = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a mapping (sets)", found: node.kind), at: node.place.firstLine)
      return [:]
    }
    let known = Set(members)
    var sets: [String: [String]] = [:]
    for entry in entries {
      decoding.checkFilled(entry.value, "the set '\(entry.key.text)'", "members")
      let words = decoding.list(entry.value).compactMap(decoding.word)
      for word in words where !known.contains(word.text) {
        _ = decoding.isKnown(word, among: known, unknown)
      }
      sets[decoding.identifier(entry.key)] = words.map(\.text).filter(known.contains)
    }
    return sets
  }
}
