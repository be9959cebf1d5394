import PlainText
import QuestionnaireCore

/// Composes the summary in its ten parts: what matters first, on two pages.
///
/// What to do; when to get help sooner; why, and the topics in brief; what could not be answered; what to ask; how to stay
/// safe; telephone numbers; who can help; sources in short; about it, and the disclaimer.
struct SummaryComposer {
  let parts: ReportComposer
  let advice: SummaryAdvice
  let absent: AbsentAnswers
  var measure = SummaryMeasure.ladder[0]
  var sources: ShortSources

  /// The columns of a line on paper.
  static let columns = TextWriter.usualColumns
  /// The pages it should take.
  private static let pages = 2
  /// The most words of the first five parts: with the numbers and the disclaimer about five minutes aloud.
  static let mostWords = 575
  /// Those are the parts that are read aloud unasked.
  static let first: Set<ReportSection.Part> = [
    .whatToDo, .sooner, .why, .computed, .notAnswered, .questionsToAsk,
  ]

  init(_ parts: ReportComposer) {
    self.parts = parts
    advice = SummaryAdvice(parts)
    absent = AbsentAnswers(parts.interview)
    sources = ShortSources(parts.interview.questionnaire)
  }

  var content: QuestionnaireContent { parts.content }
  var evaluation: Evaluation { parts.evaluation }
  var isEmergency: Bool { evaluation.level == .emergency }

  /// The sections in their order: as much as fits on two pages; where what must stand needs a third, as much as fits
  /// there; never more words than the least has.
  func sections() -> [ReportSection] {
    var short: [ReportSection]?
    var last: [ReportSection] = []
    for measure in SummaryMeasure.ladder {
      var composer = self
      composer.measure = measure
      last = composer.composed()
      guard Self.wordCount(last) <= Self.mostWords else { continue }
      if Self.pageCount(last) <= Self.pages { return last }
      short = short ?? last
    }
    return short ?? last
  }

  private mutating func composed() -> [ReportSection] {
    if content.advisesNothing {
      return [whatToDo(), LayerComposer(parts).answers(), parts.computed(), notAnswered(), about()]
        .filter { !$0.blocks.isEmpty }
    }
    let first = [whatToDo(), sooner(), why(), parts.computed(), notAnswered(), questionsToAsk()]
    let rest = [safety(), numbers(), organizations(), shortSources(), about()]
    return (first + rest).filter { !$0.blocks.isEmpty }
  }

  private static func wordCount(_ sections: [ReportSection]) -> Int {
    Report(sections: sections.filter { first.contains($0.part) }).wordCount
  }

  private static func pageCount(_ sections: [ReportSection]) -> Int {
    PrintedPages.count(of: sections.flatMap(\.blocks))
  }

  /// A paragraph or a line that begins with a label.
  func labelled(_ label: String, _ text: StyledText, tone: ReportBlock.Tone = .plain) -> ReportBlock {
    ReportBlock(.labelled(label), text, tone: tone)
  }

  /// How many lines blocks take on paper, with the blank ones between them.
  static func lines(_ blocks: [ReportBlock]) -> Int {
    let writer = TextWriter()
    return zip(blocks, [nil] + blocks.map(Optional.some)).reduce(0) { sum, pair in
      sum + (pair.1.map(pair.0.gap(below:)) ?? 0) + writer.lines(of: pair.0).count
    }
  }

  /// As many phrases as fit into so many rows behind a label, one after the other, and how many more there are.
  static func fitted(_ phrases: [String], label: String, rows: Int, more: (Int) -> String) -> String {
    func text(_ count: Int) -> String {
      let rest = phrases.count - count
      return ReportWording.sentence(
        ReportWording.list(phrases.prefix(count) + (rest > 0 ? [more(rest)] : [])), isStart: false)
    }
    func fits(_ count: Int) -> Bool {
      SheetLines.width("\(label): \(text(count))") <= rows * columns
        && lines([ReportBlock(.labelled(label), StyledText(plain: text(count)))]) <= rows
    }
    var count = phrases.count
    while count > 1, !fits(count) { count -= 1 }
    return text(count)
  }
}

/// How much of the parts that may go stands in a summary. What matters most is never cut.
struct SummaryMeasure: Hashable {
  /// Questions to ask, the last one included.
  let questions: Int
  /// Questions that could not be answered, by name.
  let notAnswered: Int
  /// Rows of reasons for a topic.
  let reasonRows: Int
  /// Topics that are told in brief; the others are named.
  let topics: Int
  /// Lines of a topic in brief.
  let briefLines: Int

  /// From the whole to the least: what is too long goes from the end of the questions to ask, then from what could not
  /// be answered, then from the topics.
  static let ladder = [
    SummaryMeasure(questions: 7, notAnswered: 8, reasonRows: 3, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 5, notAnswered: 8, reasonRows: 3, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 5, notAnswered: 5, reasonRows: 2, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 5, reasonRows: 2, topics: 2, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 5, reasonRows: 2, topics: 1, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 4, reasonRows: 1, topics: 1, briefLines: 5),
    SummaryMeasure(questions: 3, notAnswered: 3, reasonRows: 1, topics: 1, briefLines: 2),
  ]
}
