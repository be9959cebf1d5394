import QuestionnaireCore

/// Decodes a topic file.
struct TopicDecoding {
  private static let keys = [
    "topic", "title", "also-called", "shown-when", "never-when", "fallback", "because", "but", "sections",
    "ask-your-doctor", "organizations", "related",
  ]

  let decoding: Decoding

  /// The topic of a file's value.
  func topic(_ node: YamlNode, fileName: String) -> TopicDraft? {
    guard let fields = Fields(node, of: "a topic", keys: Self.keys, in: decoding),
      let id = fields.requiredWord("topic")
    else { return nil }
    if decoding.identifier(id) != fileName {
      decoding.log.report(.idDiffersFromFileName(id.text, fileName), at: id.place)
    }
    let isFallback = fields.flag("fallback") == true
    if isFallback, let key = fields.key("shown-when") {
      decoding.log.report(.misplacedFallbackKey(key.text), at: key.place)
    }
    return TopicDraft(
      id: id, title: fields.requiredPersonText("title"), alsoCalled: fields.texts("also-called"),
      shownWhen: isFallback ? fields.condition("shown-when") : fields.requiredCondition("shown-when"),
      neverWhen: fields.condition("never-when"), fallback: isFallback ? fields.key("fallback")?.place : nil,
      because: fields.list("because").compactMap(line), but: fields.list("but").compactMap(line),
      sections: sections(fields), askYourDoctor: fields.list("ask-your-doctor").compactMap(line),
      organizations: organizations(fields.words("organizations")), related: fields.words("related"))
  }

  /// A line is a text, or a text with a condition.
  private func line(_ node: YamlNode) -> TopicDraft.Line? {
    guard node.entries != nil else {
      return decoding.personText(node).map { TopicDraft.Line(when: nil, text: $0) }
    }
    guard let fields = Fields(node, of: "a line", keys: ["when", "say"], in: decoding) else { return nil }
    return TopicDraft.Line(when: fields.condition("when"), text: fields.requiredPersonText("say"))
  }

  private func sections(_ fields: Fields) -> [Topic.Section] {
    let names = Topic.Part.allCases.map(\.rawValue)
    guard let node = fields.required("sections"),
      let sections = Fields(node, of: "the sections", keys: names, in: decoding)
    else { return [] }
    _ = sections.required(Topic.Part.whatItIs.rawValue)
    return Topic.Part.allCases.compactMap { part in
      sections.prose(part.rawValue, .everyParagraph).map { Topic.Section(part, $0) }
    }
  }

  private func organizations(_ words: [Word]) -> [OrganizationID] {
    if let known = decoding.reference.organizationNames {
      for word in words {
        _ = decoding.isKnown(word, among: known) { .unknownOrganization($0, near: $1) }
      }
    }
    return words.map { OrganizationID($0.text) }
  }
}
