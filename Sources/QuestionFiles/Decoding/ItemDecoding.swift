import PlainText
import QuestionnaireCore

/// Decodes the items of a questionnaire or a shared group.
struct ItemDecoding {
  let decoding: Decoding
  /// True in a shared file, where no other shared group may be used.
  let isShared: Bool

  private static let kinds = ["question", "group", "note", "end", "use"]

  func items(_ nodes: [YamlNode]) -> [ItemDraft] { nodes.compactMap(item) }

  private func item(_ node: YamlNode) -> ItemDraft? {
    guard let entries = node.entries, let first = entries.first?.key else {
      let found = node.entries == nil ? node.kind : .nothing
      decoding.log.report(.wrongType(expected: "an item", found: found), at: node.place.firstLine)
      return nil
    }
    switch entries.first(where: { Self.kinds.contains($0.key.text) })?.key.text {
    case "question": return QuestionDecoding(items: self).question(node).map { .question($0) }
    case "group": return group(node).map { .group($0) }
    case "note": return page(node, "note").map { .page($0) }
    case "end": return page(node, "end").map { .page($0) }
    case "use": return use(node).map { .use($0) }
    default:
      let near = EditDistance.nearest(to: first.text, among: Self.kinds)
      decoding.log.report(.unknownItem(first.text, near: near), at: first.place)
      return nil
    }
  }

  private func group(_ node: YamlNode) -> GroupDraft? {
    guard
      let fields = Fields(
        node, of: "a group", named: "group",
        keys: ["group", "title", "record", "section", "when", "role", "items"],
        in: decoding),
      let id = fields.requiredWord("group")
    else { return nil }
    _ = decoding.identifier(id)
    if let items = fields["items"] { decoding.checkFilled(items, "the group '\(id.text)'", "items") }
    return GroupDraft(
      id: id, title: fields.requiredPersonText("title", .title), record: fields.text("record", .record),
      role: fields.choice("role", ItemGroup.Role.self),
      section: fields.choice("section", HistorySection.self),
      when: fields.condition("when"), items: fields.required("items").map { items(decoding.list($0)) } ?? [])
  }

  private func page(_ node: YamlNode, _ kind: String) -> PageDraft? {
    let isEnd = kind == "end"
    guard
      let fields = Fields(
        node, of: isEnd ? "an end" : "a note", named: kind, keys: [kind, "title", "text", "when"],
        in: decoding),
      let id = fields.requiredWord(kind)
    else { return nil }
    _ = decoding.identifier(id)
    return PageDraft(
      id: id, isEnd: isEnd, title: fields.requiredPersonText("title", .title),
      text: fields.requiredProse("text", .advice, isEnd ? .free : .everyParagraph),
      when: fields.condition("when"))
  }

  private func use(_ node: YamlNode) -> UseDraft? {
    guard let fields = Fields(node, of: "a use", keys: ["use", "when"], in: decoding),
      let id = fields.requiredWord("use")
    else { return nil }
    if isShared {
      decoding.log.report(.nestedUse, at: fields.key("use")?.place ?? id.place)
      return nil
    }
    return UseDraft(id: id, when: fields.condition("when"))
  }
}
