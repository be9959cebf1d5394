import PlainText

/// Finds names of sources, organizations, topics, flags and findings that lead nowhere, and flags that cannot stand for
/// what they replace.
struct NamedReferences {
  private typealias Defect = IllFormedQuestionnaire.Defect

  private let content: QuestionnaireContent
  private let sources: Set<SourceID>

  init(_ content: QuestionnaireContent) {
    self.content = content
    sources = Set(content.sources.map(\.id))
  }

  /// Everything that is wrong, in document order.
  func defects() -> [IllFormedQuestionnaire.Defect] {
    guidanceDefects() + countryDefects() + organizationDefects() + itemDefects() + flagDefects()
      + replacementDefects() + findingDefects() + topicDefects()
  }

  private func missing<Named>(
    _ ids: [Identifier<Named>], among known: Set<Identifier<Named>>, in owner: String
  ) -> [Defect] {
    ids.filter { !known.contains($0) }.map { .unknownReference($0.rawValue, in: owner) }
  }

  private func missing(citedBy texts: [Prose], in owner: String) -> [Defect] {
    let cited = texts.flatMap(\.blocks).flatMap(\.citations)
    return missing(cited, among: sources, in: owner).uniqued()
  }

  private func guidanceDefects() -> [Defect] {
    let guidance = content.guidance
    let texts = [guidance.disclaimer, guidance.callNow, guidance.safety, guidance.notCovered]
    return missing(citedBy: texts + guidance.dangerWords.map(\.text), in: "guidance")
      + guidance.levels.flatMap { level in
        missing(
          citedBy: [level.action, level.doNot, level.worse, level.callIf, level.contactIf],
          in: level.level.name)
      }
  }

  private func countryDefects() -> [Defect] {
    content.countries.flatMap { missing($0.lines.map(\.source), among: sources, in: $0.code) }
  }

  private func organizationDefects() -> [Defect] {
    content.organizations.flatMap { organization in
      missing([organization.source].compactMap(\.self), among: sources, in: organization.id.rawValue)
    } + content.formerOrganizations.flatMap { missing(citedBy: [$0.text], in: $0.name) }
  }

  private func itemDefects() -> [Defect] {
    content.items.flatMap { item -> [Defect] in
      switch item.kind {
      case .question(let question):
        missing(citedBy: [question.why], in: item.linkId.rawValue)
          + question.details.flatMap { detail in
            missing(citedBy: [detail.why], in: item.linkId.appending(detail.linkId.rawValue).rawValue)
          }
      case .computed: []
      case .note(_, let text), .end(_, let text): missing(citedBy: [text], in: item.linkId.rawValue)
      }
    }
  }

  private func flagDefects() -> [Defect] {
    content.flags.flatMap { missing(citedBy: [$0.text, $0.doNot, $0.brief], in: $0.id.rawValue) }
  }

  /// What replaces another is as urgent and its act as urgent, and no flag replaces itself through others.
  private func replacementDefects() -> [Defect] {
    let flags = Dictionary(firstOf: content.flags.map { ($0.id, $0) })
    return content.flags.flatMap { flag -> [Defect] in
      var found: [Defect] = flag.replaces.compactMap { id in
        guard let other = flags[id] else { return .unknownReference(id.rawValue, in: flag.id.rawValue) }
        return flag.isCalmer(than: other) ? .replacesMoreUrgent(id, by: flag.id) : nil
      }
      if Flag.replaced(by: flag, among: flags).contains(flag.id) { found.append(.replacesItself(flag.id)) }
      return found
    }
  }

  private func findingDefects() -> [Defect] {
    let known = Set(content.findings.map(\.id))
    return content.items.flatMap { item -> [Defect] in
      let mentions = [item.question?.finding] + (item.question?.options.map(\.finding) ?? [])
      return missing(mentions.compactMap { $0?.finding }, among: known, in: item.linkId.rawValue)
    }
  }

  private func topicDefects() -> [Defect] {
    let organizations = Set(content.organizations.map(\.id))
    let topics = Set(content.topics.map(\.id))
    return content.topics.flatMap { topic -> [Defect] in
      let brief = topic.inBrief.map { Array($0.lines.values) + $0.remember.map(\.text) } ?? []
      return missing(citedBy: topic.sections.map(\.text) + brief, in: topic.id.rawValue)
        + missing(topic.organizations, among: organizations, in: topic.id.rawValue)
        + missing(topic.related, among: topics, in: topic.id.rawValue)
    }
  }
}
