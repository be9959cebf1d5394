import FlowAnalysis
import QuestionnaireCore

/// Every interview with a small questionnaire, held one after another in the engine, and what is seen on the way.
struct BruteForce {
  let questionnaire: Questionnaire
  private let every: EveryAnswer
  /// By subject and fact, without the conflict: the fewest definite answers that show it.
  private(set) var failures: [Failure: Int] = [:]
  private(set) var occurred: Set<Finding.Subject> = []
  private(set) var claimsApplied: Set<Int> = []
  private(set) var takenCases: Set<Finding.Subject> = []
  private(set) var interviews = 0
  private(set) var endings: [LinkID?: (count: Int, least: Int, most: Int)] = [:]
  private(set) var alone = 0
  private(set) var fewestAlone: Int?
  private(set) var outcomes: Set<[String]> = []
  private(set) var withoutValue: [LinkID: Int] = [:]
  private(set) var latest: [FlagID: Int] = [:]
  private(set) var hasDeadEnd = false
  /// Conditions that were not true, and that were true, in some complete interview.
  private(set) var notTrue: Set<Condition> = []
  private(set) var isTrue: Set<Condition> = []
  /// Interviews on the way, with the fewest and the most screens that followed.
  private(set) var ways: [(interview: Interview, least: Int, most: Int)] = []
  private let greatestCount: Int
  private(set) var isTooLarge = false
  private let emergencyItems: [LinkID: [FlagID]]
  private let watched: [Condition]

  struct Failure: Hashable {
    let subject: Finding.Subject
    let fact: Finding.Fact
  }

  init(_ questionnaire: Questionnaire, atMost count: Int) {
    self.questionnaire = questionnaire
    every = EveryAnswer(questionnaire)
    greatestCount = count
    var named: [LinkID: [FlagID]] = [:]
    for flag in questionnaire.flags where flag.level == .emergency {
      var ids: Set<LinkID> = []
      var open = flag.when.tests
      while let test = open.popLast() {
        guard let id = test.linkId else { continue }
        if let value = questionnaire.derivedValue(id) {
          open += value.cases.flatMap(\.when.tests)
        } else {
          ids.insert(id)
        }
      }
      for id in ids { named[id, default: []].append(flag.id) }
    }
    emergencyItems = named
    watched =
      questionnaire.items.map(\.guardCondition) + questionnaire.flags.map(\.when)
      + questionnaire.topics.map(\.shownWhen)
    _ = hold(Interview(questionnaire), screens: 0, definite: 0, raised: [:])
    if !isTooLarge { tryRawAnswers() }
  }

  /// Holds every interview that goes on from one; what followed: the fewest and most screens, the fewest definite.
  private mutating func hold(
    _ interview: Interview, screens: Int, definite: Int, raised: [FlagID: Int]
  ) -> (least: Int, most: Int, definite: Int)? {
    guard !isTooLarge else { return nil }
    var raised = raised
    for flag in interview.evaluation.flags where flag.level == .emergency && raised[flag.id] == nil {
      raised[flag.id] = screens
    }
    guard let prompt = interview.evaluation.current else {
      finish(interview, screens, definite, raised)
      return (0, 0, definite)
    }
    var result: (least: Int, most: Int, definite: Int)?
    let question = interview.question(for: prompt)
    let answers =
      question.map { every.answers(to: $0, for: questionnaire.items[prompt.item].linkId) } ?? [.value(.read)]
    var isStuck = true
    for answer in answers {
      var next = interview
      guard (try? next.answer(prompt.linkId, with: answer)) != nil else { continue }
      isStuck = false
      var cost = answer == .unknown || answer == .value(.read) ? 0 : 1
      if case .detail = prompt.part { cost = 0 }
      guard let followed = hold(next, screens: screens + 1, definite: definite + cost, raised: raised) else {
        continue
      }
      result = (
        min(result?.least ?? .max, followed.least + 1), max(result?.most ?? 0, followed.most + 1),
        min(result?.definite ?? .max, followed.definite)
      )
    }
    if isStuck {
      hasDeadEnd = true
      note(.item(questionnaire.items[prompt.item].linkId), .cannotBeAnswered, definite)
    }
    if let result {
      if screens > 0 { noteClaims(interview, result.definite) }
      ways.append((interview, result.least, result.most))
    }
    return result
  }

  private mutating func note(_ subject: Finding.Subject, _ fact: Finding.Fact, _ definite: Int) {
    let failure = Failure(subject: subject, fact: fact)
    failures[failure] = min(failures[failure] ?? .max, definite)
  }

  private mutating func noteClaims(_ interview: Interview, _ definite: Int) {
    let evaluation = interview.evaluation
    for (place, claim) in questionnaire.claims.enumerated() where evaluation.truth(of: claim.when) == .true {
      claimsApplied.insert(place)
      if evaluation.truth(of: claim.then) != .true { note(.claim(place), .claimFails, definite) }
    }
  }

  private mutating func finish(
    _ interview: Interview, _ screens: Int, _ definite: Int, _ raised: [FlagID: Int]
  ) {
    interviews += 1
    if interviews > greatestCount {
      isTooLarge = true
      return
    }
    let evaluation = interview.evaluation
    noteClaims(interview, definite)
    let end = endings[evaluation.end?.linkId] ?? (0, .max, 0)
    endings[evaluation.end?.linkId] = (end.count + 1, min(end.least, screens), max(end.most, screens))
    outcomes.insert([evaluation.level.name] + evaluation.topics.map(\.id.rawValue))
    for (flag, screens) in raised { latest[flag] = max(latest[flag] ?? 0, screens) }
    noteOccurrence(evaluation)
    for condition in watched {
      if evaluation.truth(of: condition) == .true {
        isTrue.insert(condition)
      } else {
        notTrue.insert(condition)
      }
    }
    noteEnding(evaluation, definite)
    noteEmergencies(evaluation, definite)
    for topic in evaluation.topics {
      if let never = topic.neverWhen, evaluation.truth(of: never) == .true {
        note(.topic(topic.id), .contradictsReader, definite)
      }
    }
  }

  private mutating func noteOccurrence(_ evaluation: Evaluation) {
    for prompt in evaluation.path { occurred.insert(.item(questionnaire.items[prompt.item].linkId)) }
    if let end = evaluation.end { occurred.insert(.item(end.linkId)) }
    for flag in evaluation.flags { occurred.insert(.flag(flag.id)) }
    for topic in evaluation.topics {
      occurred.insert(.topic(topic.id))
      for (place, line) in topic.because.enumerated() where evaluation.truth(of: line.when) == .true {
        occurred.insert(.because(topic.id, place))
      }
      for (place, line) in topic.but.enumerated() where evaluation.truth(of: line.when) == .true {
        occurred.insert(.but(topic.id, place))
      }
    }
    for (value, state) in evaluation.derived {
      switch state {
      case .noValue: withoutValue[value.linkId, default: 0] += 1
      case .unknown: break
      case .value(let option):
        occurred.insert(.derived(value.linkId))
        if let place = value.cases.firstIndex(where: { $0.value == option }) {
          takenCases.insert(.derivedCase(value.linkId, place))
        }
      }
    }
  }

  private mutating func noteEnding(_ evaluation: Evaluation, _ definite: Int) {
    var saysWhy = false
    if case .end(_, let text)? = evaluation.end?.kind { saysWhy = !text.blocks.isEmpty }
    guard evaluation.flags.isEmpty, evaluation.topics.allSatisfy(\.isFallback), !saysWhy else { return }
    alone += 1
    fewestAlone = min(fewestAlone ?? .max, definite)
    if evaluation.topics.allSatisfy({ $0.sections.isEmpty }) {
      note(.questionnaire, .endsOnNothing, definite)
    }
  }

  private mutating func noteEmergencies(_ evaluation: Evaluation, _ definite: Int) {
    if evaluation.level < .emergency {
      for (id, flags) in emergencyItems {
        guard evaluation.status(of: id) == .notAsked, let item = questionnaire.item(id) else { continue }
        if !ruledOut(item.guardCondition, evaluation) {
          note(.item(id), .emergencyUnasked(flags: flags), definite)
        }
      }
    }
    guard evaluation.level < .sameDay else { return }
    for flag in questionnaire.flags where flag.level == .emergency && !ruledOut(flag.when, evaluation) {
      note(.flag(flag.id), .emergencyNotRuledOut, definite)
    }
  }

  private func ruledOut(_ condition: Condition, _ evaluation: Evaluation) -> Bool {
    switch condition {
    case .not(let part): return evaluation.truth(of: part) == .true
    case .all(let parts): return parts.contains { ruledOut($0, evaluation) }
    case .any(let parts): return parts.allSatisfy { ruledOut($0, evaluation) }
    case .test(let test):
      if evaluation.truth(of: condition) == .false { return true }
      switch test {
      case .state, .derived: return false
      default:
        return test.linkId.flatMap(questionnaire.item).map { ruledOut($0.guardCondition, evaluation) }
          ?? false
      }
    }
  }

  // MARK: Theorem 4a

  /// One way to answer a question wholly, plainer words included.
  private struct RawAnswer {
    var answers: [LinkID: Answer]
    var isDefinite: Bool
    var cost: Int
  }

  private func rawAnswers(to question: Question) -> [RawAnswer] {
    let id = question.linkId
    var all = every.values(of: question, for: id).map { value in
      RawAnswer(answers: [id: .value(value)], isDefinite: true, cost: 1)
    }
    guard question.allowsUnknown else { return all }
    all.append(RawAnswer(answers: [id: .declined], isDefinite: false, cost: 1))
    guard case .lines(_, let lines)? = question.clearer else {
      let plainer = id.appending("clearer")
      return all + [RawAnswer(answers: [id: .unknown, plainer: .unknown], isDefinite: false, cost: 0)]
    }
    var combinations: [[Answer]] = [[]]
    for _ in lines {
      combinations = combinations.flatMap { some in
        [Answer.unknown, .value(.yes), .value(.no)].map { some + [$0] }
      }
    }
    return all
      + combinations.map { answers in
        var raw: [LinkID: Answer] = [id: .unknown]
        for (line, answer) in zip(lines, answers) { raw[id.appending(line.option.rawValue)] = answer }
        let isAnswered = answers.contains(.value(.yes)) || answers.allSatisfy { $0 == .value(.no) }
        return RawAnswer(
          answers: raw, isDefinite: isAnswered, cost: answers.count { $0 != .unknown })
      }
  }

  private mutating func tryRawAnswers() {
    let questions = questionnaire.items.compactMap(\.question)
    let named = questions.indices.filter {
      emergencyItems[questions[$0].linkId] != nil && questions[$0].allowsUnknown
    }
    guard !named.isEmpty else { return }
    let raws = questions.map(rawAnswers)
    let total = raws.reduce(1) { $0 * $1.count }
    guard total > 0, total <= greatestCount * 4 else {
      isTooLarge = total > 0
      return
    }
    var levels: [TriageLevel?] = []
    var costs: [Int] = []
    var asked: [Set<LinkID>] = []
    for number in 0..<total {
      let chosen = choice(number, raws)
      var answers: [LinkID: Answer] = [:]
      for (question, raw) in zip(raws, chosen) { answers.merge(question[raw].answers) { $1 } }
      let interview = hold(answers)
      levels.append(interview?.evaluation.level)
      costs.append(zip(raws, chosen).reduce(0) { $0 + $1.0[$1.1].cost })
      asked.append(Set(interview?.evaluation.path.map(\.linkId) ?? []))
    }
    for place in named {
      var worst: (level: TriageLevel, cost: Int)?
      for number in 0..<total {
        let chosen = choice(number, raws)
        guard let level = levels[number], !raws[place][chosen[place]].isDefinite,
          asked[number].contains(questions[place].linkId)
        else { continue }
        let definite = raws[place].indices.filter { raws[place][$0].isDefinite }.compactMap {
          raw -> TriageLevel? in
          var other = chosen
          other[place] = raw
          return levels[self.number(other, raws)]
        }
        guard let lowest = definite.min(), lowest > level else { continue }
        if worst.map({ lowest > $0.level || lowest == $0.level && costs[number] < $0.cost }) ?? true {
          worst = (lowest, costs[number])
        }
      }
      if let worst {
        note(.item(questions[place].linkId), .notKnowingIsCalmer(than: worst.level), worst.cost)
      }
    }
  }

  private func choice(_ number: Int, _ raws: [[RawAnswer]]) -> [Int] {
    var rest = number
    return raws.map { raw in
      defer { rest /= raw.count }
      return rest % raw.count
    }
  }

  private func number(_ choice: [Int], _ raws: [[RawAnswer]]) -> Int {
    zip(raws, choice).reversed().reduce(0) { $0 * $1.0.count + $1.1 }
  }

  /// The interview that remembers all these answers; nil if one of them is not allowed.
  private func hold(_ answers: [LinkID: Answer]) -> Interview? {
    var interview = Interview(questionnaire)
    while let prompt = interview.evaluation.current {
      var answer = answers[prompt.linkId] ?? .unknown
      if case .detail = prompt.part {
        answer = interview.question(for: prompt)?.kind == .text ? .value(.text("t")) : .value(.yes)
      }
      guard (try? interview.answer(prompt.linkId, with: answer)) != nil else { return nil }
    }
    return interview
  }
}
