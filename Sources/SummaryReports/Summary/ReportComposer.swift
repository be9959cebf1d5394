public import QuestionnaireCore

extension QuestionnaireContent {
  /// Whether it advises nothing, as a form of another program: it raises no flags, and its guidance says the same of every
  /// level and nothing of safety. Then no topics, no questions for a doctor and no authority stand beside the answers.
  public var advisesNothing: Bool {
    flags.isEmpty && guidance.safety.blocks.isEmpty && Set(guidance.levels.map(\.action)).count == 1
      && guidance.levels.allSatisfy { $0.worse.blocks.isEmpty && $0.doNot.blocks.isEmpty }
  }
}

/// Composes what several reports have in common: prose, numbers, sources, who can help.
struct ReportComposer {
  let interview: Interview
  let today: CalendarDay
  let territory: String?
  let respondent: Respondent
  let answers: AnswerWording
  /// Whom to call in an emergency.
  let number: EmergencyNumber

  /// `respondent` is whose words are used, if that is not for the interview to say.
  init(interview: Interview, today: CalendarDay, territory: String?, respondent: Respondent? = nil) {
    self.interview = interview
    self.today = today
    self.territory = territory
    self.respondent = respondent ?? interview.evaluation.respondent
    answers = AnswerWording(interview)
    number = EmergencyNumber(of: territory, in: interview.questionnaire.content.countries)
  }

  var content: QuestionnaireContent { interview.questionnaire.content }
  var evaluation: Evaluation { interview.evaluation }

  /// A text of the question files in the respondent's wording.
  func words(_ text: PersonText) -> String { number.filled(text[respondent]) }

  func disclaimer(_ part: ReportSection.Part) -> ReportSection {
    let heading = part == .disclaimer ? ReportWording.disclaimer : ReportWording.disclaimerAgain
    return ReportSection(
      part,
      [ReportBlock(.heading, StyledText(plain: heading), tone: .disclaimer)] + disclaimerBlocks)
  }

  var disclaimerBlocks: [ReportBlock] {
    let notReviewed = ReportWording.notReviewed(isFromElsewhere: interview.questionnaire.isFromElsewhere)
    let overdue =
      content.isReviewOverdue(on: today) ? ReportWording.reviewOverdue(since: content.reviewBy) : nil
    return blocks(of: content.guidance.disclaimer, tone: .disclaimer)
      + [notReviewed, overdue].compactMap(\.self).map { paragraph($0, tone: .disclaimer) }
  }

  func about() -> ReportSection {
    let lines = [
      (ReportWording.questions, content.title), (ReportWording.questionFile, content.id),
      (ReportWording.version, content.version),
      (ReportWording.reviewed, ReportWording.day(content.reviewed)),
      (ReportWording.written, ReportWording.day(today)),
    ]
    return section(
      .about, ReportWording.aboutQuestions,
      lines.map { ReportBlock(.labelled($0.0), StyledText(plain: $0.1), tone: .quiet) })
  }

  /// A section with its heading; none without blocks.
  func section(
    _ part: ReportSection.Part, _ heading: String, tone: ReportBlock.Tone = .plain, _ blocks: [ReportBlock]
  ) -> ReportSection {
    guard !blocks.isEmpty else { return ReportSection(part, []) }
    return ReportSection(part, [ReportBlock(.heading, StyledText(plain: heading), tone: tone)] + blocks)
  }

  /// What a form works out from the answers.
  func computed() -> ReportSection {
    let states = evaluation.computed
    let lines = states.map { state in
      ReportBlock(.labelled(state.value.record), StyledText(plain: ReportWording.computed(state)))
    }
    return section(
      .computed, ReportWording.computed, lines.isEmpty ? [] : [paragraph(ReportWording.computedText)] + lines)
  }

  /// Prose in the respondent's wording; `marks` gives each source the number it is listed under.
  func blocks(
    of prose: Prose, tone: ReportBlock.Tone = .plain, marks: [SourceID: Int] = [:]
  ) -> [ReportBlock] {
    prose.blocks.map { block in
      let numbers = block.citations.compactMap { marks[$0] }.sorted().map(String.init)
      let text = StyledText(markup: words(block.text))
      return ReportBlock(
        block.kind == .paragraph ? .paragraph : .bullet,
        numbers.isEmpty ? text : text.appending(" [\(numbers.joined(separator: ", "))]"), tone: tone)
    }
  }

  /// The sources by their number, each once.
  func numbered(_ citations: [SourceID]) -> [SourceID: Int] {
    var marks: [SourceID: Int] = [:]
    for id in citations where marks[id] == nil { marks[id] = marks.count + 1 }
    return marks
  }

  func sourceBlocks(_ citations: [SourceID], numbered isNumbered: Bool) -> [ReportBlock] {
    let marks = numbered(citations)
    return marks.sorted { $0.value < $1.value }.compactMap { id, number in
      interview.questionnaire.source(id).map { source in
        let line = ReportWording.source(
          publisher: ReportWording.publisher(source), title: source.title,
          checked: ReportWording.day(source.checked))
        return ReportBlock(
          .bullet, StyledText(plain: (isNumbered ? "[\(number)] " : "") + line + " " + source.url),
          tone: .quiet)
      }
    }
  }

  func paragraph(_ text: String, tone: ReportBlock.Tone = .plain) -> ReportBlock {
    ReportBlock(.paragraph, StyledText(plain: text), tone: tone)
  }

  func subheading(_ text: String, tone: ReportBlock.Tone = .plain) -> ReportBlock {
    ReportBlock(.subheading, StyledText(plain: text), tone: tone)
  }

  func bullet(_ text: String) -> ReportBlock { ReportBlock(.bullet, StyledText(markup: text)) }

  /// The lines whose condition holds.
  func said(_ lines: [Topic.Line]) -> [Topic.Line] {
    lines.filter { evaluation.truth(of: $0.when) == .true }
  }

  func tone(of level: TriageLevel) -> ReportBlock.Tone {
    switch level {
    case .emergency: .emergency
    case .sameDay: .sameDay
    case .soon, .routine: .plain
    }
  }
}
