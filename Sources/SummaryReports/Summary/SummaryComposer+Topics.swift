import PlainText
import QuestionnaireCore

extension SummaryComposer {
  /// Why the person reads this, and the topics: those that fit best in brief, the others by name.
  mutating func why() -> ReportSection {
    guard !content.advisesNothing else { return ReportSection(.why, []) }
    let fit = evaluation.fit
    let told = Array(fit.pages.prefix(measure.topics))
    let later = LayerComposer.topics(fit).filter { !told.contains($0) }
    guard !told.isEmpty || !later.isEmpty else { return ReportSection(.why, []) }
    var blocks: [ReportBlock] = []
    if !isEmergency {
      let fitting = fit.pages.count { !$0.isFallback }
      // Where help is needed today one page is enough, however many fit.
      let fits = evaluation.level < .sameDay ? ReportWording.topicsFit(fitting) : ReportWording.noDiagnosis
      let intro = [complaint.map(ReportWording.youSaid), fits]
      blocks.append(parts.paragraph(intro.compactMap(\.self).joined(separator: " ")))
    }
    var said: Set<String> = []
    for topic in told {
      let isShort = topic.place == .overview && told.count > 1
      blocks += inBrief(topic, isShort: isShort, unsaid: &said)
    }
    if !later.isEmpty {
      if !isEmergency { blocks.append(parts.subheading(ReportWording.readLater)) }
      let shown = later.prefix(Self.mostLater)
      blocks += shown.map { ReportBlock(.bullet, StyledText(plain: line(to: $0))) }
      let rest = later.count - shown.count
      if rest > 0 { blocks.append(ReportBlock(.bullet, StyledText(plain: ReportWording.inProgram(rest)))) }
    }
    return parts.section(.why, isEmergency ? ReportWording.afterDanger : ReportWording.why, blocks)
  }

  private static let mostLater = 5

  /// The person's own words for what they came for, shortened to about a line and a half.
  private var complaint: String? {
    for prompt in evaluation.answered where prompt.part == .question {
      guard let question = parts.interview.question(for: prompt), question.kind == .text,
        case .answered(.text(let text))? = evaluation.status(of: question.linkId)
      else { continue }
      return ReportWording.quoted(SheetLines.cut(TextPolicy.paper.onOneLine(text), columns: 120))
    }
    return nil
  }

  /// The lines of a topic, its heading and the blank one above included.
  private static let mostLines = 12

  /// A topic in brief. One that takes too many lines gives up reasons, then the last lines of its brief.
  private mutating func inBrief(
    _ topic: Topic, isShort: Bool, unsaid said: inout Set<String>
  ) -> [ReportBlock] {
    let because = parts.said(topic.because).map { StyledText(markup: parts.words($0.text)).plain }
    let reasons = because.filter { said.insert($0).inserted }
    var (rows, lines) = isShort ? (1, 1) : (measure.reasonRows, measure.briefLines)
    while true {
      var composer = self
      let blocks = composer.inBrief(topic, reasons: reasons, rows: rows, lines: lines, isShort: isShort)
      if Self.lines(blocks) < Self.mostLines || rows == 1 && lines <= 3 {
        self = composer
        return blocks
      }
      if rows > 1 { rows -= 1 } else { lines -= 1 }
    }
  }

  private mutating func inBrief(
    _ topic: Topic, reasons: [String], rows: Int, lines: Int, isShort: Bool
  ) -> [ReportBlock] {
    var blocks = [parts.subheading(parts.words(topic.title))]
    if !reasons.isEmpty || topic.isFallback {
      let phrases = reasons.isEmpty ? [ReportWording.becauseOfFallback] : reasons
      let text = Self.fitted(phrases, label: ReportWording.whyLabel, rows: rows, more: ReportWording.others)
      blocks.append(labelled(ReportWording.whyLabel, StyledText(plain: text)))
    }
    let but = parts.said(topic.but).map { StyledText(markup: parts.words($0.text)).plain }
    if !but.isEmpty, !isShort {
      let text = ReportWording.sentence(ReportWording.list(but), isStart: false)
      blocks.append(labelled(ReportWording.butLabel, StyledText(plain: text)))
    }
    for part in Topic.InBrief.Part.allCases.prefix(lines) {
      guard let prose = topic.inBrief?.lines[part] else { continue }
      blocks.append(labelled(ReportWording.title(of: part), cited(prose)))
    }
    for reminder in topic.inBrief?.remember ?? [] where evaluation.truth(of: reminder.when) == .true {
      blocks.append(labelled(ReportWording.remember, cited(reminder.text)))
    }
    let number = LayerComposer.number(of: topic.id, in: evaluation.fit)
    let more = ReportWording.topicNumber(number, length(of: topic).words) + "."
    return blocks + [labelled(ReportWording.readMore, StyledText(plain: more), tone: .quiet)]
  }

  private mutating func cited(_ prose: Prose) -> StyledText {
    let text = prose.blocks.map { parts.words($0.text) }.joined(separator: " ")
    return StyledText(markup: text + sources.mark(prose.citations))
  }

  private func line(to topic: Topic) -> String {
    let rest = ReportWording.topicNumber(
      LayerComposer.number(of: topic.id, in: evaluation.fit), length(of: topic).words)
    let room = Self.columns - 4 - SheetLines.width(rest)
    var title = parts.words(topic.title)
    // What a name is in brackets goes before the name is cut.
    if SheetLines.width(title) > room, let bracket = title.firstRange(of: " (") {
      title = String(title[..<bracket.lowerBound])
    }
    return "\(SheetLines.cut(title, columns: room)): \(rest)"
  }

  private func length(of topic: Topic) -> SummaryLayer.Length { LayerComposer(parts).length(of: topic) }

  /// What could not be answered, in one paragraph.
  func notAnswered() -> ReportSection {
    let unknown = absent.unknown.filter { !absent.isLineOfUnknown($0) }.compactMap(name).uniqued()
    let declined = absent.declined.filter { !absent.isLineOfUnknown($0) }.compactMap(name).uniqued()
    let shown = (
      unknown.prefix(measure.notAnswered), declined.prefix(max(0, measure.notAnswered - unknown.count))
    )
    var sentences: [String] = []
    if !unknown.isEmpty {
      sentences.append(
        content.advisesNothing
          ? ReportWording.notKnownOnly(shown.0, of: unknown.count)
          : ReportWording.notKnown(shown.0, of: unknown.count))
    }
    if !declined.isEmpty {
      sentences.append(
        absent.isLeftEmpty
          ? ReportWording.leftEmpty(shown.1, of: declined.count)
          : ReportWording.declined(shown.1, of: declined.count))
    }
    guard !sentences.isEmpty else { return ReportSection(.notAnswered, []) }
    return parts.section(
      .notAnswered, ReportWording.notAnswered, [parts.paragraph(sentences.joined(separator: " "))])
  }

  /// What was asked of one ticked option has a name of its own: that it is not known says nothing of the rest.
  private func name(of prompt: Prompt) -> String? {
    let question =
      if case .detail = prompt.part { parts.interview.question(for: prompt) } else {
        content.items[prompt.item].question
      }
    return question.map { ReportWording.inSentence($0.name) }
  }

  /// A few questions to take along: those that an answer brought up, then those of the topic that fits best.
  func questionsToAsk() -> ReportSection {
    let pages = evaluation.fit.pages
    guard !content.advisesNothing, let best = pages.first else { return ReportSection(.questionsToAsk, []) }
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
