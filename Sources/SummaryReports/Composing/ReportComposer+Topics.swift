import QuestionnaireCore

extension ReportComposer {
  func readLater() -> ReportSection {
    guard evaluation.level == .emergency, !evaluation.topics.isEmpty else {
      return ReportSection(.readLater, [])
    }
    return section(.readLater, Wording.readLater, [paragraph(Wording.readLaterText)])
  }

  func why() -> ReportSection {
    section(.why, Wording.why, evaluation.topics.flatMap(reasons))
  }

  func topics() -> ReportSection {
    ReportSection(.topics, evaluation.topics.flatMap(blocks(of:)))
  }

  func questionsToAsk() -> ReportSection {
    var seen: Set<String> = []
    let lines = evaluation.topics.flatMap { said($0.askYourDoctor) }.filter { seen.insert($0).inserted }
    return section(.questionsToAsk, Wording.questionsToAsk, lines.map(bullet))
  }

  func organizations() -> ReportSection {
    var blocks = organizationBlocks(of: evaluation.topics.flatMap(\.organizations))
    if !blocks.isEmpty, !content.formerOrganizations.isEmpty {
      blocks += [subheading(Wording.formerOrganizations), paragraph(Wording.formerOrganizationsText)]
      for former in content.formerOrganizations {
        blocks.append(ReportBlock(.paragraph, StyledText(spans: [.init(former.name, isEmphasized: true)])))
        blocks += self.blocks(of: former.text)
      }
    }
    return section(.organizations, Wording.organizations, blocks)
  }

  /// Who can help, each once.
  func organizationBlocks(of ids: [OrganizationID]) -> [ReportBlock] {
    var seen: Set<OrganizationID> = []
    return ids.filter { seen.insert($0).inserted }
      .compactMap { id in content.organizations.first { $0.id == id } }.flatMap(blocks(of:))
  }

  private func reasons(for topic: Topic) -> [ReportBlock] {
    let because = said(topic.because)
    let but = said(topic.but)
    var blocks = [subheading(topic.title[respondent])]
    if because.isEmpty, topic.isFallback { blocks.append(paragraph(Wording.becauseOfFallback)) }
    if !because.isEmpty { blocks.append(paragraph(Wording.because)) }
    blocks += because.map(bullet)
    if !but.isEmpty { blocks.append(paragraph(Wording.but)) }
    return blocks + but.map { bullet(Wording.sentence($0)) }
  }

  private func blocks(of topic: Topic) -> [ReportBlock] {
    let cited = topic.sections.flatMap(\.text.citations)
    let marks = numbered(cited)
    let blocks =
      [ReportBlock(.heading, StyledText(plain: topic.title[respondent]))]
      + textBlocks(of: topic, marks: marks) { subheading($0) }
    let sources = sourceBlocks(cited, numbered: true)
    return blocks + (sources.isEmpty ? [] : [subheading(Wording.sources, tone: .quiet)]) + sources
  }

  /// A topic's other names, and its sections, each under a heading.
  func textBlocks(
    of topic: Topic, marks: [SourceID: Int], heading: (String) -> ReportBlock
  ) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    if !topic.alsoCalled.isEmpty {
      blocks.append(
        ReportBlock(
          .labelled(Wording.alsoCalled), StyledText(plain: topic.alsoCalled.joined(separator: ", ")),
          tone: .quiet))
    }
    for section in topic.sections {
      blocks.append(heading(Wording.title(of: section.part)))
      blocks += self.blocks(of: section.text, marks: marks)
    }
    return blocks
  }

  private func blocks(of organization: Organization) -> [ReportBlock] {
    var blocks = [subheading(organization.name), paragraph(organization.does)]
    if let web = organization.web {
      blocks.append(ReportBlock(.labelled(Wording.web), StyledText(plain: web)))
    }
    if let phone = organization.phone {
      blocks.append(ReportBlock(.labelled(Wording.phone), StyledText(plain: phone)))
    }
    let day = StyledText(plain: Wording.day(organization.checked))
    return blocks + [ReportBlock(.labelled(Wording.checked), day, tone: .quiet)]
  }

  private func said(_ lines: [Topic.Line]) -> [String] {
    lines.filter { evaluation.truth(of: $0.when) == .true }.map { $0.text[respondent] }
  }

  private func bullet(_ text: String) -> ReportBlock { ReportBlock(.bullet, StyledText(markup: text)) }
}
