import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// The analysis agrees with every interview held in the engine.
///
/// Each of 600 small questionnaires, and at night of 2,000, is enumerated whole.
@Suite struct AgreementTests {
  private static let chunk = 100

  @Test(arguments: Tier.cases(6, nightly: 20))
  func withEveryInterview(_ block: UInt64) {
    var held = 0
    var seed = block << 32
    while held < Self.chunk {
      seed += 1
      var random = RandomContent(seed: seed, greatestSize: 12)
      guard let questionnaire = random.questionnaire() else { continue }
      let truth = BruteForce(questionnaire, atMost: 40)
      if truth.isTooLarge { continue }
      held += 1
      let agreement = Agreement(truth, seed: seed)
      let differences = agreement.differences()
      #expect(
        differences.isEmpty, "seed \(seed): \(differences.joined(separator: "\n"))\n\(agreement.picture)")
      if !differences.isEmpty { return }
    }
  }
}

/// One questionnaire's analysis beside its interviews.
struct Agreement {
  private let truth: BruteForce
  private let analysis: Analysis
  private let findings: [ProofFinding]

  init(_ truth: BruteForce, seed: UInt64) {
    self.truth = truth
    // Whatever the order in which diagrams read answers, they say the same.
    let orders = Analysis.Order.allCases
    analysis = Analysis(truth.questionnaire, order: orders[Int(seed % UInt64(orders.count))])
    findings = analysis.findings()
  }

  private var questionnaire: Questionnaire { truth.questionnaire }

  func differences() -> [String] {
    if findings.contains(where: { if case .undecided = $0.fact { true } else { false } }) {
      return ["undecided"]
    }
    return truth.seen.broken.sorted() + occurrence() + failures() + warnings() + counts() + progress()
      + minimal()
  }

  private func occurrence() -> [String] {
    var subjects = questionnaire.items.map { QuestionnairePart.item($0.linkId) }
    subjects += questionnaire.derived.map { .derived($0.linkId) } + questionnaire.flags.map { .flag($0.id) }
    for topic in questionnaire.topics {
      subjects.append(.topic(topic.id))
      if truth.seen.occurred.contains(.topic(topic.id)) {
        subjects += topic.because.indices.map { .because(topic.id, $0) }
        subjects += topic.but.indices.map { .but(topic.id, $0) }
      }
    }
    let expected = Set(subjects).subtracting(truth.seen.occurred)
    let found = Set(
      findings.filter { if case .neverOccurs = $0.fact { true } else { false } }.map(\.subject))
    return difference("never occurs", expected, found)
  }

  private func failures() -> [String] {
    var lines: [String] = []
    var found: [BruteForce.Failure: Int] = [:]
    for finding in findings {
      switch finding.fact {
      case .inconsistent: lines.append("inconsistent: \(finding)")
      case .endsOnNothing, .cannotBeAnswered, .emergencyUnasked, .notKnowingIsCalmer, .emergencyNotRuledOut,
        .claimFails, .contradictsReader:
        found[.init(subject: finding.subject, fact: finding.fact)] = finding.witness?.definiteAnswers ?? -1
      default: break
      }
    }
    for (failure, cost) in truth.failures where found[failure] != cost {
      lines.append("missed \(failure) at \(cost), found \(found[failure].map { "\($0)" } ?? "none")")
    }
    for (failure, cost) in found where truth.failures[failure] == nil {
      lines.append("wrong \(failure) at \(cost)")
    }
    let idle = Set(questionnaire.claims.indices).subtracting(truth.claimsApplied)
    let foundIdle = Set(
      findings.compactMap { finding -> Int? in
        if case (.claimNeverApplies, .claim(let place)) = (finding.fact, finding.subject) {
          place
        } else {
          nil
        }
      })
    return lines + difference("idle claims", idle, foundIdle)
  }

  private func warnings() -> [String] {
    var lines: [String] = []
    for finding in findings {
      switch (finding.fact, finding.subject) {
      case (.valueNeverFirst, let subject):
        if truth.seen.takenCases.contains(subject) { lines.append("\(subject) is taken") }
      case (.alwaysTrue(let part), .flag(let id)) where part.isEmpty:
        if let flag = questionnaire.flag(id), truth.seen.notTrue.contains(flag.when) {
          lines.append("\(id) not always")
        }
      default: break
      }
    }
    let always = Set(
      questionnaire.flags.filter { !$0.when.tests.isEmpty && !truth.seen.notTrue.contains($0.when) }.map(\.id)
    )
    let found = Set(
      findings.compactMap { finding -> FlagID? in
        if case (.alwaysTrue(part: []), .flag(let id)) = (finding.fact, finding.subject) { id } else { nil }
      })
    return lines + (truth.seen.interviews > 0 ? difference("always", always, found) : []) + offers()
  }

  /// Options that everybody who is asked is offered, though they have a condition, and those that nobody is.
  private func offers() -> [String] {
    func found(_ fact: ProofFinding.Fact) -> Set<QuestionnairePart> {
      Set(
        findings.compactMap { finding in
          if case .options = finding.subject, finding.fact == fact { finding.subject } else { nil }
        })
    }
    let seen = truth.seen
    return difference("offered to all", seen.offered.subtracting(seen.withheld), found(.alwaysTrue(part: [])))
      + difference("offered to nobody", seen.withheld.subtracting(seen.offered), found(.neverTrue(part: [])))
  }

  private func counts() -> [String] {
    let counts = analysis.counts()
    var lines: [String] = []
    func same<Value: Equatable>(_ name: String, _ expected: Value, _ found: Value) {
      if expected != found { lines.append("\(name): \(expected) in truth, \(found) found") }
    }
    same("interviews", "\(truth.seen.interviews)", counts.interviews.description)
    for ending in counts.endings {
      let expected = truth.seen.endings[ending.end]
      same(
        "ending \(ending.end.map { "\($0)" } ?? "last")", "\(expected?.count ?? 0)",
        ending.interviews.description)
      same("screens", expected.map { $0.least...$0.most }, ending.screens)
    }
    same("alone", "\(truth.seen.alone)", counts.onFallbackAlone?.description)
    same("fewest alone", truth.seen.fewestAlone, counts.fallbackWitness?.definiteAnswers)
    same("outcomes", truth.seen.outcomes.count, counts.outcomes.count)
    for value in questionnaire.derived {
      same(
        "without \(value.linkId)", "\(truth.seen.withoutValue[value.linkId] ?? 0)",
        counts.withoutValue[value.linkId]?.description)
    }
    if !truth.hasDeadEnd {
      for latest in counts.latest {
        same("latest \(latest.flag)", truth.seen.latest[latest.flag], latest.screens)
      }
    }
    return lines
  }

  private func progress() -> [String] {
    guard let progress = analysis.exactProgress() else { return ["no progress"] }
    return truth.ways.compactMap { interview, least, most in
      let found = progress.progress(of: interview)
      let expected = Progress(atLeast: least, atMost: most)
      return found == expected
        ? nil
        : "progress \(found), not \(expected) at \(interview.evaluation.current.map { "\($0)" } ?? "") \(interview.answers)"
    }
  }

  private func minimal() -> [String] {
    var lines: [String] = []
    for flag in questionnaire.flags {
      let answers = analysis.minimalAnswers(raising: flag.id)
      let occurs = truth.seen.occurred.contains(.flag(flag.id))
      if occurs != !(answers.total?.isZero ?? true) { lines.append("minimal of \(flag.id): \(answers)") }
      if let total = answers.total?.small, min(total, 50) != answers.sets.count {
        lines.append("\(answers.sets.count) of \(total) sets for \(flag.id)")
      }
      if Set(answers.sets).count != answers.sets.count { lines.append("a set twice for \(flag.id)") }
      for sheet in answers.sets.prefix(6) {
        let outcome = sheet.conduct(questionnaire)
        if !outcome.refusals.isEmpty
          || !outcome.interview.evaluation.flags.contains(where: { $0.id == flag.id })
        {
          lines.append("\(sheet.answers) does not raise \(flag.id)")
        }
        for name in sheet.answers.keys {
          var fewer = sheet
          fewer.answers[name] = nil
          let outcome = fewer.conduct(questionnaire)
          if outcome.refusals.isEmpty, outcome.interview.evaluation.isComplete,
            outcome.interview.evaluation.flags.contains(where: { $0.id == flag.id })
          {
            lines.append("\(fewer.answers) raises \(flag.id) too")
          }
        }
      }
    }
    return lines
  }

  private func difference<Element: Hashable>(_ name: String, _ expected: Set<Element>, _ found: Set<Element>)
    -> [String]
  {
    expected == found
      ? [] : ["\(name): missed \(expected.subtracting(found)), wrong \(found.subtracting(expected))"]
  }

  /// The questionnaire in words.
  var picture: String {
    var lines: [String] = []
    for item in questionnaire.items {
      let kind =
        item.question.map {
          "\($0.kind) unknown \($0.allowsUnknown) clearer \(String(describing: $0.clearer)) details \($0.details.count)"
        } ?? "\(item.kind)"
      lines.append("\(item.linkId) when \(item.guardCondition.text): \(kind)")
      for option in item.question?.options ?? [] where option.when != nil {
        lines.append("  \(option.id) when \(option.when?.text ?? "")")
      }
    }
    for value in questionnaire.derived {
      lines.append("\(value.linkId): \(value.cases.map { "\($0.value) \($0.when.text)" })")
    }
    for flag in questionnaire.flags { lines.append("\(flag.id) \(flag.level): \(flag.when.text)") }
    for topic in questionnaire.topics {
      lines.append(
        "\(topic.id) \(topic.isFallback) \(topic.place): \(topic.shownWhen.text), unless \(topic.unless?.text ?? "-"), never \(topic.neverWhen?.text ?? "-"), because \(topic.because.map { "\($0.isLeading) \($0.when.text)" }) but \(topic.but.map(\.when.text))"
      )
    }
    for claim in questionnaire.claims {
      let known = claim.known.map { "known \($0)" } ?? "then \(claim.then.text)"
      lines.append("claim \(claim.when.text) \(known)")
    }
    return lines.joined(separator: "\n")
  }
}
