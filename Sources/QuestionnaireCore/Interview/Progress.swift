/// How many more screens there are: sound bounds, exact wherever guards read answered questions only.
public struct Progress: Hashable, Sendable {
  /// At least so many, the present one included.
  public let atLeast: Int
  /// At most so many, the present one included.
  public let atMost: Int

  /// Makes progress.
  public init(atLeast: Int, atMost: Int) {
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

/// Something that knows how many more screens an interview has, better than the bounds that the interview itself gives.
public protocol ProgressSource: Sendable {
  /// Bounds on what is still to be asked, the present screen included.
  func progress(of interview: Interview) -> Progress
}

extension Interview {
  /// Bounds on what is still to be asked.
  ///
  /// A guard that is true now stays true and one that is false stays false, so each item ahead is certain, possible
  /// or out of question; an end that is possible makes everything behind it only possible.
  public var progress: Progress {
    guard let current = evaluation.current else { return Progress(atLeast: 0, atMost: 0) }
    let here = remaining(in: current)
    var least = here.atLeast
    var most = here.atMost
    var isCertain = true
    for step in questionnaire.steps.dropFirst(current.item + 1) {
      let truth = evaluation.passed.truth(of: step.guardCondition)
      let asked = askedElsewhere(step)
      guard truth != .false, asked != .true else { continue }
      if step.kind == .computed { continue }
      if step.kind == .end {
        if truth == .true { break }
        isCertain = false
        continue
      }
      let isRemembered = answers[step.linkId] != nil
      // A remembered answer is taken as it is, unless it may have to be asked again.
      most += (isRemembered && !step.mayReturn ? 0 : 1) + step.mostClearer + step.mostDetails
      if truth == .true, asked == .false, isCertain, !isRemembered, !step.mayBeEmpty { least += 1 }
    }
    return Progress(atLeast: least, atMost: most)
  }

  /// Whether the same question is asked for another complaint, or may be: it is counted there.
  private func askedElsewhere(_ step: Step) -> Truth {
    let passed = evaluation.passed
    let mayBe = step.sameAs.contains { place in
      switch passed.statuses[place] {
      case .ahead: passed.truth(of: questionnaire.steps[place].guardCondition) != .false
      case .notAsked: false
      case .unknown, .declined, .answered, .lines: true
      }
    }
    return mayBe ? passed.truth(of: step.sameIf) : .false
  }

  /// What the question that is being asked can still ask, the present prompt included.
  private func remaining(in prompt: Prompt) -> Progress {
    guard let question = questionnaire.content.items[prompt.item].question
    else { return Progress(atLeast: 1, atMost: 1) }
    let clearer = questionnaire.steps[prompt.item].mostClearer
    let details = questionnaire.steps[prompt.item].mostDetails
    switch prompt.part {
    case .question: return Progress(atLeast: 1, atMost: 1 + clearer + details)
    case .clearer: return Progress(atLeast: 1, atMost: 1 + details)
    case .line(let option):
      guard case .lines(_, let lines)? = question.clearer,
        let place = lines.firstIndex(where: { $0.option == option })
      else { return Progress(atLeast: 1, atMost: 1) }
      let offered = lines[place...].filter { line in
        question.option(line.option).map { evaluation.passed.isOffered($0) } ?? true
      }
      let open = offered.count { answers[question.linkId.appending($0.option.rawValue)] == nil }
      let left = max(open, 1)
      return Progress(atLeast: left, atMost: lines.count - place + details)
    case .detail:
      let all = evaluation.passed.statuses[prompt.item].details(of: question)
      let open = all[(all.firstIndex(of: prompt.part) ?? 0)...].count {
        answers[question.asked($0).linkId] == nil
      }
      return Progress(atLeast: max(open, 1), atMost: max(open, 1))
    }
  }
}
