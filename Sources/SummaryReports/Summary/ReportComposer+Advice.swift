import PlainText
import QuestionnaireCore

extension ReportComposer {
  func whatToDo() -> ReportSection {
    guard let level = content.guidance[evaluation.level] else { return ReportSection(.whatToDo, []) }
    let tone = tone(of: evaluation.level)
    let top = evaluation.flags.filter { $0.level == evaluation.level }
    let rest = evaluation.flags.filter { $0.level != evaluation.level }.sorted { $0.level > $1.level }
    let open = evaluation.isComplete ? [] : [paragraph(ReportWording.notComplete, tone: .disclaimer)]
    // In an emergency nothing stands before what to do.
    var blocks = evaluation.level == .emergency ? [] : open
    blocks += self.blocks(of: level.action, tone: tone)
    blocks += top.flatMap(self.blocks(of:))
    if !rest.isEmpty { blocks += [ReportBlock(.heading, StyledText(plain: ReportWording.alsoImportant))] }
    blocks += rest.flatMap(self.blocks(of:)) + (evaluation.level == .emergency ? open : [])
    return section(.whatToDo, level.heading[respondent], tone: tone, blocks)
  }

  func ifWorse() -> ReportSection {
    let prose = content.guidance[evaluation.level]?.worse ?? Prose([])
    return section(.ifWorse, ReportWording.ifWorse, blocks(of: prose))
  }

  /// The numbers of the person's country; where that is not known, every country's number for an emergency.
  func numbers() -> ReportSection {
    let own = content.countries.filter { $0.code == territory }
    let wanted = own.isEmpty ? content.countries : own
    return section(
      .numbers, ReportWording.numbers, numberBlocks(of: wanted) { !own.isEmpty || $0.kind == .emergency })
  }

  /// All numbers that do not stand at the top.
  func numbersElsewhere() -> ReportSection {
    let others = content.countries.filter { $0.code != territory }
    let isOwnKnown = others.count < content.countries.count
    return section(
      .numbersElsewhere, isOwnKnown ? ReportWording.numbersElsewhere : ReportWording.numbersOfAll,
      numberBlocks(of: others) { _ in true })
  }

  private func numberBlocks(
    of countries: [Country], where isWanted: (Country.Line) -> Bool
  ) -> [ReportBlock] {
    let days = Set(content.countries.flatMap(\.lines).map(\.checked))
    var blocks = countries.flatMap { country in
      let lines = country.lines.filter(isWanted)
      return lines.isEmpty
        ? [] : [subheading(country.name)] + lines.map { block(of: $0, isDated: days.count > 1) }
    }
    if days.count == 1, let day = days.first, !blocks.isEmpty {
      blocks.append(paragraph(ReportWording.numbersChecked(ReportWording.day(day)), tone: .quiet))
    }
    return blocks
  }

  func safety() -> ReportSection {
    section(.safety, ReportWording.safety, blocks(of: content.guidance.safety))
  }

  func ending() -> ReportSection {
    guard case .end(let title, let text)? = evaluation.end?.kind else { return ReportSection(.ending, []) }
    return section(.ending, title[respondent], blocks(of: text))
  }

  func adviceSources() -> ReportSection {
    let guidance = content.guidance
    var cited = guidance[evaluation.level].map { $0.action.citations + $0.worse.citations } ?? []
    cited += evaluation.flags.flatMap(\.text.citations)
    cited += guidance.safety.citations + guidance.disclaimer.citations
    cited += content.countries.flatMap(\.lines).map(\.source)
    if case .end(_, let text)? = evaluation.end?.kind { cited += text.citations }
    return section(.sources, ReportWording.adviceSources, sourceBlocks(cited, numbered: false))
  }

  func tone(of level: TriageLevel) -> ReportBlock.Tone {
    switch level {
    case .emergency: .emergency
    case .sameDay: .sameDay
    case .soon, .routine: .plain
    }
  }

  private func block(of line: Country.Line, isDated: Bool) -> ReportBlock {
    let checked = isDated ? " (\(ReportWording.checked(ReportWording.day(line.checked))))" : ""
    return ReportBlock(
      .labelled(line.number), StyledText(plain: line.text + checked),
      tone: line.kind == .emergency && evaluation.level == .emergency ? .emergency : .plain)
  }

  private func blocks(of flag: Flag) -> [ReportBlock] {
    let tone = tone(of: flag.level)
    let publishers = flag.text.citations.compactMap(interview.questionnaire.source).map(\.publisher).uniqued()
    let authority =
      publishers.isEmpty
      ? []
      : [
        ReportBlock(
          .labelled(ReportWording.onAuthority), StyledText(plain: ReportWording.list(publishers)),
          tone: .quiet)
      ]
    return [subheading(flag.title[respondent], tone: tone)] + blocks(of: flag.text, tone: tone) + authority
  }
}

extension ReportComposer {
  /// The most things that are named: more would frighten, and would not be read.
  private static let mostNamed = 6

  /// What would make help more urgent than it is, the most urgent first; nothing under an emergency.
  func sooner() -> ReportSection {
    let worsenings = interview.worsenings(atMost: Self.mostNamed)
    let blocks = [TriageLevel.emergency, .sameDay].flatMap { level in
      lines(worsenings.filter { $0.flag.level == level }, level)
    }
    return section(.sooner, ReportWording.sooner, blocks)
  }

  private func lines(_ worsenings: [Worsening], _ level: TriageLevel) -> [ReportBlock] {
    // A line of a list stands for itself; a question does not without its answer: then the flag's title says it.
    let words = worsenings.map { $0.option?.text[respondent] ?? $0.flag.title[respondent] }.uniqued()
    guard !words.isEmpty else { return [] }
    return [paragraph(ReportWording.sooner(level, isOne: words.count == 1))]
      + words.map { ReportBlock(.bullet, StyledText(plain: $0)) }
  }
}
