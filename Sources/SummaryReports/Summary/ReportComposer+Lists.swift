import PlainText
import QuestionnaireCore

extension ReportComposer {
  /// The person's country; nil if it is not known.
  var country: Country? { content.countries.first { $0.code == territory } }

  /// The numbers of the person's country; where that is not known, every country's number for an emergency.
  func numbers(where isWanted: (Country.Line) -> Bool = { _ in true }) -> ReportSection {
    if let country {
      let wanted = Country(
        code: country.code, name: country.name, lines: country.lines.filter(isWanted))
      return section(
        .numbers, ReportWording.numbers(in: country.name), numberBlocks(of: [wanted], areNamed: false))
    }
    return section(.numbers, ReportWording.numbers, numbersEverywhere(.emergency))
  }

  /// The numbers of a kind of every country, in as few lines as hold them: "112 Ireland, India; 911 Canada".
  func numbersEverywhere(_ kind: Country.Line.Kind) -> [ReportBlock] {
    let pairs = content.countries.compactMap { country in
      country.lines.first { $0.kind == kind }.map { (number: $0.number, name: country.name) }
    }
    let numbers = pairs.map(\.number).uniqued().map { number in
      "\(number) \(pairs.filter { $0.number == number }.map(\.name).joined(separator: ", "))"
    }
    let lead = ReportWording.numbersOf(kind) ?? ""
    return numbers.isEmpty ? [] : [paragraph(lead + ReportWording.list(numbers) + ".")]
  }

  /// All numbers of all countries.
  func countries() -> ReportSection {
    section(
      .numbersElsewhere, ReportWording.numbersOfAll, numberBlocks(of: content.countries, areNamed: true))
  }

  func block(of line: Country.Line) -> ReportBlock {
    ReportBlock(
      .labelled(line.number), StyledText(plain: line.text),
      tone: line.kind == .emergency && evaluation.level == .emergency ? .emergency : .plain)
  }

  private func numberBlocks(of countries: [Country], areNamed: Bool) -> [ReportBlock] {
    let days = countries.flatMap(\.lines).map(\.checked)
    let blocks = countries.flatMap { country in
      (areNamed && !country.lines.isEmpty ? [subheading(country.name)] : []) + country.lines.map(block)
    }
    guard let first = days.min(), let last = days.max() else { return [] }
    let day = first == last ? ReportWording.day(first) : ReportWording.days(first, last)
    return blocks + [ReportBlock(.labelled(ReportWording.checked), StyledText(plain: day), tone: .quiet)]
  }

  /// Who can help with topics, and bodies that are named for their history.
  func organizations(of topics: [Topic]) -> ReportSection {
    var blocks = organizationBlocks(of: topics.flatMap(\.organizations))
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
}
