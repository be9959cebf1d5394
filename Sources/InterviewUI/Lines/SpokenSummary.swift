internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// A summary as it is read aloud: its parts one at a time, or one of the layers behind it.
///
/// "Your summary has 10 parts. The first 5 take about 3 minutes. What to do comes first."
struct SpokenSummary {
  let report: SpokenReport

  init(_ screen: SummaryScreen, isFinished: Bool) {
    var doors: [String: Int] = [:]
    for (place, entry) in screen.opening.topics.enumerated() {
      doors[Wording.lineTopic(place + 1)] = screen.row(of: entry.layer)
    }
    for entry in screen.opening.others {
      if let word = Wording.lineWord(of: entry.layer) { doors[word] = screen.row(of: entry.layer) }
    }
    var spoken: SpokenReport
    if let open = screen.openReport, let layer = screen.layer, layer != .summary {
      spoken = SpokenReport(open)
      spoken.identity = "\(layer)"
      spoken.isInPieces = true
      spoken.opening = [
        Wording.lineLength(isSheet: layer == .sheet, parts: spoken.parts.count, words: spoken.wordCount)
      ]
      spoken.known = layer == .sheet ? Wording.lineSheetKnown : Wording.lineLayerKnown
    } else {
      spoken = Self.parts(of: screen, isFinished: isFinished)
      spoken.topics = screen.opening.topics.count
    }
    spoken.doors = doors
    report = spoken
  }

  /// The parts without the disclaimer around them, which is said first, and without sources, which have a word.
  private static func parts(of screen: SummaryScreen, isFinished: Bool) -> SpokenReport {
    let summary = screen.summary
    let silent: Set<ReportSection.Part> = [.disclaimer, .lastWords, .sources]
    let sections = summary.sections.filter { !silent.contains($0.part) }
    var spoken = SpokenReport(summary, spoken: Report(sections: sections), isPlain: true)
    let firsts: Set<ReportSection.Part> = [.whatToDo, .sooner, .why, .notAnswered, .questionsToAsk]
    spoken.isInPieces = true
    spoken.unasked = sections.count { firsts.contains($0.part) }
    let words = spoken.parts.prefix(spoken.unasked).joined().reduce(0) {
      $0 + $1.split(separator: " ").count
    }
    spoken.opening =
      (isFinished ? [Wording.lineFinished] : [])
      + [
        screen.disclaimer,
        Wording.lineSummaryLength(
          parts: spoken.parts.count, first: spoken.unasked, words: words,
          isAdvised: !screen.opening.advisesNothing),
      ]
    spoken.known = Wording.lineSummaryKnown
    return spoken
  }
}
