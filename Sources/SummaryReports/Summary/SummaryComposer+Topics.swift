import PlainText
import QuestionnaireCore

extension SummaryComposer {
  /// Why the person reads this, and the topics: those that fit best in brief, the others by name.
  mutating func why() -> ReportSection {
    let fit = evaluation.fit
    let told = Array(fit.pages.prefix(measure.topics))
    let later = LayerComposer.topics(fit).filter { !told.contains($0) }
    guard !told.isEmpty || !later.isEmpty else { return ReportSection(.why, []) }
    var blocks: [ReportBlock] = []
    if !isEmergency {
      let intro = [complaint.map(ReportWording.youSaid), ReportWording.topicsFit(told.count)]
      blocks.append(parts.paragraph(intro.compactMap(\.self).joined(separator: " ")))
    }
    var said: Set<String> = []
    for topic in told {
      let isShort = topic.place == .overview && told.count > 1
      blocks += inBrief(topic, isShort: isShort, unsaid: &said)
    }
    if !later.isEmpty {
      blocks.append(parts.subheading(isEmergency ? ReportWording.afterDanger : ReportWording.readLater))
      let shown = later.prefix(Self.mostLater)
      blocks += shown.map { ReportBlock(.bullet, StyledText(plain: line(to: $0))) }
      let rest = later.count - shown.count
      if rest > 0 { blocks.append(ReportBlock(.bullet, StyledText(plain: ReportWording.inProgram(rest)))) }
    }
    return parts.section(.why, ReportWording.why, blocks)
  }

  private static let mostLater = 5

  /// The person's own words for what they came for, shortened to about a line and a half.
  private var complaint: String? {
    for prompt in evaluation.path where prompt.part == .question {
      guard let question = parts.interview.question(for: prompt), question.kind == .text,
        case .answered(.text(let text))? = evaluation.status(of: question.linkId)
      else { continue }
      return ReportWording.quoted(SheetLines.cut(TextPolicy.paper.onOneLine(text), columns: 120))
    }
    return nil
  }

  private mutating func inBrief(
    _ topic: Topic, isShort: Bool, unsaid said: inout Set<String>
  ) -> [ReportBlock] {
    let because = parts.said(topic.because).map { StyledText(markup: parts.words($0.text)).plain }
    let reasons = because.filter { said.insert($0).inserted }
    let but = parts.said(topic.but).map { StyledText(markup: parts.words($0.text)).plain }
    var blocks = [parts.subheading(parts.words(topic.title))]
    if !reasons.isEmpty || topic.isFallback {
      let phrases = reasons.isEmpty ? [ReportWording.becauseOfFallback] : reasons
      let rows = isShort ? 1 : measure.reasonRows
      let text = Self.fitted(phrases, label: ReportWording.whyLabel, rows: rows, more: ReportWording.others)
      blocks.append(labelled(ReportWording.whyLabel, StyledText(plain: text)))
    }
    if !but.isEmpty, !isShort {
      let text = ReportWording.sentence(ReportWording.list(but), isStart: false)
      blocks.append(labelled(ReportWording.butLabel, StyledText(plain: text)))
    }
    for (part, prose) in brief(topic, isShort: isShort) {
      let text = prose.blocks.map { parts.words($0.text) }.joined(separator: " ")
      blocks.append(
        labelled(
          ReportWording.title(of: part), StyledText(markup: text + sources.mark(prose.citations))))
    }
    for reminder in topic.inBrief?.remember ?? [] where evaluation.truth(of: reminder.when) == .true {
      let text = reminder.text.blocks.map { parts.words($0.text) }.joined(separator: " ")
      blocks.append(
        labelled(ReportWording.remember, StyledText(markup: text + sources.mark(reminder.text.citations))))
    }
    let number = LayerComposer.number(of: topic.id, in: evaluation.fit)
    blocks.append(
      parts.paragraph(ReportWording.readMore(number, length(of: topic).words), tone: .quiet))
    return blocks
  }

  private func brief(_ topic: Topic, isShort: Bool) -> [(Topic.InBrief.Part, Prose)] {
    let wanted = Topic.InBrief.Part.allCases.prefix(isShort ? 1 : measure.briefLines)
    return wanted.compactMap { part in topic.inBrief?.lines[part].map { (part, $0) } }
  }

  private func line(to topic: Topic) -> String {
    let rest = ReportWording.topicNumber(
      LayerComposer.number(of: topic.id, in: evaluation.fit), length(of: topic).words)
    let room = Self.columns - 4 - SheetLines.width(rest)
    return "\(SheetLines.cut(parts.words(topic.title), columns: room)): \(rest)"
  }

  private func length(of topic: Topic) -> SummaryLayer.Length { LayerComposer(parts).length(of: topic) }

  /// What could not be answered, in one paragraph.
  func notAnswered() -> ReportSection {
    let absent = AbsentAnswers(parts.interview)
    let unknown = absent.unknown.filter { !absent.isLineOfUnknown($0) }.compactMap(name).uniqued()
    let declined = absent.declined.filter { !absent.isLineOfUnknown($0) }.compactMap(name).uniqued()
    let shown = (
      unknown.prefix(measure.notAnswered), declined.prefix(max(0, measure.notAnswered - unknown.count))
    )
    var sentences: [String] = []
    if !unknown.isEmpty { sentences.append(ReportWording.notKnown(shown.0, of: unknown.count)) }
    if !declined.isEmpty { sentences.append(ReportWording.declined(shown.1, of: declined.count)) }
    guard !sentences.isEmpty else { return ReportSection(.notAnswered, []) }
    return parts.section(
      .notAnswered, ReportWording.notAnswered, [parts.paragraph(sentences.joined(separator: " "))])
  }

  private func name(of prompt: Prompt) -> String? {
    parts.interview.question(for: prompt).map { ReportWording.inSentence($0.name) }
  }

  /// A few questions to take along: those that an answer brought up, then those of the topic that fits best.
  func questionsToAsk() -> ReportSection {
    let pages = evaluation.fit.pages
    guard let best = pages.first else { return ReportSection(.questionsToAsk, []) }
    let all = pages.map { parts.said($0.askYourDoctor) }
    let raised = all.joined().filter { $0.when != .always }
    let own = (all.first ?? []).filter { $0.when == .always }.prefix(4)
    let others = all.dropFirst().compactMap { $0.first { $0.when == .always } }
    let lines = (raised + own + others).map { StyledText(markup: parts.words($0.text)).plain }
    let rest = parts.said(best.askYourDoctor).map { StyledText(markup: parts.words($0.text)).plain }
    let last = ReportWording.lastQuestion
    let chosen = Likeness.distinct([last] + lines + rest).dropFirst().prefix(measure.questions - 1)
    return parts.section(
      .questionsToAsk, ReportWording.questionsToAsk,
      (chosen + [last]).map { ReportBlock(.bullet, StyledText(plain: $0)) })
  }
}
