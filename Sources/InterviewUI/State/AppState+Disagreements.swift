internal import QuestionnaireCore

/// What is remembered of answers that disagree: they are asked about once, and not again while they stay as they were left.
struct Doubts: Hashable, Sendable {
  /// Those that were left, with the answers that they had then.
  private var left: [Disagreement: [Answer?]] = [:]
  /// The question that was gone to because its answer may be wrong.
  var mending: LinkID?

  mutating func leave(_ disagreement: Disagreement, in interview: Interview) {
    left[disagreement] = disagreement.linkIds.map { interview.answers[$0] }
  }

  func isLeft(_ disagreement: Disagreement, in interview: Interview) -> Bool {
    left[disagreement] == disagreement.linkIds.map { interview.answers[$0] }
  }
}

extension AppState {
  /// Asks about answers that disagree; false: none do, or they were left so.
  mutating func askAboutDisagreement(after id: LinkID?, returnsToReview: Bool) -> Bool {
    guard let interview,
      let found = interview.disagreements.first(where: { !doubts.isLeft($0, in: interview) })
    else { return false }
    show(DisagreementScreen(disagreement: found, origin: id, returnsToReview: returnsToReview))
    return true
  }

  mutating func leave(_ disagreement: Disagreement) {
    guard let interview else { return }
    withDoubts { $0.leave(disagreement, in: interview) }
  }

  mutating func mend(_ id: LinkID?) { withDoubts { $0.mending = id } }
}
