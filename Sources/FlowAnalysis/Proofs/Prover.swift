internal import QuestionnaireCore

/// Tries every theorem, and keeps what was found.
struct Prover {
  let questionnaire: Questionnaire
  var encoding: Encoding
  var outcome: OutcomeDiagrams
  private(set) var findings: [ProofFinding] = []
  private let mark: Int

  /// The part of the steps left that one thing may take, as a divisor.
  private static let greatestShare = 4

  /// Nodes beyond the encoding's own that are kept from one proof to the next.
  private static let keptNodes = 200_000

  init(_ questionnaire: Questionnaire, encoding: Encoding, outcome: OutcomeDiagrams) {
    self.questionnaire = questionnaire
    self.encoding = encoding
    self.outcome = outcome
    mark = encoding.store.count
  }

  var content: QuestionnaireContent { questionnaire.content }

  mutating func prove() {
    var other = remembering
    proveEverythingOccurs()
    nameWhatIsNotProved()
    proveNothingEndsOnNothing()
    proveNoEmergencyUnasked()
    proveNotKnowingIsNeverCalmer(&other)
    proveClaims()
    proveKnowing(&other)
    proveNoTopicContradicts()
    findWarnings()
  }

  /// The questions that an emergency flag names, through derived values too, with the flags.
  var emergencyItems: [(item: Int, flags: [FlagID])] {
    var named: [Int: [FlagID]] = [:]
    for flag in content.flags where flag.level == .emergency {
      for item in encoding.script.items(readBy: flag.when) { named[item, default: []].append(flag.id) }
    }
    return named.keys.sorted().map { ($0, named[$0] ?? []) }
  }

  /// Tries one thing; a limit reached on the way makes it undecided.
  mutating func attempt(
    _ theorem: ProofFinding.Theorem, _ subject: QuestionnairePart, _ proof: (inout Prover) -> ProofFinding?
  ) {
    let start = encoding.store.steps
    let end = encoding.store.stepLimit
    // One hard thing leaves the others what they need.
    encoding.store.stepLimit = start + (end - start) / Self.greatestShare
    let finding = proof(&self)
    encoding.store.stepLimit = end
    if encoding.store.isExhausted {
      let shortage = encoding.shortage(of: questions(of: subject), since: start)
      findings.append(ProofFinding(subject, .undecided(theorem, shortage)))
    } else if let finding {
      findings.append(checked(finding))
    }
    if encoding.store.isExhausted || encoding.store.count - mark > Self.keptNodes { forget() }
  }

  /// How many questions something rests on.
  private func questions(of subject: QuestionnairePart) -> Int {
    guard let condition = questionnaire.condition(of: subject) else { return content.items.count }
    var found: Set<Int> = []
    var open = encoding.script.items(readBy: condition)
    while let next = open.popFirst() {
      if found.insert(next).inserted { open.formUnion(encoding.items(deciding: next)) }
    }
    return found.count
  }

  /// The same for interviews in which remembered answers may choose what is no longer offered.
  var remembering: Prover {
    guard content.items.contains(where: { $0.question?.hasConditionalOptions == true }) else {
      return bare(encoding)
    }
    return bare(encoding.remembering)
  }

  /// A prover that has found nothing yet.
  private func bare(_ encoding: Encoding) -> Prover {
    var encoding = encoding
    let outcome = OutcomeDiagrams(content, in: &encoding)
    return Prover(questionnaire, encoding: encoding, outcome: outcome)
  }

  /// Lets another prover find something, and takes over what it found and what it cost.
  mutating func adopt(_ other: inout Prover, _ proof: (inout Prover) -> Void) {
    other.encoding.store.spend(encoding.store.steps - other.encoding.store.steps)
    proof(&other)
    findings += other.findings
    other.findings = []
    encoding.store.spend(other.encoding.store.steps - encoding.store.steps)
  }

  /// Keeps a finding that needs no proof.
  mutating func report(_ finding: ProofFinding) { findings.append(finding) }

  private mutating func forget() {
    encoding.forget(downTo: mark)
    outcome.forget()
  }

  /// Looks for answers that meet a formula; the finding with those that have the fewest definite ones.
  mutating func refute(
    _ subject: QuestionnairePart, _ fact: ProofFinding.Fact, _ formula: Formula,
    domain: Elimination.Domain = .interviews
  ) -> ProofFinding? {
    fewestAnswers(formula, domain: domain).map {
      ProofFinding(subject, fact, witness: witness($0, domain: domain))
    }
  }

  /// The answers with the fewest definite ones that meet a formula.
  mutating func fewestAnswers(
    _ formula: Formula, domain: Elimination.Domain = .interviews
  ) -> Assignment? {
    var best: Assignment?
    formula.ways { conditions in
      if encoding.store.isExhausted { return .stop }
      guard encoding.isPossible(conditions, domain: domain),
        let found = encoding.cheapest(conditions, domain: domain)
      else { return .on }
      if best.map({ found.definite < $0.definite }) ?? true { best = found }
      return .on
    }
    return best
  }

  /// The answers of an assignment.
  func witness(_ assignment: Assignment, domain: Elimination.Domain = .interviews) -> Witness {
    let writer = AnswerWriter(encoding: encoding, writesRemembered: domain == .rawAnswers)
    var sheet = writer.sheet(assignment)
    for id in encoding.script.computed { sheet.answers[id] = nil }
    return Witness(sheet: sheet, definiteAnswers: assignment.definite)
  }

  /// The finding, if its witness shows it in the engine; else that the two disagree, or that nothing is proved where it
  /// may rest on a computed value that no answers lead to.
  private func checked(_ finding: ProofFinding) -> ProofFinding {
    guard let witness = finding.witness else { return finding }
    let trials = AnswerTrials(encoding)
    let isShown = WitnessCheck(questionnaire, answers: trials.words).shows(finding, witness)
    if !isShown, !encoding.script.computed.isEmpty {
      return ProofFinding(finding.subject, .restsOnComputed(encoding.script.computed.sorted()))
    }
    return isShown ? finding : ProofFinding(finding.subject, .inconsistent(finding.theorem), witness: witness)
  }
}
