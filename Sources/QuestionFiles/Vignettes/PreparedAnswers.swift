internal import PlainText
public import QuestionnaireCore

/// The answers of a file, for an interview without a terminal, and where each stands: what the interview does not take is
/// said at its place.
public struct PreparedAnswers: Sendable {
  /// The answers.
  public let sheet: AnswerSheet
  private let places: [LinkID: Place]
  private let start: Place

  /// Of a name that stands twice the first counts.
  init(_ answers: [(name: Word, words: [Word])], otherwise: AnswerSheet.Otherwise, start: Place) {
    sheet = AnswerSheet(
      answers: Dictionary(firstOf: answers.map { (LinkID($0.name.text), $0.words.map(\.text)) }),
      otherwise: otherwise)
    places = Dictionary(
      firstOf: answers.map { name, words in
        let (first, last) = (words.first?.place ?? name.place, words.last?.place ?? name.place)
        return (LinkID(name.text), first.through(last))
      })
    self.start = start
  }

  /// The answers that an interview with them did not take, each with what it would take.
  public func diagnostics(
    of refusals: [AnswerSheet.Conducted.Refusal], in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    let log = DiagnosticLog()
    for refusal in refusals {
      let name = refusal.linkId.rawValue
      let help = refusal.reason.remedy(for: refusal.linkId, in: questionnaire)
      if let place = places[refusal.linkId] {
        log.report(.unreadableAnswer(refusal.reason, to: name, help: help), at: place)
      } else {
        log.report(.missingAnswer(to: name, help: "add '\(name): …'; \(help)"), at: start)
      }
    }
    return log.diagnostics.sorted()
  }
}
