public import QuestionnaireCore

/// Composes the sections of a topic's page in their order.
///
/// Questions to ask that hang on an answer are left out: they say of the reader what nobody has answered.
struct TopicComposer {
  let page: TopicPage
  /// What composes the parts that a summary has too; its interview has no answers.
  let parts: ReportComposer

  /// The sentence that says where it is said when to call.
  private let whenToCall: String

  init(
    _ page: TopicPage, for respondent: Respondent, today: CalendarDay, territory: String?,
    whenToCall: String = ReportWording.topicEndSaysWhen
  ) {
    self.page = page
    self.whenToCall = whenToCall
    parts = ReportComposer(
      interview: Interview(page.questionnaire), today: today, territory: territory, respondent: respondent)
  }

  private var topic: Topic { page.topic }
  private var content: QuestionnaireContent { page.questionnaire.content }

  func sections() -> [ReportSection] {
    [
      opening(), ReportSection(.title, [heading(parts.words(topic.title))]), text(), questionsToAsk(),
      parts.section(
        .organizations, ReportWording.organizations, parts.organizationBlocks(of: topic.organizations)),
      related(), callNow(), sources(), about(), parts.disclaimer(.lastWords),
    ]
  }

  private func opening() -> ReportSection {
    // The last words of the page say all of it.
    let disclaimer = ReportWording.topicDisclaimer(of: page.questionnaire)
    let notReviewed = page.questionnaire.isFromElsewhere ? "" : " \(ReportWording.notReviewed)"
    return ReportSection(
      .disclaimer,
      [
        parts.paragraph(disclaimer + notReviewed, tone: .disclaimer),
        parts.paragraph(
          ReportWording.topicEmergency(parts.number, country: parts.country?.name, whenToCall),
          tone: .emergency),
      ])
  }

  private func text() -> ReportSection {
    ReportSection(.topics, parts.textBlocks(of: topic, marks: parts.numbered(cited), heading: heading))
  }

  private func questionsToAsk() -> ReportSection {
    parts.section(
      .questionsToAsk, ReportWording.questionsToAsk,
      page.questions(for: parts.respondent).map { bullet(parts.number.filled($0)) })
  }

  private func related() -> ReportSection {
    parts.section(
      .related, ReportWording.relatedTopics, page.related.map { bullet(parts.words($0.title)) })
  }

  private func callNow() -> ReportSection {
    let country = parts.country.map { [parts.subheading($0.name)] } ?? []
    let numbers = country + parts.numbers().blocks.dropFirst()
    return parts.section(
      .callNow, parts.words(content.guidance.callNowTitle), tone: .emergency,
      parts.blocks(of: content.guidance.callNow) + numbers)
  }

  /// The numbered sources of the topic, then those of when to call and of the telephone numbers.
  private func sources() -> ReportSection {
    let own = content.countries.filter { $0.code == parts.territory }
    let numbers = (own.isEmpty ? content.countries : own).flatMap(\.lines).map(\.source)
    let others = parts.sourceBlocks(
      content.guidance.callNow.citations + content.guidance.disclaimer.citations + numbers, numbered: false)
    return parts.section(
      .sources, ReportWording.sources,
      parts.sourceBlocks(cited, numbered: true)
        + (others.isEmpty ? [] : [parts.subheading(ReportWording.adviceSources, tone: .quiet)]) + others)
  }

  private func about() -> ReportSection {
    let lines = [
      (ReportWording.topicFile, topic.id.rawValue), (ReportWording.questions, content.title),
      (ReportWording.version, content.version), (ReportWording.reviewed, ReportWording.day(content.reviewed)),
      (ReportWording.topicWritten, ReportWording.day(parts.today)),
    ]
    return parts.section(
      .about, ReportWording.topicAbout,
      lines.map { ReportBlock(.labelled($0.0), StyledText(plain: $0.1), tone: .quiet) })
  }

  private var cited: [SourceID] { topic.sections.flatMap(\.text.citations) }

  private func heading(_ text: String) -> ReportBlock { ReportBlock(.heading, StyledText(plain: text)) }

  private func bullet(_ text: String) -> ReportBlock { ReportBlock(.bullet, StyledText(markup: text)) }
}

extension TopicPage {
  /// The questions to take along that hang on no answer.
  func questions(for respondent: Respondent) -> [String] {
    topic.askYourDoctor.filter { $0.when == .always }.map { $0.text[respondent] }
  }
}

extension Report {
  /// Makes the page of a topic as it is read without an interview; `territory` is the reader's country (ISO 3166, two
  /// letters, in lower case), `whenToCall` the sentence that says where it is said when to call for help; nil: the end
  /// of the page.
  public init(
    topic page: TopicPage, for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil,
    whenToCall: String? = nil
  ) {
    let composer = TopicComposer(
      page, for: respondent, today: today, territory: territory,
      whenToCall: whenToCall ?? ReportWording.topicEndSaysWhen)
    self.init(sections: composer.sections().filter { !$0.blocks.isEmpty })
  }
}
