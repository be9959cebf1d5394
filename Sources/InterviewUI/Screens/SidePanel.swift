internal import QuestionnaireCore
internal import SummaryReports

/// What stands beside the main column of a wide screen: help on the highlighted line, why it is asked, and the way through
/// the interview. It takes no focus, and holds nothing that help, why and review do not say.
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

  init(_ context: ScreenContext) { self.context = context }

  private var columns: Int { context.grid.sideColumns }

  /// The panel beside a question, as far as there are rows for it.
  func lines(help: [TextLine], of asked: AskedQuestion) -> [TextLine] {
    let why = context.lettering.lines(of: asked.question.why, for: context.respondent, columns: columns)
    let whyPart = why.isEmpty ? [] : [TextLine(Wording.sideWhy, .heading)] + why
    return [help, whyPart, way(at: asked.place)].filter { !$0.isEmpty }
      .reduce(into: []) { $0 += ($0.isEmpty ? [] : [TextLine()]) + $1 }
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
    let ahead = Array(sections.parts.indices.dropFirst(here + 1))
    var lines = [TextLine(Wording.sideWay, .heading)]
    lines += passed.map { line(title(of: sections.parts[$0], interview), Wording.sideAnswers(answers[$0])) }
    lines.append(line(title(of: sections.parts[here], interview), Wording.sideHere, .chosen))
    lines += ahead.prefix(Self.mostAhead).map { line(title(of: sections.parts[$0], interview), "") }
    if ahead.count > Self.mostAhead {
      lines.append(TextLine(Wording.sideMore(ahead.count - Self.mostAhead)))
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
