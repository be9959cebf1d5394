import PlainText
import QuestionnaireCore

extension SummaryComposer {
  /// Two who can help: first of the person's own country, then of all. In an emergency they can wait.
  func organizations() -> ReportSection {
    guard !isEmergency else { return ReportSection(.organizations, []) }
    let ids = LayerComposer.topics(evaluation.fit).flatMap(\.organizations).uniqued()
    let known = ids.compactMap { id in content.organizations.first { $0.id == id } }
    let own = known.filter { $0.country != nil && $0.country == parts.territory }
    let chosen = (own + known.filter { $0.country == nil }).prefix(2)
    return parts.section(
      .organizations, ReportWording.organizations,
      chosen.map { ReportBlock(.bullet, StyledText(plain: line(of: $0))) })
  }

  /// One line: the name, what it does if there is room, and where it is found.
  private func line(of organization: Organization) -> String {
    let place = organization.web ?? organization.phone ?? ""
    let does = ReportWording.firstSentence(organization.does)
    let whole = "\(organization.name): \(ReportWording.ended(does)) \(place)"
    if SheetLines.width(whole) <= Self.columns - 2 { return whole }
    let name = SheetLines.cut(
      organization.name, columns: Self.columns - 2 - SheetLines.width(": \(place)"))
    return "\(name): \(place)"
  }

  /// What the marks stand for, in a few lines.
  func shortSources() -> ReportSection {
    let names = sources.names.enumerated().map { ReportWording.ended("[\($0 + 1)] \($1)") }
    guard !names.isEmpty else { return ReportSection(.sources, []) }
    func block(_ count: Int) -> ReportBlock {
      let last = count < names.count ? ReportWording.otherSources : ReportWording.sourcesInProgram
      return parts.paragraph((names.prefix(count) + [last]).joined(separator: " "), tone: .quiet)
    }
    var count = names.count
    while count > 1, Self.lines([block(count)]) > Self.mostSourceLines { count -= 1 }
    return parts.section(.sources, ReportWording.sourcesInShort, [block(count)])
  }

  private static let mostSourceLines = 7

  /// Where the rest is, which questions they were, and the disclaimer.
  func about() -> ReportSection {
    let day = ReportWording.day(content.reviewed)
    let origin =
      content.advisesNothing
      ? ReportWording.aboutForm(file: content.id, version: content.version)
      : ReportWording.aboutSummary(file: content.id, version: content.version, reviewed: day)
    let disclaimer = parts.disclaimerBlocks.map(\.text.spans).joined(separator: [.init(" ")])
    return parts.section(
      .about, ReportWording.about,
      [
        parts.paragraph(origin, tone: .quiet),
        parts.subheading(ReportWording.disclaimerAgain, tone: .disclaimer),
        ReportBlock(.paragraph, StyledText(spans: Array(disclaimer)), tone: .disclaimer),
      ])
  }
}
