import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// Explanations of random interviews with the shipped questions, held against the engine.
@Suite struct ShippedExplanationTests {
  private static func interview(seed: UInt64) throws -> Interview {
    var random = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    while let prompt = interview.evaluation.current {
      let answer = random.answer(to: prompt, in: interview)
      if (try? interview.answer(prompt.linkId, with: answer)) == nil {
        try interview.answer(prompt.linkId, with: .unknown)
      }
      for flag in interview.pendingEmergencies { interview.acknowledge(flag.id) }
    }
    return interview
  }

  private func holds(_ subject: Explanation.Subject, in evaluation: Evaluation) -> Bool {
    switch subject {
    case .triage(let level): evaluation.level >= level
    case .flag(let id): evaluation.flags.contains { $0.id == id }
    case .topic(let id): evaluation.topics.contains { $0.id == id }
    }
  }

  /// Whatever else is answered, as long as the answers that decided are asked for and stay.
  @Test(arguments: Tier.cases(1, nightly: 3))
  func whatDecidedDecidesWhateverElseIsAnswered(_ seed: UInt64) throws {
    let interview = try Self.interview(seed: seed)
    var random = RandomAnswers(seed: seed + 100)
    var held = 0
    let decisions = Explanation(interview).decisions
    for _ in 0..<60 {
      var other = interview
      for _ in 0..<4 {
        let path = other.evaluation.path
        let prompt = path[random.number(below: path.count)]
        try? other.answer(prompt.linkId, with: random.answer(to: prompt, in: other))
      }
      for decision in decisions where !decision.questions.isEmpty {
        let stay = decision.questions.allSatisfy {
          other.evaluation.status(of: $0) == interview.evaluation.status(of: $0)
        }
        guard stay else { continue }
        held += 1
        #expect(holds(decision.subject, in: other.evaluation), "\(decision) \(other.answers)")
      }
    }
    #expect(held > 20)
  }

  @Test(arguments: Tier.cases(1, nightly: 2))
  func whatWouldHaveChangedDoesSoInTheEngine(_ seed: UInt64) throws {
    let interview = try Self.interview(seed: seed)
    let changes = Explanation(interview).changes
    #expect(!changes.isEmpty)
    for change in changes {
      var other = interview
      try other.answer(change.linkId, with: change.answer)
      while let open = other.evaluation.current {
        let isNote = other.question(for: open) == nil
        // A list that is asked again for what it offers newly keeps its ticks.
        let ticks = other.answers[open.linkId].flatMap { answer in
          other.question(for: open).map { answer.offered(by: $0) }
        }
        let kept = isNote ? Answer.value(.read) : ticks
        if kept.flatMap({ try? other.answer(open.linkId, with: $0) }) == nil {
          try other.answer(open.linkId, with: .unknown)
        }
      }
      #expect(other.evaluation.level == change.level)
      let before = Set(interview.evaluation.topics.map(\.id))
      let expected = before.union(change.shown).subtracting(change.notShown)
      #expect(Set(other.evaluation.topics.map(\.id)) == expected, "\(change)")
    }
  }

  @Test(arguments: Array(10..<30) as [UInt64])
  func whatWouldBeWorseIsMoreUrgentInTheEngine(_ seed: UInt64) throws {
    let interview = try Self.interview(seed: seed)
    let worse = interview.worsenings(atMost: 6)
    let level = interview.evaluation.level
    #expect(worse.count <= 6)
    #expect(level != .emergency || worse.isEmpty)
    #expect(worse.map(\.flag.level) == worse.map(\.flag.level).sorted(by: >))
    for worsening in worse {
      var other = interview
      try other.answer(worsening.linkId, with: worsening.answer)
      #expect(other.evaluation.level > level)
      #expect(other.evaluation.flags.contains { $0.id == worsening.flag.id })
      #expect(!interview.evaluation.flags.contains { $0.id == worsening.flag.id })
    }
  }

  @Test func aCalmInterviewSaysWhatIsAnEmergency() throws {
    let outcome = AnswerSheet(
      answers: ["respondent": ["me"], "age": ["52 years"]], otherwise: .no
    ).conduct(try Shipped.questionnaire("twisting"))
    #expect(outcome.interview.worsenings(atMost: 6).count == 6)
  }
}

extension Answer {
  /// The ticks without what a question does not offer any more; "none of these" was said of fewer lines.
  fileprivate func offered(by question: Question) -> Answer {
    guard case .value(.options(let options, let writeIn)) = self else { return self }
    let kept = options.filter { question.option($0)?.isExclusive == false }
    return kept.isEmpty ? .unknown : .value(.options(kept, writeIn: writeIn))
  }
}
