public import QuestionnaireCore

/// Two interviews of one questionnaire, held on two days, and what changed between them.
///
/// Written as a document, a change is the line "glare: 7/10 → 9/10" under "Answers that changed".
public struct Comparison: Sendable {
  /// The interview held first.
  public let earlier: Interview
  /// The interview held last.
  public let later: Interview
  /// The day of the first.
  public let earlierDay: CalendarDay
  /// The day of the last.
  public let laterDay: CalendarDay
  /// What changed in the answers, in the order of the questions; each answer that differs stands here once.
  public let changes: [AnswerChange]
  /// How many answers were given both times, and are the same.
  public let sameCount: Int

  /// Compares two interviews; versions of the questionnaire may differ, questionnaires may not.
  public init(
    earlier: Interview, later: Interview, earlierDay: CalendarDay, laterDay: CalendarDay
  ) throws(ComparisonFault) {
    guard earlier.questionnaire.id == later.questionnaire.id else {
      throw .differentQuestionnaires(earlier: earlier.questionnaire.id, later: later.questionnaire.id)
    }
    self.earlier = earlier
    self.later = later
    self.earlierDay = earlierDay
    self.laterDay = laterDay
    let pairs = GivenAnswers(earlier).paired(with: GivenAnswers(later))
    changes = pairs.compactMap { AnswerChange(earlier: $0.earlier, later: $0.later) }
    sameCount = pairs.count - changes.count
  }

  /// The red flags and advice that hold now and did not hold then.
  public var newFlags: [Flag] { later.evaluation.flags.filter { !Self.names(earlier).contains($0.id) } }

  /// The red flags and advice that held then and do not hold now.
  public var goneFlags: [Flag] { earlier.evaluation.flags.filter { !Self.names(later).contains($0.id) } }

  /// The topics that are shown now and were not shown then.
  public var newTopics: [Topic] {
    later.evaluation.topics.filter { topic in
      !earlier.evaluation.topics.contains { $0.id == topic.id }
    }
  }

  /// The topics that were shown then and are not shown now.
  public var goneTopics: [Topic] {
    earlier.evaluation.topics.filter { topic in !later.evaluation.topics.contains { $0.id == topic.id } }
  }

  /// The derived features that changed; one that only one version of the questionnaire has is not known in the other.
  public var derivedChanges: [(value: DerivedValue, earlier: DerivedState, later: DerivedState)] {
    let then = earlier.evaluation.derived
    let now = later.evaluation.derived
    let both = now.map { value, state in
      (value, then.first { $0.value.linkId == value.linkId }?.state ?? .unknown, state)
    }
    let gone = then.filter { old in !now.contains { $0.value.linkId == old.value.linkId } }
      .map { ($0.value, $0.state, DerivedState.unknown) }
    return (both + gone).filter { $0.1 != $0.2 }
  }

  /// Whether anything at all changed.
  public var isSame: Bool {
    changes.isEmpty && newFlags.isEmpty && goneFlags.isEmpty && newTopics.isEmpty && goneTopics.isEmpty
      && derivedChanges.isEmpty && earlier.evaluation.level == later.evaluation.level
      && earlier.evaluation.end?.linkId == later.evaluation.end?.linkId
  }

  private static func names(_ interview: Interview) -> Set<FlagID> {
    Set(interview.evaluation.flags.map(\.id))
  }
}

/// Why two interviews cannot be compared.
public enum ComparisonFault: Error, Hashable, Sendable {
  /// They follow different questionnaires, of these names.
  case differentQuestionnaires(earlier: String, later: String)
}
