import PlainText
import QuestionnaireCore

/// The answers to a form as the first page has them, under its headings: a line for each answer, and one for all of a small
/// group, because a time alone belongs to nothing.
///
///     Observations:
///       - Heart Rate, beats/min: 96 beats/min; Date and Time: 30 November 2026, 18:12
///       - Oxygen (Date and Time: 30 November 2026, 18:14; O2 L/min: 2)
struct SheetForm {
  private let interview: Interview
  private let answers: AnswerWording
  private let groups: SheetGroups
  /// More answers of one group than this have lines of their own.
  private static let mostOnOneLine = 6

  init(_ interview: Interview) {
    self.interview = interview
    answers = AnswerWording(interview)
    groups = SheetGroups(interview)
  }

  private struct Told {
    let label: String
    let words: String
    let isText: Bool

    var line: String { "\(label): \(words)" }
  }

  /// What was answered, by the innermost group around it, in order.
  private var told: [(group: Int?, answers: [Told])] {
    let labels = SheetAnswers(interview)
    var told: [(group: Int?, answers: [Told])] = []
    for prompt in interview.told {
      guard let question = interview.question(for: prompt),
        case .value(let value)? = interview.answers[prompt.linkId]
      else { continue }
      let isText = if case .text = value { true } else { false }
      let answer = Told(
        label: labels.label(of: prompt, question),
        words: TextPolicy.paper.onOneLine(answers.words(for: value, to: question)), isText: isText)
      let group = interview.questionnaire.content.groups(around: prompt.item).first
      if let last = told.last, last.group == group {
        told[told.count - 1].answers.append(answer)
      } else {
        told.append((group, [answer]))
      }
    }
    return told
  }

  var entries: [SheetEntry] {
    var entries: [SheetEntry] = []
    for (group, answers) in told {
      let outer = group.map { interview.questionnaire.content.groups(of: $0).last ?? $0 }
      let heading = groups.label(of: outer)
      let inner = group == outer ? "" : groups.label(of: group)
      let isLong = answers.count > Self.mostOnOneLine
      let title = isLong && !inner.isEmpty ? "\(heading): \(inner)" : heading
      let facts =
        isLong || inner.isEmpty
        ? answers.map { SheetFact($0.line, isFreeText: $0.isText) } : [joined(answers, in: inner)]
      if entries.last?.label == ReportWording.atStart(TextPolicy.paper.onOneLine(title)) {
        entries[entries.count - 1].facts += facts
      } else {
        entries.append(SheetEntry(title, facts, form: .items(isCompact: false)))
      }
    }
    return entries
  }

  /// A group on one line: what has its name comes first.
  private func joined(_ answers: [Told], in group: String) -> SheetFact {
    let isText = answers.contains(where: \.isText)
    if let main = answers.firstIndex(where: { Self.isSame($0.label, group) }) {
      let rest = answers[..<main] + answers[(main + 1)...]
      return SheetFact(
        ([answers[main]] + rest).map(\.line).joined(separator: "; "), isFreeText: isText)
    }
    return SheetFact("\(group) (\(answers.map(\.line).joined(separator: "; ")))", isFreeText: isText)
  }

  /// Whether one says what the other does: "SpO2 %" of "SpO2, %", "Capillary Refill, seconds" of "Capillary Refill".
  private static func isSame(_ label: String, _ group: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let (one, other) = (plain(label), plain(group))
    return !other.isEmpty && (one.hasPrefix(other) || !one.isEmpty && other.hasPrefix(one))
  }
}
