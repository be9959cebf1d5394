import PlainText
public import QuestionnaireCore

/// Composes what opens from the summary, each a report of its own.
struct LayerComposer {
  let parts: ReportComposer

  init(_ parts: ReportComposer) { self.parts = parts }

  private var evaluation: Evaluation { parts.evaluation }
  private var content: QuestionnaireContent { parts.content }

  /// The topics in the order of their numbers: "topic 1" is the one that fits best.
  static func topics(_ fit: TopicFit) -> [Topic] { fit.pages + fit.dangers + fit.named }

  /// The number of a topic that is shown.
  static func number(of id: TopicID, in fit: TopicFit) -> Int {
    (topics(fit).firstIndex { $0.id == id } ?? 0) + 1
  }

  /// How long a topic is to read, its sources left out.
  func length(of topic: Topic) -> SummaryLayer.Length {
    let text = parts.textBlocks(of: topic, marks: [:]) { parts.subheading($0) }
    return SummaryLayer.Length(words: Report(sections: [ReportSection(.topics, text)]).wordCount)
  }

  private var topics: [Topic] { Self.topics(evaluation.fit) }

  /// A layer without the disclaimer around it.
  func sections(of layer: SummaryLayer) -> [ReportSection] {
    switch layer {
    case .summary: SummaryComposer(parts).sections()
    case .sheet: DoctorSheet(interview: parts.interview, today: parts.today).sections
    case .topic(let id): topics.first { $0.id == id }.map { [topic($0)] } ?? []
    case .questions: [questions()]
    case .answers: [answers(), parts.computed(), derived(), figures()]
    case .sources: [sources()]
    case .organizations: [parts.organizations(of: topics)]
    case .countries: [parts.countries()]
    case .about: [parts.about(), parts.disclaimer(.lastWords)]
    }
  }

  /// Everything that stands behind the summary, the topics first.
  func chapters() -> [Document.Chapter] {
    let rest: [SummaryLayer] = [.questions, .answers, .organizations, .countries, .sources, .about]
    let layers = topics.map { SummaryLayer.topic($0.id) } + rest
    return layers.compactMap { layer in
      // The disclaimer stands around the document.
      let blocks = sections(of: layer).filter { $0.part != .lastWords }.flatMap(\.blocks)
      return blocks.first.map { Document.Chapter(title: $0.text.plain, blocks: blocks) }
    }
  }

  private func topic(_ topic: Topic) -> ReportSection {
    let cited = topic.sections.flatMap(\.text.citations)
    let sources = parts.sourceBlocks(cited, numbered: true)
    return ReportSection(
      .topics,
      [ReportBlock(.heading, StyledText(plain: parts.words(topic.title)))]
        + parts.textBlocks(of: topic, marks: parts.numbered(cited)) { parts.subheading($0) }
        + (sources.isEmpty ? [] : [parts.subheading(ReportWording.sources, tone: .quiet)]) + sources)
  }

  private func questions() -> ReportSection {
    let lines = topics.flatMap { parts.said($0.askYourDoctor) }.map { parts.words($0.text) }.uniqued()
    return parts.section(.questionsToAsk, ReportWording.questionsToAsk, lines.map(parts.bullet))
  }

  private func sources() -> ReportSection {
    let guidance = content.guidance
    var cited = guidance[evaluation.level].map { level in
      [level.action, level.doNot, level.worse, level.callIf, level.contactIf].flatMap(\.citations)
    }
    cited? += evaluation.flags.flatMap { $0.text.citations + $0.doNot.citations + $0.brief.citations }
    cited? += guidance.safety.citations + guidance.disclaimer.citations
    cited? += content.countries.flatMap(\.lines).map(\.source)
    if case .end(_, let text)? = evaluation.end?.kind { cited? += text.citations }
    return parts.section(
      .sources, ReportWording.adviceSources, parts.sourceBlocks(cited ?? [], numbered: false))
  }

  private func derived() -> ReportSection {
    let disagreeing = DisagreeingAnswers(parts.interview)
    let known = evaluation.derived.filter { !disagreeing.isDoubtful($0.value) }.map { value, state in
      ReportBlock(.labelled(value.record), StyledText(plain: ReportWording.derived(value, state)))
    }
    return parts.section(
      .derived, ReportWording.derived,
      known.isEmpty ? [] : [parts.paragraph(ReportWording.derivedText)] + known)
  }

  func answers() -> ReportSection {
    var blocks: [ReportBlock] = []
    var title: String?
    for prompt in parts.interview.told {
      guard let question = parts.interview.question(for: prompt),
        let answer = parts.interview.answers[prompt.linkId]
      else { continue }
      let group = content.groups(around: prompt.item).last
      let section = group.map { parts.words(content.groups[$0].title) } ?? ReportWording.otherAnswers
      if section != title { blocks.append(parts.subheading(section)) }
      title = section
      let depth = prompt.part == .question ? 0 : 1
      blocks.append(ReportBlock(.question, StyledText(plain: parts.words(question.text)), depth: depth))
      let words = parts.answers.words(for: answer, to: question)
      blocks.append(ReportBlock(.answer, StyledText(plain: words), depth: depth))
    }
    return parts.section(.answers, ReportWording.answers, blocks)
  }

  /// The body with the places of every answer that names some; a map that is not drawn has none.
  private func figures() -> ReportSection {
    let map = content.bodyMap
    guard map.isDrawn else { return ReportSection(.figures, []) }
    let blocks = evaluation.answered.flatMap { prompt -> [ReportBlock] in
      guard let question = parts.interview.question(for: prompt),
        case .value(let value)? = parts.interview.answers[prompt.linkId], case .regions(let regions) = value,
        !regions.isEmpty
      else { return [] }
      let names = parts.answers.words(for: value, to: question)
      return [
        ReportBlock(.question, StyledText(plain: parts.words(question.text))),
        ReportBlock(.answer, StyledText(plain: names)),
        ReportBlock(.figure(BodyFigure(map: map, marked: regions)), StyledText(plain: names)),
      ]
    }
    return parts.section(
      .figures, ReportWording.figure,
      blocks.isEmpty ? [] : [parts.paragraph(ReportWording.figureText)] + blocks)
  }
}

extension Report {
  /// Makes a layer of an interview, complete or not, between its disclaimers.
  ///
  /// `today` is the day it is written on; `territory` is the person's country (ISO 3166, two letters, in lower case),
  /// whose telephone numbers are named. A topic that is not shown is empty.
  public init(_ layer: SummaryLayer, of interview: Interview, today: CalendarDay, territory: String? = nil) {
    let composer = LayerComposer(
      ReportComposer(interview: interview, today: today, territory: territory))
    let disclaimer = ReportBlock(
      .paragraph, StyledText(plain: ReportWording.shortDisclaimer(of: interview.questionnaire)),
      tone: .disclaimer)
    self.init(
      sections: [ReportSection(.disclaimer, [disclaimer])]
        + composer.sections(of: layer).filter { !$0.blocks.isEmpty }
        + [ReportSection(.lastWords, [disclaimer])])
  }

  /// Makes the summary of an interview, complete or not: `Report(.summary, of: interview, …)`.
  public init(interview: Interview, today: CalendarDay, territory: String? = nil) {
    self.init(.summary, of: interview, today: today, territory: territory)
  }
}
