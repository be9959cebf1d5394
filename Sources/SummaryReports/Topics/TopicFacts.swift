import PlainText
import QuestionnaireCore

/// A topic as one JSON object, stable for other programs: `{"disclaimer": …, "id": "bulbs", "title": "Bulbs", …}`.
struct TopicFacts {
  let page: TopicPage
  let respondent: Respondent
  let number: EmergencyNumber

  var value: JSONValue {
    let topic = page.topic
    return .object([
      .init("disclaimer", .string(ReportWording.topicDisclaimer(of: page.questionnaire))),
      .init("id", .string(topic.id.rawValue)),
      .init("title", .string(number.filled(topic.title[respondent]))),
      .init("alsoCalled", .strings(topic.alsoCalled)),
      .init("questionnaires", .strings(page.questionnaires)),
      .init("reviewed", .string(page.questionnaire.content.reviewed.description)),
      .init("sections", .array(topic.sections.map(section))),
      .init(
        "questions",
        .strings(page.questions(for: respondent).map { StyledText(markup: number.filled($0)).plain })),
      .init("organizations", .strings(topic.organizations.map(\.rawValue))),
      .init("related", .strings(page.related.map(\.id.rawValue))),
      .init("sources", .array(sources)),
      .init(
        "lastWords",
        .string(ReportWording.notReviewed(isFromElsewhere: page.questionnaire.isFromElsewhere))),
    ])
  }

  private func section(_ section: Topic.Section) -> JSONValue {
    .object([
      .init("part", .string(section.part.rawValue)),
      .init("title", .string(ReportWording.title(of: section.part))),
      .init("blocks", .array(section.text.blocks.map(block))),
    ])
  }

  private func block(_ block: Prose.Block) -> JSONValue {
    .object([
      .init("kind", .string(block.kind == .paragraph ? "paragraph" : "bullet")),
      .init("text", .string(StyledText(markup: number.filled(block.text[respondent])).plain)),
      .init("sources", .strings(block.citations.map(\.rawValue))),
    ])
  }

  private var sources: [JSONValue] {
    let cited = Prose(page.topic.sections.flatMap(\.text.blocks)).citations
    return cited.compactMap(page.questionnaire.source).map { source in
      .object([
        .init("id", .string(source.id.rawValue)),
        .init("publisher", .string(ReportWording.publisher(source))),
        .init("title", .string(source.title)), .init("url", .string(source.url)),
        .init("checked", .string(source.checked.description)),
      ])
    }
  }
}
