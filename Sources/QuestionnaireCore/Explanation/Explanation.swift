/// Why an interview came to its outcome, and which single other answers would have changed it.
///
/// A decision is "emergency, because of `special`"; a change is "had `special` been `none-of-these`, it were routine".
public struct Explanation: Hashable, Sendable {
  /// What an outcome is made of.
  public enum Subject: Hashable, Sendable {
    case triage(TriageLevel)
    case flag(FlagID)
    case topic(TopicID)
  }

  /// Something that holds, and the answers that suffice for it.
  public struct Decision: Hashable, Sendable {
    /// What holds.
    public let subject: Subject
    /// The questions whose answers suffice whatever the others are, none of them spare, in the order of the file.
    /// Empty for what holds without any answer, and for the topic that is shown when no other could be a page. Of a
    /// topic they suffice for its `shown-when` to hold and its `unless` not to.
    public let questions: [LinkID]
  }

  /// One other answer to one question that was asked, and what it would have come to; what it would newly have asked
  /// counts as not known. A list that would have other options keeps its ticks.
  public struct Change: Hashable, Sendable {
    /// What was asked.
    public let linkId: LinkID
    /// The other answer.
    public let answer: Answer
    /// The level of triage with it.
    public let level: TriageLevel
    /// The topics that would have been shown too, in the order of the file.
    public let shown: [TopicID]
    /// The topics that would not have been shown, in the order of the file.
    public let notShown: [TopicID]
  }

  /// The triage, then every flag that holds, then every topic that is shown.
  public let decisions: [Decision]
  /// The answers that would have changed the triage or a topic, in the order of the path.
  public let changes: [Change]

  /// Explains an interview as it stands: every other answer is tried in the engine, one at a time.
  public init(_ interview: Interview) {
    decisions = Self.decisions(in: interview)
    changes = interview.evaluation.path.flatMap { Self.changes(at: $0, in: interview) }
  }

  private static func decisions(in interview: Interview) -> [Decision] {
    let evaluation = interview.evaluation
    let items = interview.questionnaire.content.items
    let deciding = DecidingAnswers(interview)
    func questions(_ condition: Condition, unless: Condition? = nil) -> [LinkID] {
      (deciding.smallest(for: condition, unless: unless) ?? []).map { items[$0].linkId }
    }
    let flags = evaluation.flags.map { Decision(subject: .flag($0.id), questions: questions($0.when)) }
    let top = zip(evaluation.flags, flags).filter { $0.0.level == evaluation.level }.map(\.1.questions)
    let fewest = evaluation.level == .routine ? nil : top.min { $0.count < $1.count }
    let topics = evaluation.topics.map { topic in
      // What the level shows rests on what the level rests on.
      if case .test(.triage) = topic.shownWhen {
        return Decision(subject: .topic(topic.id), questions: fewest ?? [])
      }
      return Decision(
        subject: .topic(topic.id),
        questions: topic.isFallback ? [] : questions(topic.shownWhen, unless: topic.unless))
    }
    return [Decision(subject: .triage(evaluation.level), questions: fewest ?? [])] + flags + topics
  }

  private static func changes(at prompt: Prompt, in interview: Interview) -> [Change] {
    // What is asked of one ticked option is read by no condition.
    if case .detail = prompt.part { return [] }
    let before = interview.evaluation
    return interview.otherAnswers(to: prompt).compactMap { answer in
      var other = interview
      guard (try? other.answer(prompt.linkId, with: answer)) != nil else { return nil }
      while let open = other.evaluation.current, open.item < before.current?.item ?? .max {
        let absent: Answer =
          other.question(for: open) == nil ? .value(.read) : other.ticksAgain(at: open) ?? .unknown
        guard (try? other.answer(open.linkId, with: absent)) != nil else { return nil }
      }
      let after = other.evaluation
      let shown = after.topics.map(\.id).filter { id in !before.topics.contains { $0.id == id } }
      let notShown = before.topics.map(\.id).filter { id in !after.topics.contains { $0.id == id } }
      guard after.level != before.level || !shown.isEmpty || !notShown.isEmpty else { return nil }
      return Change(
        linkId: prompt.linkId, answer: other.answers[prompt.linkId] ?? answer, level: after.level,
        shown: shown, notShown: notShown)
    }
  }
}

extension Interview {
  /// What was chosen of a list that is asked again since it offers something else; nil if nothing of it is left.
  fileprivate func ticksAgain(at prompt: Prompt) -> Answer? {
    guard let answer = answers[prompt.linkId], wholeQuestion(for: prompt)?.hasConditionalOptions == true,
      let question = question(for: prompt)
    else { return nil }
    switch answer.value {
    case .option(let option, _)?: return question.option(option) == nil ? nil : answer
    case .options(let options, let writeIn)?:
      let kept = options.filter { question.option($0)?.isExclusive == false }
      return kept.isEmpty ? nil : .value(.options(kept, writeIn: writeIn))
    default: return nil
    }
  }
}
