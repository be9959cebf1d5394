/// One pass over the items in document order, as far as answers reach.
///
/// The path is a function of the answers: nothing else is stored, so going back and changing an answer is always safe.
///
/// With `age: 40 years` answered, a walk over the items age, baby-signs (`when: age < 2 years`) and fever passes the
/// second as not asked, and stops at fever: the path is [age, fever] and fever is current.
struct Walk {
  private(set) var valuation: Valuation
  /// What was asked, in order.
  private(set) var path: [Prompt] = []
  /// What was asked and has an answer that counts, in order.
  private(set) var answered: [Prompt] = []
  /// What waits for an answer.
  private(set) var current: Prompt?
  private(set) var end: Item?
  /// The place of the first item that has not been passed.
  private(set) var reach = 0
  private let answers: [LinkID: Answer]
  private let unconfirmed: Set<LinkID>
  /// Of each answer, the options that were not offered when it was given.
  private let withheld: [LinkID: Set<OptionID>]
  /// Whether it goes on past what waits for an answer.
  private var isLookingAhead = false

  init(
    _ questionnaire: Questionnaire, answers: [LinkID: Answer] = [:], unconfirmed: Set<LinkID> = [],
    withheld: [LinkID: Set<OptionID>] = [:]
  ) {
    valuation = Valuation(questionnaire)
    self.answers = answers
    self.withheld = withheld
    self.unconfirmed = unconfirmed
    let steps = questionnaire.steps
    while reach < steps.count {
      guard pass(steps[reach]) else { return }
      valuation.workOutDerived(at: reach)
      reach += 1
      if end != nil {
        for index in reach..<steps.count { valuation.statuses[index] = .notAsked }
        reach = steps.count
      }
    }
  }

  /// The walk past the prompt that waits for an answer, with what is remembered behind it; nil where nothing is.
  ///
  /// Who goes back and opens a new question before "Do you think of ending your life?" has said yes to it all the same.
  /// Such an answer counts unless what is known already takes its question away.
  var standing: Walk? {
    let steps = valuation.questionnaire.steps
    guard current != nil, steps[(reach + 1)...].contains(where: { answers[$0.linkId] != nil }) else {
      return nil
    }
    var ahead = self
    ahead.isLookingAhead = true
    ahead.answered.removeAll { $0.item == reach }
    while ahead.reach < steps.count, ahead.end == nil {
      _ = ahead.pass(steps[ahead.reach])
      ahead.valuation.workOutDerived(at: ahead.reach)
      ahead.reach += 1
    }
    for index in ahead.reach..<steps.count { ahead.valuation.statuses[index] = .notAsked }
    return ahead
  }

  /// Passes an item, or stops at what waits for an answer.
  private mutating func pass(_ step: Step) -> Bool {
    let truth = valuation.truth(of: step.guardCondition)
    if isLookingAhead, truth == .unknown, valuation.isFulfilled(step.guardCondition) == .unknown {
      guard step.kind != .end, answers[step.linkId] != nil else { return false }
    } else if truth != .true {
      valuation.statuses[reach] = .notAsked
      return true
    }
    if let status = known(step) {
      valuation.statuses[reach] = status
      return true
    }
    switch step.kind {
    case .end:
      end = valuation.questionnaire.content.items[reach]
      return true
    case .computed:
      valuation.workOut(at: reach)
      return true
    case .plain, .note:
      guard let answer = ask(.question, linkId: step.linkId) else { return false }
      valuation.statuses[reach] = QuestionStatus(answer)
      return true
    case .involved:
      guard let question = valuation.questionnaire.content.items[reach].question else { return true }
      return pass(question)
    }
  }

  /// What was answered to the same question for another complaint, as far as it is offered here; nil: it was not asked
  /// there, or more is offered here.
  private func known(_ step: Step) -> QuestionStatus? {
    guard !step.sameAs.isEmpty, valuation.truth(of: step.sameIf) == .true else { return nil }
    let items = valuation.questionnaire.content.items
    for place in step.sameAs {
      let status = valuation.statuses[place]
      guard status != .ahead, status != .notAsked else { continue }
      guard let question = items[reach].question, question.hasConditionalOptions else { return status }
      let offered = question.offering(valuation.isOffered)
      let seen = items[place].question?.offering(valuation.isOffered).options.map(\.id) ?? []
      if Set(offered.options.map(\.id)).isSubset(of: seen), !offered.options.allSatisfy(\.isExclusive) {
        return status.keeping(offered, of: question)
      }
    }
    return nil
  }

  private mutating func pass(_ question: Question) -> Bool {
    let offered = question.hasConditionalOptions ? question.offering(valuation.isOffered) : question
    if question.hasConditionalOptions, offered.options.allSatisfy(\.isExclusive) {
      valuation.statuses[reach] = .notAsked
      return true
    }
    guard let answer = ask(.question, of: question) else { return false }
    if answer == .unknown, let clearer = question.clearer {
      switch clearer {
      case .question:
        guard let clearer = ask(.clearer, of: question) else { return false }
        valuation.statuses[reach] = QuestionStatus(clearer.keeping(offered))
      case .lines(_, let lines):
        guard pass(lines.filter { offered.option($0.option) != nil }, of: question, offered) else {
          return false
        }
      }
    } else {
      valuation.statuses[reach] = QuestionStatus(answer.keeping(offered))
    }
    return passDetails(of: question)
  }

  private mutating func pass(
    _ lines: [Question.Clearer.Line], of question: Question, _ offered: Question
  ) -> Bool {
    guard !lines.isEmpty else {
      valuation.statuses[reach] = .unknown
      return true
    }
    var answered = LineAnswers(
      lineCount: offered.options.count { !$0.isExclusive }, askedCount: lines.count,
      exclusive: Set(question.options.filter(\.isExclusive).map(\.id)),
      withheld: Set(question.options.map(\.id)).subtracting(offered.options.map(\.id)))
    for line in lines {
      guard let answer = ask(.line(line.option), of: question) else { return false }
      switch answer {
      case .value(.yes): answered.yes.append(line.option)
      case .value(.no): answered.no.insert(line.option)
      default: break
      }
      valuation.statuses[reach] = .lines(answered)
    }
    answered.isSettled = true
    valuation.statuses[reach] = .lines(answered)
    return true
  }

  private mutating func passDetails(of question: Question) -> Bool {
    guard !question.details.isEmpty else { return true }
    return valuation.statuses[reach].details(of: question).allSatisfy { ask($0, of: question) != nil }
  }

  private mutating func ask(_ part: Prompt.Part, of question: Question) -> Answer? {
    if part == .question { return ask(part, linkId: question.linkId, of: question) }
    let asked = question.asked(part)
    return ask(part, linkId: asked.linkId, of: asked)
  }

  private mutating func ask(_ part: Prompt.Part, linkId: LinkID, of question: Question? = nil) -> Answer? {
    let prompt = Prompt(linkId: linkId, item: reach, part: part)
    path.append(prompt)
    guard let answer = answers[linkId], !unconfirmed.contains(linkId), isAllowed(answer, question) else {
      current = prompt
      return nil
    }
    answered.append(prompt)
    return answer
  }

  /// A remembered answer that a limit no longer allows counts as not given, and so does one to other options than are
  /// offered now: none of its ticks is offered, or one that it never saw. All else was checked when it was given.
  private func isAllowed(_ answer: Answer, _ question: Question?) -> Bool {
    guard let question else { return true }
    if question.hasConditionalOptions, !isAnswer(answer, toWhatIsOfferedOf: question) { return false }
    guard question.limitingQuestion != nil else { return true }
    return AnswerRules(question, valuation: valuation).rejection(of: answer) == nil
  }

  private func isAnswer(_ answer: Answer, toWhatIsOfferedOf question: Question) -> Bool {
    let chosen: [OptionID]
    switch answer.value {
    case .option(let option, _)?: chosen = [option]
    case .options(let options, _)?: chosen = options
    default: return true
    }
    let offered = question.options.filter(valuation.isOffered)
    let unseen = withheld[question.linkId] ?? []
    return offered.contains { chosen.contains($0.id) }
      && !offered.contains { unseen.contains($0.id) && isSure($0) }
  }

  /// Whether an option is offered for sure: looking ahead, what its condition reads can still be open.
  private func isSure(_ option: AnswerOption) -> Bool {
    !isLookingAhead || option.when.map { valuation.truth(of: $0) == .true } ?? true
  }
}

extension QuestionStatus {
  init(_ answer: Answer) {
    switch answer {
    case .value(let value): self = .answered(value)
    case .unknown: self = .unknown
    case .declined: self = .declined
    }
  }

  /// What is asked of the ticked options, in order: each entry that was typed for "another one" by itself.
  public func details(of question: Question) -> [Prompt.Part] {
    let typed = if case .answered(let value) = self { value.writeIns.count } else { 0 }
    return tickedOptions(of: question).flatMap { option in
      let entries = question.option(option)?.isWriteIn == true ? max(typed, 1) : 1
      return (0..<entries).flatMap { entry in
        question.details.indices.map { Prompt.Part.detail(option: option, entry: entry, index: $0) }
      }
    }
  }

  /// The options that are ticked, without exclusive ones.
  func tickedOptions(of question: Question) -> [OptionID] {
    switch self {
    case .answered(.options(let options, _)): options.filter { question.option($0)?.isExclusive != true }
    case .lines(let lines): lines.yes
    default: []
    }
  }
}
