internal import QuestionnaireCore
internal import SummaryReports

/// What stands beside the main column of a wide screen. Beside a question: help on the highlighted line, why it is asked,
/// and the way through the interview; beside a report its parts; beside all answers the one on the screen, whole. It takes
/// no focus, and holds nothing that help, why, review and contents do not say.
///
///     Line 6
///     The eyes roll up and stay there.
///
///     Your way
///     Who is this about?     3 answers
///     First, is it urgent?     you are here
struct SidePanel {
  private let context: ScreenContext

  /// The most parts of the way that are named, before and after the present one.
  private static let mostPassed = 3
  private static let mostAhead = 4
  /// The most parts of a report.
  private static let mostParts = 14

  init(_ context: ScreenContext) { self.context = context }

  private var columns: Int { context.grid.sideColumns }

  /// The panel beside a question, as far as there are rows for it.
  func lines(help: [TextLine], of asked: AskedQuestion) -> [TextLine] {
    stacked([help, why(asked.question, heading: Wording.sideWhy), way(at: asked.place)])
  }

  /// The panel beside all answers: a question as it was asked, its whole answer, and why it is asked.
  func lines(of question: Question, answer: String) -> [TextLine] {
    let lettering = context.lettering
    let asked = lettering.wrap(question.text[context.respondent], .question, columns: columns)
    let answer = lettering.wrap(answer, columns: columns)
    return stacked([asked + answer, why(question, heading: Wording.sideWhyHere)])
  }

  /// The panel beside a report: its parts, the one on the screen marked; nil if it has one only.
  func parts(of text: ReportLines, at scroll: Int) -> [TextLine]? {
    // A topic is one part, and its sections stand under it.
    let whole = text.headings.filter { !$0.isSub }
    let parts = whole.count > 1 ? whole : text.headings
    guard parts.count > 1 else { return nil }
    let here = parts.lastIndex { $0.line <= scroll } ?? 0
    let first = max(here - Self.mostPassed, 0)
    let last = min(first + Self.mostParts, parts.count)
    var lines = [TextLine(Wording.sideParts, .heading)]
    lines += (first..<last).map { place in
      place == here ? line(parts[place].text, Wording.sideHere, .chosen) : line(parts[place].text, "")
    }
    if parts.count > last { lines.append(TextLine(Wording.sideMore(parts.count - last))) }
    return lines
  }

  private func why(_ question: Question, heading: String) -> [TextLine] {
    let why = context.lettering.lines(of: question.why, for: context.respondent, columns: columns)
    return why.isEmpty ? [] : [TextLine(heading, .heading)] + why
  }

  private func stacked(_ parts: [[TextLine]]) -> [TextLine] {
    parts.filter { !$0.isEmpty }.reduce(into: []) { $0 += ($0.isEmpty ? [] : [TextLine()]) + $1 }
  }

  /// The parts of the interview: those done with their number of answers, the present one, the next ones.
  func way(at place: Int) -> [TextLine] {
    guard let interview = context.interview, interview.evaluation.path.indices.contains(place) else {
      return []
    }
    let sections = Sections(interview.questionnaire)
    guard let here = sections.place(of: interview.evaluation.path[place].item) else { return [] }
    let answers = answers(in: interview, sections)
    let passed = (0..<here).filter { answers[$0] > 0 }.suffix(Self.mostPassed)
    let items = interview.questionnaire.content.items
    // What another complaint has asked of the person already is not asked again.
    let ahead = sections.parts.indices.dropFirst(here + 1).filter { part in
      !sections.parts[part].items.allSatisfy { items[$0].sameAs != nil }
    }
    var lines = [TextLine(Wording.sideWay, .heading)]
    lines += passed.map { line(title(of: sections.parts[$0], interview), Wording.sideAnswers(answers[$0])) }
    lines.append(line(title(of: sections.parts[here], interview), Wording.sideHere, .chosen))
    lines += ahead.prefix(Self.mostAhead).map { line(title(of: sections.parts[$0], interview), "") }
    if ahead.count > Self.mostAhead {
      lines.append(TextLine(Wording.sideMoreAsNeeded))
    }
    return lines
  }

  /// How many answers were given in each part.
  private func answers(in interview: Interview, _ sections: Sections) -> [Int] {
    var counts = sections.parts.map { _ in 0 }
    for prompt in interview.evaluation.path where prompt != interview.evaluation.current {
      if let part = sections.place(of: prompt.item), interview.question(for: prompt) != nil {
        counts[part] += 1
      }
    }
    return counts
  }

  private func title(of part: Sections.Part, _ interview: Interview) -> String {
    let content = interview.questionnaire.content
    return part.group.map { content.groups[$0].title[context.respondent] } ?? content.title
  }

  /// A name with a remark at the right end; the name is cut rather than broken.
  private func line(_ name: String, _ remark: String, _ style: Style = .plain) -> TextLine {
    let lettering = context.lettering
    let room = columns - (remark.isEmpty ? 0 : lettering.columns(of: remark) + 2)
    let text = lettering.cut(name, to: max(room, 0))
    let blank = max(columns - lettering.columns(of: text) - lettering.columns(of: remark), 0)
    return TextLine(text + (remark.isEmpty ? "" : String(repeating: " ", count: blank) + remark), style)
  }
}
