import PlainText
import QuestionnaireCore

extension SummaryComposer {
  /// What to do, and how soon: the first acts, the level's words, what one must not do, then the flags in their order.
  mutating func whatToDo() -> ReportSection {
    guard let level = content.guidance[evaluation.level] else { return ReportSection(.whatToDo, []) }
    let tone = parts.tone(of: evaluation.level)
    var blocks: [ReportBlock] = []
    // In an emergency the first act says it.
    if let howSoon = level.howSoon, !isEmergency {
      blocks.append(
        labelled(
          ReportWording.howSoon,
          StyledText(plain: ReportWording.sentence(parts.words(howSoon), isStart: false)), tone: tone))
    }
    blocks += advice.acts.map { parts.paragraph($0, tone: tone) }
    blocks += parts.blocks(of: level.action, tone: tone)
    var cited = level.action.citations
    let doNots = advice.doNots
    blocks += doNots.map { ReportBlock(.bullet, StyledText(markup: parts.words($0.text)), tone: tone) }
    cited += doNots.flatMap(\.citations)
    let numbers = advice.numbers
    blocks += numbers
    for (flag, form) in advice.flags where form != .title {
      let told = self.blocks(of: flag, form)
      blocks += told.blocks
      cited += told.citations
    }
    let titles = advice.flags.filter { $0.form == .title }.map {
      ReportWording.inSentence(parts.words($0.flag.title))
    }
    if !titles.isEmpty {
      let text = ReportWording.sentence(ReportWording.list(titles), isStart: false)
      blocks.append(labelled(ReportWording.alsoForDoctor, StyledText(markup: text)))
    }
    blocks += advice.notKnown.map { parts.paragraph($0) }
    if case .end(let title, let text)? = evaluation.end?.kind {
      blocks += [parts.subheading(parts.words(title))] + parts.blocks(of: text)
      cited += text.citations
    }
    if !evaluation.isComplete { blocks.append(parts.paragraph(ReportWording.notComplete, tone: .disclaimer)) }
    blocks += authority(cited.uniqued())
    return parts.section(.whatToDo, parts.words(level.heading), tone: tone, blocks)
  }

  private func blocks(
    of flag: Flag, _ form: SummaryAdvice.Form
  ) -> (blocks: [ReportBlock], citations: [SourceID]) {
    let title = parts.words(flag.title)
    let tone = parts.tone(of: flag.level)
    switch form {
    case .whole:
      let text = parts.blocks(of: flag.text, tone: tone)
      return ([parts.subheading(title, tone: tone)] + text, flag.text.citations)
    case .line:
      let first = flag.text.blocks.first
      let sentence = first.map { ReportWording.firstSentence(parts.words($0.text)) } ?? ""
      let line = StyledText(markup: "\(ReportWording.sentence(title)) \(sentence)")
      return ([ReportBlock(.bullet, line, tone: tone)], first?.citations ?? [])
    case .brief:
      if let brief = flag.brief.blocks.first {
        return ([ReportBlock(.bullet, StyledText(markup: parts.words(brief.text)))], brief.citations)
      }
      let first = flag.text.blocks.first
      let text = first.map { " " + parts.words($0.text) } ?? ""
      let line = StyledText(markup: ReportWording.sentence(title) + text)
      return ([ReportBlock(.bullet, line)], first?.citations ?? [])
    case .title: return ([], [])
    }
  }

  private mutating func authority(_ citations: [SourceID]) -> [ReportBlock] {
    guard !content.advisesNothing else { return [] }
    let mark = sources.mark(citations)
    let publishers = sources.numbers(of: citations).map { sources.names[$0 - 1] }
    guard !publishers.isEmpty else { return [] }
    let text = Self.fitted(publishers, label: ReportWording.onAuthority, rows: 1, more: ReportWording.others)
    return [
      labelled(
        ReportWording.onAuthority, StyledText(plain: text + mark), tone: .quiet)
    ]
  }

  /// When to get help sooner than that.
  mutating func sooner() -> ReportSection {
    guard let level = content.guidance[evaluation.level] else { return ReportSection(.sooner, []) }
    let heading = isEmergency ? ReportWording.ifWorse : ReportWording.sooner
    let contact = advice.contact.map { parts.paragraph($0) }
    let rest = Self.lines(contact.map { [$0] } ?? []) + Self.lines(parts.blocks(of: level.worse))
    let calls = Array(advice.callIf.prefix(max(3, 9 - rest)))
    var blocks: [ReportBlock] = []
    if !calls.isEmpty {
      blocks.append(parts.paragraph(ReportWording.callAtOnce(parts.number, isOne: calls.count == 1)))
      blocks += calls.map(parts.bullet)
    }
    blocks += (contact.map { [$0] } ?? []) + parts.blocks(of: level.worse)
    return parts.section(.sooner, heading, blocks)
  }

  /// The numbers of the person's country that do not stand with what to do. Who cannot speak finds the others there, and
  /// with all countries.
  func numbers() -> ReportSection {
    let told = isEmergency ? Set(advice.lines) : []
    return parts.numbers { $0.kind != .relay && !told.contains($0) }
  }

  func safety() -> ReportSection {
    parts.section(.safety, ReportWording.safety, parts.blocks(of: content.guidance.safety))
  }
}
