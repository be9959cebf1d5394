import QuestionnaireCore

/// Every way to answer every question, asked or not, to see where not knowing is calmer than every answer.
struct RawAssignments {
  private let questionnaire: Questionnaire
  private let questions: [Question]
  private let raws: [[RawAnswer]]
  /// The questions that emergencies name and that take "I do not know".
  private let named: [Int]
  /// How many there are; 0 if none needs to be tried.
  let count: Int

  /// One way to answer a question wholly, plainer words included.
  private struct RawAnswer {
    var answers: [LinkID: Answer]
    var cost: Int
  }

  /// A question that is calmer not known than answered: the lowest level of its answers, and the fewest definite answers.
  struct CalmerUnknown {
    let question: LinkID
    var level: TriageLevel
    var cost: Int
  }

  /// What one assignment comes to; nil if an answer of it is not allowed.
  private struct Told {
    let level: TriageLevel
    let asked: Set<LinkID>
    let answered: Set<LinkID>
    /// Whether nothing was chosen that is not offered.
    let isWhole: Bool
    let cost: Int
    /// The claims whose `when` is true.
    let claims: Set<Int>
  }

  init(_ questionnaire: Questionnaire, _ every: EveryAnswer, named ids: Set<LinkID>) {
    self.questionnaire = questionnaire
    let questions = questionnaire.items.compactMap(\.question)
    self.questions = questions
    raws = questions.map { Self.rawAnswers(to: $0, every) }
    named = questions.indices.filter { ids.contains(questions[$0].linkId) && questions[$0].allowsUnknown }
    let hasNone = named.isEmpty && !questionnaire.claims.contains { $0.known != nil }
    count = hasNone ? 0 : raws.reduce(1) { $0 * $1.count }
  }

  /// Tries them all.
  func calmerUnknowns() -> [CalmerUnknown] {
    let told = (0..<count).map { tell(choice($0)) }
    return named.compactMap { place in
      var worst: CalmerUnknown?
      for (number, interview) in told.enumerated() {
        let chosen = choice(number)
        let id = questions[place].linkId
        guard let interview, interview.isWhole, interview.asked.contains(id), !interview.answered.contains(id)
        else { continue }
        let definite = raws[place].indices.compactMap { raw in
          var other = chosen
          other[place] = raw
          return told[self.number(other)].flatMap { $0.answered.contains(id) ? $0.level : nil }
        }
        guard let lowest = definite.min(), lowest > interview.level else { continue }
        let isWorse = worst.map {
          lowest > $0.level || lowest == $0.level && interview.cost < $0.cost
        }
        if isWorse ?? true {
          worst = CalmerUnknown(question: questions[place].linkId, level: lowest, cost: interview.cost)
        }
      }
      return worst
    }
  }

  /// The claims about knowing that do not hold, each with the fewest definite answers that show it.
  func calmerKnowing() -> [Int: Int] {
    let told = questionnaire.claims.contains { $0.known != nil } ? (0..<count).map { tell(choice($0)) } : []
    var found: [Int: Int] = [:]
    for claim in questionnaire.claims.indices {
      guard let known = questionnaire.claims[claim].known,
        let place = questions.firstIndex(where: { $0.linkId == known })
      else { continue }
      for (number, interview) in told.enumerated() {
        guard let interview, interview.isWhole, interview.answered.contains(known),
          interview.claims.contains(claim)
        else { continue }
        let louder = raws[place].indices.contains { raw in
          var other = choice(number)
          other[place] = raw
          guard let without = told[self.number(other)], without.asked.contains(known) else { return false }
          return !without.answered.contains(known) && without.level > interview.level
        }
        if louder { found[claim] = min(found[claim] ?? .max, interview.cost) }
      }
    }
    return found
  }

  private static func rawAnswers(to question: Question, _ every: EveryAnswer) -> [RawAnswer] {
    let id = question.linkId
    var all = every.values(of: question, for: id).map { value in
      RawAnswer(answers: [id: .value(value)], cost: 1)
    }
    guard question.allowsUnknown else { return all }
    all.append(RawAnswer(answers: [id: .declined], cost: 1))
    guard case .lines(_, let lines)? = question.clearer else {
      let plainer = id.appending("clearer")
      return all + [RawAnswer(answers: [id: .unknown, plainer: .unknown], cost: 0)]
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
        return RawAnswer(answers: raw, cost: answers.count { $0 != .unknown })
      }
  }

  private func choice(_ number: Int) -> [Int] {
    var rest = number
    return raws.map { raw in
      defer { rest /= raw.count }
      return rest % raw.count
    }
  }

  private func number(_ choice: [Int]) -> Int {
    zip(raws, choice).reversed().reduce(0) { $0 * $1.0.count + $1.1 }
  }

  /// The interview that remembers all these answers.
  private func tell(_ choice: [Int]) -> Told? {
    var answers: [LinkID: Answer] = [:]
    for (raw, place) in zip(raws, choice) { answers.merge(raw[place].answers) { $1 } }
    var interview = Interview(questionnaire)
    var isWhole = true
    while let prompt = interview.evaluation.current {
      var answer = answers[prompt.linkId] ?? .unknown
      if case .detail = prompt.part {
        answer = interview.question(for: prompt)?.kind == .text ? .value(.text("t")) : .value(.yes)
      }
      if let question = interview.question(for: prompt), let kept = Self.kept(answer, of: question) {
        isWhole = false
        answer = kept
      }
      guard (try? interview.answer(prompt.linkId, with: answer)) != nil else { return nil }
    }
    let evaluation = interview.evaluation
    let answered = questions.map(\.linkId).filter {
      evaluation.truth(of: .test(.state($0, .answered))) == .true
    }
    return Told(
      level: evaluation.level, asked: Set(evaluation.path.map(\.linkId)), answered: Set(answered),
      isWhole: isWhole,
      cost: zip(raws, choice).reduce(0) { $0 + $1.0[$1.1].cost },
      claims: Set(
        questionnaire.claims.indices.filter { evaluation.truth(of: questionnaire.claims[$0].when) == .true }))
  }

  /// What is left of a remembered answer where some of it is not offered: of nothing, that it is declined.
  private static func kept(_ answer: Answer, of question: Question) -> Answer? {
    switch answer {
    case .value(.option(let option, _)): return question.option(option) == nil ? .declined : nil
    case .value(.options(let options, let writeIn)):
      let kept = options.filter { question.option($0) != nil }
      if kept.count == options.count { return nil }
      return kept.isEmpty ? .declined : .value(.options(kept, writeIn: writeIn))
    default: return nil
    }
  }
}
