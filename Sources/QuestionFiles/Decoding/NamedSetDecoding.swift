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
