import PlainText
public import QuestionnaireCore

/// What a person sees first when an interview ends, and hears first: what to do, how soon, what not to do, why, when to
/// get help sooner, and what can be opened from there.
///
///     let opening = SummaryOpening(interview, today: day, territory: "gb")
///     opening.heading                  // Make an appointment with your doctor
///     opening.howSoon                  // An ordinary appointment
///     opening.callAtOnce               // Call 999 at once for: trouble breathing; …
///     opening.entries.first?.layer     // .summary
///
/// Every text is whole and in the respondent's words; a screen takes what it has room for, from the top.
public struct SummaryOpening: Hashable, Sendable {
  /// How soon help is needed.
  public let level: TriageLevel
  /// The level's heading.
  public let heading: String
  /// How soon, in a few words; nil: the action says it.
  public let howSoon: String?
  /// What to do first, each sentence once, the most urgent first; none below same-day.
  public let acts: [String]
  /// The first sentence of what to do.
  public let action: String
  /// What one must not do.
  public let doNots: [String]
  /// Why, in about two rows of 66 columns: in an emergency what it is, else what speaks for the first topic; nil: no
  /// reason is known.
  public let why: String?
  /// What to do until help is there; nil below an emergency.
  public let firstAid: String?
  /// When to contact the doctor sooner, or what to do if it gets worse; a sentence.
  public let sooner: String?
  /// What to call for at once; a sentence. Nil in an emergency.
  public let callAtOnce: String?
  /// The kinds of numbers that belong to what to do, in their order.
  public let kinds: [Country.Line.Kind]
  /// The numbers of the person's country that belong to what to do, the number for emergencies first.
  public let lines: [Country.Line]
  /// The layers that are offered first: the summary's pages, the sheet, and each topic that fits best; in an emergency
  /// the sheet stands first, and there are no topics.
  public let entries: [SummaryLayer.Entry]
  /// Everything else that can be opened: the topics to read later, then all questions to ask, answers, sources, who can
  /// help, countries, and about it.
  public let others: [SummaryLayer.Entry]
  /// Whether the questions advise nothing, as a form of another program.
  public let advisesNothing: Bool

  /// The topics in the order of their numbers: "topic 1" is the first of them.
  public var topics: [SummaryLayer.Entry] {
    (entries + others).filter { if case .topic = $0.layer { true } else { false } }
  }

  /// Makes the opening of an interview, complete or not.
  ///
  /// `today` is the day it is shown on; `territory` is the person's country (ISO 3166, two letters, in lower case).
  public init(_ interview: Interview, today: CalendarDay, territory: String? = nil) {
    let parts = ReportComposer(interview: interview, today: today, territory: territory)
    let advice = SummaryAdvice(parts)
    let evaluation = interview.evaluation
    let guidance = parts.content.guidance[evaluation.level]
    func plain(_ block: Prose.Block) -> String { StyledText(markup: parts.words(block.text)).plain }
    level = evaluation.level
    heading = guidance.map { parts.words($0.heading) } ?? ""
    howSoon = guidance?.howSoon.map(parts.words)
    acts = advice.acts
    action = (guidance?.action.blocks.first).map { ReportWording.firstSentence(plain($0)) } ?? ""
    doNots = advice.doNots.map(plain)
    why = advice.why
    firstAid = advice.firstAid
    kinds = advice.kinds
    sooner = advice.contact ?? (guidance?.worse.blocks.first).map(plain)
    let calls = (guidance?.callIf.blocks ?? []).map(plain)
    callAtOnce = calls.isEmpty ? nil : ReportWording.callAtOnce(parts.number, for: calls)
    lines = advice.lines
    advisesNothing = parts.content.advisesNothing
    (entries, others) = LayerComposer(parts).entries()
  }
}

extension LayerComposer {
  /// What can be opened: what is offered first, and everything else.
  func entries() -> (first: [SummaryLayer.Entry], others: [SummaryLayer.Entry]) {
    let fit = parts.evaluation.fit
    let sections = self.sections(of: .summary)
    let summary = SummaryLayer.Length(
      pages: PrintedPages.count(of: sections.flatMap(\.blocks)),
      words: Report(sections: sections.filter { SummaryComposer.first.contains($0.part) }).wordCount)
    let opening = [
      SummaryLayer.Entry(layer: .summary, title: ReportWording.readOn, length: summary),
      SummaryLayer.Entry(
        layer: .sheet, title: ReportWording.atStart(ReportWording.sheetName),
        length: SummaryLayer.Length(pages: 1)),
    ]
    func entry(_ topic: Topic) -> SummaryLayer.Entry {
      SummaryLayer.Entry(layer: .topic(topic.id), title: parts.words(topic.title), length: length(of: topic))
    }
    // To a form nothing is added that would have sources, or somebody to ask.
    let advised: [(SummaryLayer, String)] = [
      (.sources, ReportWording.adviceSources), (.organizations, ReportWording.organizations),
      (.countries, ReportWording.numbersOfAll),
    ]
    let isForm = parts.content.advisesNothing
    let rest: [(SummaryLayer, String)] =
      (isForm ? [] : [(.questions, ReportWording.questionsToAsk)]) + [(.answers, ReportWording.answers)]
      + (isForm ? [] : advised) + [(.about, ReportWording.aboutQuestions)]
    let isEmergency = parts.evaluation.level == .emergency
    return (
      (isEmergency ? opening.reversed() : opening) + fit.pages.map(entry),
      Self.topics(fit).dropFirst(fit.pages.count).map(entry)
        + rest.map { layer, title in
          let report = Report(sections: self.sections(of: layer))
          return SummaryLayer.Entry(
            layer: layer, title: title, length: SummaryLayer.Length(words: report.wordCount))
        }
    )
  }
}
