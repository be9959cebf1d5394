import QuestionnaireCore

/// Decodes sources.yaml and organizations.yaml: `{source: nhs-tics, title: Tics, publisher: NHS, url: …, checked: 2026-11-22}`.
struct BibliographyDecoding {
  let decoding: Decoding

  /// The sources, and the names of all.
  func sources(_ node: YamlNode) -> (names: Set<String>, sources: [Source])? {
    guard let fields = Fields(node, of: "the bibliography", keys: ["sources"], in: decoding)
    else { return nil }
    let keys = ["source", "title", "publisher", "copy-on", "url", "checked", "licence"]
    guard let list = fields.required("sources"), case let nodes = decoding.list(list), list.count != nil
    else { return nil }
    var ids: [Word] = []
    let sources = nodes.compactMap { node -> Source? in
      guard let fields = Fields(node, of: "a source", keys: keys, in: decoding),
        let id = fields.requiredWord("source")
      else { return nil }
      ids.append(id)
      guard let checked = fields.requiredDay("checked") else { return nil }
      return Source(
        id: SourceID(decoding.identifier(id)), title: fields.requiredText("title", .label),
        publisher: fields.requiredText("publisher", .name), copyOn: fields.text("copy-on", .name),
        url: fields.requiredWord("url").map(address) ?? "", checked: checked,
        licence: fields.requiredText("licence", .label))
    }
    decoding.checkUnique(ids, "a source")
    decoding.texts.add(sources: ids)
    return (Set(ids.map(\.text)), sources)
  }

  /// An address that can be followed without harm: of the web, and nothing that runs, such as `javascript:`.
  private func address(_ word: Word) -> String {
    let parts = word.text.split(separator: "://", maxSplits: 1)
    let isOfTheWeb =
      parts.count == 2 && ["http", "https"].contains(parts[0].lowercased())
      && parts[1].first.map { $0.isLetter || $0.isNumber } == true
      && !word.text.contains { $0.isWhitespace || "\"'<>".contains($0) }
    if !isOfTheWeb { decoding.log.report(.badURL(word.text), at: word.place) }
    return word.text
  }

  /// The organizations, the names of all, and those that are no more.
  func organizations(
    _ node: YamlNode
  ) -> (names: Set<String>, present: [Organization], former: [FormerOrganization])? {
    guard
      let fields = Fields(
        node, of: "the list of organizations", keys: ["organizations", "formerly"], in: decoding)
    else { return nil }
    guard let list = fields.required("organizations"), case let nodes = decoding.list(list), list.count != nil
    else { return nil }
    let written = nodes.compactMap(organization)
    decoding.checkUnique(written.map(\.id), "an organization")
    let former = fields.list("formerly").compactMap { node -> FormerOrganization? in
      guard let fields = Fields(node, of: "a former organization", keys: ["name", "text"], in: decoding)
      else { return nil }
      return FormerOrganization(
        name: fields.requiredText("name", .name), text: fields.requiredProse("text", .advice, .everyParagraph)
      )
    }
    return (Set(written.map(\.id.text)), written.compactMap(\.organization), former)
  }

  private func organization(_ node: YamlNode) -> (id: Word, organization: Organization?)? {
    let keys = ["organization", "name", "does", "web", "phone", "country", "source", "checked"]
    guard let fields = Fields(node, of: "an organization", named: "organization", keys: keys, in: decoding),
      let id = fields.requiredWord("organization")
    else { return nil }
    guard let checked = fields.requiredDay("checked") else { return (id, nil) }
    let organization = Organization(
      id: OrganizationID(decoding.identifier(id)), name: fields.requiredText("name", .name),
      does: fields.requiredText("does", .line),
      web: fields.word("web").map(address), phone: fields.word("phone")?.text,
      country: fields.word("country")?.text,
      checked: checked, source: fields.word("source").flatMap(decoding.source))
    return (id, organization)
  }
}

extension Decoding {
  func source(_ word: Word) -> SourceID? {
    if let known = reference.sourceNames {
      guard isKnown(word, among: known, { .unknownSource($0, near: $1) }) else { return nil }
    }
    texts.cite(word.text)
    return SourceID(word.text)
  }
}
