import PlainText
import QuestionnaireCore

/// What a person is told to do, before it is laid out: under an emergency nothing calmer is told.
struct SummaryAdvice {
  /// How much of a flag is said.
  enum Form: Hashable {
    /// Its heading and its text.
    case whole
    /// Its heading and its first sentence.
    case line
    /// Advice in one sentence.
    case brief
    /// Its heading.
    case title
  }

  private let parts: ReportComposer
  /// What to call for at once: what the level names, then what would raise an alarm if it came too.
  let callIf: [String]

  init(_ parts: ReportComposer) {
    self.parts = parts
    callIf = Self.callIf(parts)
  }

  private var evaluation: Evaluation { parts.evaluation }
  private var level: TriageLevel { evaluation.level }

  /// The flags that are worded here, the most urgent first: beside what is urgent nothing calm is told.
  private var worded: [Flag] {
    let calmest: TriageLevel =
      switch level {
      case .emergency: .emergency
      case .sameDay: .soon
      case .soon, .routine: .routine
      }
    return evaluation.worded.whole.filter { $0.level >= calmest }
  }

  /// The most flags that are told whole, and the most pieces of advice in a sentence.
  private static let (mostWhole, mostBrief) = (2, 3)

  /// The flags with how much is said of each.
  var flags: [(flag: Flag, form: Form)] {
    var (whole, brief) = (0, 0)
    return worded.map { flag in
      if flag.level >= .sameDay {
        whole += 1
        return (flag, whole <= Self.mostWhole ? .whole : .line)
      }
      brief += 1
      return (flag, level < .sameDay && brief <= Self.mostBrief ? .brief : .title)
    }
  }

  /// What to do first, none that the heading or another says already; of advice its text says it. Whoever must call is not
  /// told to go somewhere, too.
  var acts: [String] {
    guard level >= .sameDay else { return [] }
    let first = worded.filter { $0.level == level }.compactMap(\.act)
    let isAmbulance = first.contains { $0.kind == .call && Self.callsAmbulance($0) }
    let acts = first.filter { !isAmbulance || $0.kind == .call }.map { parts.words($0.text) }.uniqued()
    let heading = parts.content.guidance[level].map { parts.words($0.heading) } ?? ""
    return acts.filter { act in
      let stem = act.last == "." ? act.dropLast() : act[...]
      return !heading.hasPrefix(stem) && !acts.contains { $0 != act && Self.says($0, all: stem) }
    }
  }

  /// Whether its first sentence says to call the emergency number, not a ward, or sugar first.
  private static func callsAmbulance(_ act: Flag.Act) -> Bool {
    act.text.other.prefix { $0 != "." }.contains(EmergencyNumber.placeholder)
  }

  /// Whether an act begins with another and goes on with more to do: one that goes on with "if" says less.
  private static func says(_ act: String, all stem: Substring) -> Bool {
    guard act.hasPrefix(stem) else { return false }
    let rest = act.dropFirst(stem.count)
    return rest.hasPrefix(",") || rest.hasPrefix(" and ") || rest.hasPrefix(". ")
  }

  /// What one must not do, each once: of the level, and of every flag that is not said by another, at every level.
  var doNots: [Prose.Block] {
    let flags = evaluation.worded.whole + evaluation.worded.notKnown.flatMap(\.flags)
    let level = parts.content.guidance[level]?.doNot.blocks ?? []
    return (level + flags.flatMap(\.doNot.blocks)).reduce(into: []) { told, block in
      let words = parts.words(block.text)
      if !told.contains(where: { Likeness.says(parts.words($0.text), words) }) { told.append(block) }
    }
  }

  /// One sentence a level about what is not known; under what is due sooner it can wait.
  var notKnown: [String] {
    guard level != .emergency else { return [] }
    return evaluation.worded.notKnown.filter { level < .sameDay || $0.level >= .sameDay }
      .compactMap { sentence(about: $0) }
  }

  /// What is not known and what it counts as; in so many columns, if that is asked, at least one question by its name.
  private func sentence(about group: WordedFlags.NotKnown, columns: Int = .max) -> String? {
    guard let heading = parts.content.guidance[group.level]?.heading else { return nil }
    let names = group.questions.compactMap { parts.interview.questionnaire.item($0)?.question }.map(\.name)
    let sentences = (0..<max(names.count, 1)).lazy.map { fewer in
      ReportWording.notKnown(
        names.dropLast(fewer) + (fewer > 0 ? [ReportWording.others(fewer)] : []),
        countsAs: parts.words(heading))
    }
    return sentences.first { SheetLines.width($0) <= columns } ?? sentences.last
  }

  /// The numbers that belong to what to do.
  var numbers: [ReportBlock] { lines.map { parts.block(of: $0) } + elsewhere }

  /// The lines of the person's country that belong to what to do: of the kinds that the flags name, and in an
  /// emergency one for who cannot speak.
  var lines: [Country.Line] {
    parts.country?.lines.filter { kinds.contains($0.kind) } ?? []
  }

  /// The numbers of every country, where the person's is not known.
  private var elsewhere: [ReportBlock] {
    guard parts.country == nil, level >= .sameDay else { return [] }
    return kinds.flatMap(parts.numbersEverywhere)
  }

  /// The kinds of numbers that belong to what to do, in their order.
  var kinds: [Country.Line.Kind] {
    let told = worded + (level == .emergency ? [] : evaluation.worded.notKnown.flatMap(\.flags))
    let named = Set(told.flatMap(\.numbers))
    let wanted = level == .emergency ? named.union([.emergency, .relay]) : named.subtracting([.emergency])
    return Country.Line.Kind.allCases.filter(wanted.contains)
  }

  /// Why it is so, in about two rows: the flags where help is needed today, else what speaks for the first topic.
  var why: String? {
    let told = worded.filter { $0.level == level }
    let reasons =
      level >= .sameDay
      ? (told.filter(\.isFirst) + told.filter { !$0.isFirst }).map { parts.words($0.title) }
      : (evaluation.fit.pages.first.map { parts.said($0.because) } ?? []).map { parts.words($0.text) }
    let phrases = reasons.map { StyledText(markup: ReportWording.inSentence($0)).plain }
    guard !phrases.isEmpty else {
      let group = evaluation.worded.notKnown.first { $0.level == level }
      return group.flatMap { sentence(about: $0, columns: Self.whyColumns) }
    }
    let kept = (1...phrases.count).last {
      SheetLines.width(ReportWording.list(Array(phrases.prefix($0)))) <= Self.whyColumns
    }
    return ReportWording.sentence(ReportWording.list(Array(phrases.prefix(kept ?? 1))), isStart: false)
  }

  private static let whyColumns = 120

  /// What to do until help is there, in an emergency: the beginning of the first flag's text.
  var firstAid: String? {
    guard level == .emergency, let first = worded.first?.text.blocks.first else { return nil }
    return StyledText(markup: parts.words(first.text)).plain
  }

  private static func callIf(_ parts: ReportComposer) -> [String] {
    let level = parts.evaluation.level
    guard level != .emergency else { return [] }
    let worsenings = parts.interview.worsenings(atMost: mostWorsenings).filter { $0.flag.level == .emergency }
      .map { parts.words($0.option.map { $0.later ?? $0.text } ?? $0.flag.title) }
    let named = parts.content.guidance[level]?.callIf.blocks.map { parts.words($0.text) } ?? []
    let told = worsenings.uniqued()
    // What the level names holds for everybody, so it is never what has no room.
    return (named.filter { !Likeness.isTold($0, by: told) } + told).map(ReportWording.atStart)
  }

  private static let mostWorsenings = 6

  /// When to contact the doctor sooner, as a sentence.
  var contact: String? {
    guard let block = parts.content.guidance[level]?.contactIf.blocks.first else { return nil }
    return ReportWording.contactSooner(StyledText(markup: parts.words(block.text)).plain)
  }
}

extension Question {
  /// How it is named in a list of questions.
  var name: String { short ?? record }
}
