import PlainText
import QuestionnaireCore

/// Decodes a topic file: `topic: tics`, `shown-when: urge is yes`, `sections: {what-it-is: …}`.
struct TopicDecoding {
  private static let keys = [
    "topic", "title", "also-called", "search-words", "shown-when", "unless", "never-when", "fallback",
    "about-danger",
    "overview", "because", "but", "in-brief", "sections", "ask-your-doctor", "organizations", "related",
  ]

  let decoding: Decoding

  func topic(_ node: YamlNode, fileName: String) -> TopicDraft? {
    guard let fields = Fields(node, of: "a topic", named: "topic", keys: Self.keys, in: decoding),
      let id = fields.requiredWord("topic")
    else { return nil }
    if decoding.identifier(id) != fileName {
      decoding.log.report(.idDiffersFromFileName(id.text, fileName), at: id.place)
    }
    let isFallback = fields.flag("fallback") == true
    let place = place(fields)
    if isFallback, let key = fields.key("shown-when") {
      decoding.log.report(.misplacedFallbackKey(key.text), at: key.place)
    }
    return TopicDraft(
      id: id, title: fields.requiredPersonText("title", .topicTitle),
      alsoCalled: fields.texts("also-called", .topicName),
      shownWhen: isFallback || place == .danger
        ? fields.condition("shown-when") : fields.requiredCondition("shown-when"),
      unless: fields.condition("unless"), neverWhen: fields.condition("never-when"),
      fallback: isFallback ? fields.key("fallback")?.place : nil, place: place,
      because: lines("because", fields, mayLead: true), but: lines("but", fields), inBrief: inBrief(fields),
      sections: sections(fields), askYourDoctor: lines("ask-your-doctor", fields),
      organizations: organizations(fields.words("organizations")), related: fields.words("related"),
      searchWords: fields.texts("search-words", .label))
  }

  /// Each line is a text, or a text with a condition.
  private func lines(_ key: String, _ topic: Fields, mayLead: Bool = false) -> [TopicDraft.Line] {
    topic.list(key).compactMap { node in
      guard node.entries != nil
      else { return topic.decoding.personText(node, .line).map { TopicDraft.Line(when: nil, text: $0) } }
      let keys = ["when", "say"] + (mayLead ? ["leading"] : [])
      return Fields(node, of: "a line", keys: keys, in: topic.decoding).map { fields in
        TopicDraft.Line(
          when: fields.condition("when"), text: fields.requiredPersonText("say", .line),
          isLeading: mayLead && fields.flag("leading") == true)
      }
    }
  }

  private func place(_ fields: Fields) -> Topic.Place {
    if fields.flag("about-danger") == true { return .danger }
    return fields.flag("overview") == true ? .overview : .ranked
  }

  private func inBrief(_ topic: Fields) -> TopicDraft.InBrief? {
    let names = Topic.InBrief.Part.allCases.map(\.rawValue)
    guard let node = topic["in-brief"],
      let fields = Fields(node, of: "'in-brief'", keys: names + ["remember"], in: topic.decoding)
    else { return nil }
    let lines = Topic.InBrief.Part.allCases.compactMap { part in
      fields.prose(part.rawValue, .brief, .everyParagraph).map { (part, $0) }
    }
    let reminders = fields.list("remember").compactMap { node -> TopicDraft.Reminder? in
      guard node.entries != nil else {
        return fields.decoding.prose(node, .brief, .everyParagraph, of: "remember")
          .map { TopicDraft.Reminder(when: nil, text: $0) }
      }
      return Fields(node, of: "a reminder", keys: ["when", "say"], in: fields.decoding).map {
        TopicDraft.Reminder(
          when: $0.condition("when"), text: $0.requiredProse("say", .brief, .everyParagraph))
      }
    }
    return TopicDraft.InBrief(lines: Dictionary(firstOf: lines), remember: reminders)
  }

  private func sections(_ fields: Fields) -> [Topic.Section] {
    let names = Topic.Part.allCases.map(\.rawValue)
    guard let node = fields.required("sections"),
      let sections = Fields(node, of: "'sections'", keys: names, in: fields.decoding)
    else { return [] }
    _ = sections.required(Topic.Part.whatItIs.rawValue)
    return Topic.Part.allCases.compactMap { part in
      sections.prose(part.rawValue, .section, .everyParagraph).map { Topic.Section(part, $0) }
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
