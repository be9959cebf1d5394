import PlainText
import QuestionnaireCore

extension ReportComposer {
  func readLater() -> ReportSection {
    guard evaluation.level == .emergency, !evaluation.topics.isEmpty
    else { return ReportSection(.readLater, []) }
    return section(.readLater, ReportWording.readLater, [paragraph(ReportWording.readLaterText)])
  }

  func why() -> ReportSection {
    section(.why, ReportWording.why, evaluation.topics.flatMap(reasons))
  }

  func topics() -> ReportSection { ReportSection(.topics, evaluation.topics.flatMap(blocks(of:))) }

  func questionsToAsk() -> ReportSection {
    let lines = evaluation.topics.flatMap { said($0.askYourDoctor) }.uniqued()
    return section(.questionsToAsk, ReportWording.questionsToAsk, lines.map(bullet))
  }

  func organizations() -> ReportSection {
    var blocks = organizationBlocks(of: evaluation.topics.flatMap(\.organizations))
    if !blocks.isEmpty, !content.formerOrganizations.isEmpty {
      blocks += [
        subheading(ReportWording.formerOrganizations), paragraph(ReportWording.formerOrganizationsText),
      ]
      for former in content.formerOrganizations {
        blocks.append(ReportBlock(.paragraph, StyledText(spans: [.init(former.name, isEmphasized: true)])))
        blocks += self.blocks(of: former.text)
      }
    }
    return section(.organizations, ReportWording.organizations, blocks)
  }

  /// Who can help, each once.
  func organizationBlocks(of ids: [OrganizationID]) -> [ReportBlock] {
    ids.uniqued().compactMap { id in content.organizations.first { $0.id == id } }.flatMap(blocks(of:))
  }

  private func reasons(for topic: Topic) -> [ReportBlock] {
    let because = said(topic.because)
    let but = said(topic.but)
    var blocks = [subheading(topic.title[respondent])]
    if because.isEmpty, topic.isFallback { blocks.append(paragraph(ReportWording.becauseOfFallback)) }
    if !because.isEmpty { blocks.append(paragraph(ReportWording.because)) }
    blocks += because.map(bullet)
    if !but.isEmpty { blocks.append(paragraph(ReportWording.but)) }
    return blocks + but.map { bullet(ReportWording.sentence($0)) }
  }

  private func blocks(of topic: Topic) -> [ReportBlock] {
    let cited = topic.sections.flatMap(\.text.citations)
    let marks = numbered(cited)
    let blocks =
      [ReportBlock(.heading, StyledText(plain: topic.title[respondent]))]
      + textBlocks(of: topic, marks: marks) { subheading($0) }
    let sources = sourceBlocks(cited, numbered: true)
    return blocks + (sources.isEmpty ? [] : [subheading(ReportWording.sources, tone: .quiet)]) + sources
  }

  /// A topic's other names, and its sections, each under a heading.
  func textBlocks(
    of topic: Topic, marks: [SourceID: Int], heading: (String) -> ReportBlock
  ) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    if !topic.alsoCalled.isEmpty {
      blocks.append(
        ReportBlock(
          .labelled(ReportWording.alsoCalled), StyledText(plain: topic.alsoCalled.joined(separator: ", ")),
          tone: .quiet))
    }
    for section in topic.sections {
      blocks.append(heading(ReportWording.title(of: section.part)))
      blocks += self.blocks(of: section.text, marks: marks)
    }
    return blocks
  }

  private func blocks(of organization: Organization) -> [ReportBlock] {
    var blocks = [subheading(organization.name), paragraph(organization.does)]
    if let web = organization.web {
      blocks.append(ReportBlock(.labelled(ReportWording.web), StyledText(plain: web)))
    }
    if let phone = organization.phone {
      blocks.append(ReportBlock(.labelled(ReportWording.phone), StyledText(plain: phone)))
    }
    let day = StyledText(plain: ReportWording.day(organization.checked))
    return blocks + [ReportBlock(.labelled(ReportWording.checked), day, tone: .quiet)]
  }

  private func said(_ lines: [Topic.Line]) -> [String] {
    lines.filter { evaluation.truth(of: $0.when) == .true }.map { $0.text[respondent] }
  }

  private func bullet(_ text: String) -> ReportBlock { ReportBlock(.bullet, StyledText(markup: text)) }
}
