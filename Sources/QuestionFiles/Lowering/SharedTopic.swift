import PlainText
import QuestionnaireCore

extension ConditionSyntax {
  /// The condition where the names of some tests are lacking. Three values: a lacking question was not asked, so a test of
  /// its answer is never true, negated or not, and a test of its state is settled. Two values: a test of it is false.
  /// `urge is yes or tea is no` without `urge` is `tea is no`; `not urge is yes` is never true, and is true of two values.
  func settled(lacking isLacking: (TestSyntax) -> Bool, twoValued: Bool = false, negated: Bool = false)
    -> ConditionSyntax
  {
    switch self {
    case .not(let part):
      return part.settled(lacking: isLacking, twoValued: twoValued, negated: !negated)
    case .all(let parts), .any(let parts):
      let settled = parts.map { $0.settled(lacking: isLacking, twoValued: twoValued, negated: negated) }
      if case .all = self, !negated { return .joined(settled, all: true) }
      if case .any = self, negated { return .joined(settled, all: true) }
      return .joined(settled, all: false)
    case .test(let test):
      guard isLacking(test) else { return negated ? .not(self) : self }
      switch test.predicate {
      case .state(let state): return [.notAsked, .notAnswered].contains(state) != negated ? .always : .never
      case .isShown: return negated ? .always : .never
      default: return twoValued && negated ? .always : .never
      }
    }
  }

  /// Whether it is false of everybody.
  var isNever: Bool {
    if case .any(let parts) = self { return parts.isEmpty }
    return false
  }

  private var isAlways: Bool {
    if case .all(let parts) = self { return parts.isEmpty }
    return false
  }

  private static var always: ConditionSyntax { .all([]) }
  private static var never: ConditionSyntax { .any([]) }

  /// The parts joined, without those that decide nothing.
  private static func joined(_ parts: [ConditionSyntax], all: Bool) -> ConditionSyntax {
    if parts.contains(where: { all ? $0.isNever : $0.isAlways }) { return all ? never : always }
    let left = parts.filter { all ? !$0.isAlways : !$0.isNever }
    if left.count == 1, let only = left.first { return only }
    return all ? .all(left) : .any(left)
  }
}

/// Fits a topic to one of the questionnaires that list it: what it says of a question that this one lacks is left out, as
/// if the question was not asked. A line about a cough is not there in a questionnaire that never asks for one.
struct SharedTopic {
  let names: NameTable
  /// The topics that the questionnaire lists.
  let topics: Set<String>
  /// Every topic there is a file for.
  let known: Set<String>
  /// Where names go that the questionnaire lacks: a mistake only if all that list the topic lack them.
  let lacking: Decoding

  func fitted(_ draft: TopicDraft) -> TopicDraft {
    TopicDraft(
      id: draft.id, title: draft.title, alsoCalled: draft.alsoCalled,
      shownWhen: draft.shownWhen.map { fitted($0) },
      unless: draft.unless.flatMap { kept(fitted($0, twoValued: true)) },
      neverWhen: draft.neverWhen.flatMap { kept(fitted($0)) }, fallback: draft.fallback, place: draft.place,
      because: lines(draft.because), but: lines(draft.but),
      inBrief: draft.inBrief.map { brief in
        TopicDraft.InBrief(
          lines: brief.lines,
          remember: brief.remember.compactMap { reminder in
            let when = reminder.when.map { fitted($0) }
            return when?.isNever == true ? nil : TopicDraft.Reminder(when: when, text: reminder.text)
          })
      },
      sections: draft.sections, askYourDoctor: lines(draft.askYourDoctor), organizations: draft.organizations,
      related: draft.related, searchWords: draft.searchWords)
  }

  private func lines(_ lines: [TopicDraft.Line]) -> [TopicDraft.Line] {
    lines.compactMap { draft in
      let when = draft.when.map { fitted($0) }
      return when?.isNever == true
        ? nil : TopicDraft.Line(when: when, text: draft.text, isLeading: draft.isLeading)
    }
  }

  private func kept(_ condition: ConditionSyntax) -> ConditionSyntax? {
    condition.isNever ? nil : condition
  }

  private func fitted(_ condition: ConditionSyntax, twoValued: Bool = false) -> ConditionSyntax {
    guard !names.isIncomplete else { return condition }
    let absent = condition.tests.filter(isLacking)
    guard !absent.isEmpty else { return condition }
    for word in absent.compactMap(\.name) where !lacking.log.hasReported(.unknownQuestion, at: word.place) {
      let near = EditDistance.nearest(to: word.text, among: names.names)
      lacking.log.report(.unknownQuestion(word.text, near: near.map { "'\($0)'" }), at: word.place)
    }
    return condition.settled(lacking: isLacking, twoValued: twoValued)
  }

  private func isLacking(_ test: TestSyntax) -> Bool {
    if case .topic(let word) = test.subject {
      return !topics.contains(word.text) && known.contains(word.text)
    }
    return test.name.map { names.position(of: $0.text) == nil } ?? false
  }
}
