extension Interview {
  /// Bounds on what is still to be asked.
  ///
  /// A guard that is true now stays true and one that is false stays false, so each item ahead is certain, possible
  /// or out of question; an end that is possible makes everything behind it only possible.
  public var progress: Progress {
    guard let current = evaluation.current else { return Progress(atLeast: 0, atMost: 0) }
    var least = 0
    var most = 0
    let here = remaining(in: current)
    least += here.atLeast
    most += here.atMost
    var isCertain = true
    for index in questionnaire.content.items.indices.dropFirst(current.item + 1) {
      let item = questionnaire.content.items[index]
      let truth = evaluation.truth(of: item.guardCondition)
      guard truth != .false else { continue }
      switch item.kind {
      case .end:
        if truth == .true, isCertain { return Progress(atLeast: least, atMost: most) }
        if truth == .true { return Progress(atLeast: least, atMost: most) }
        isCertain = false
      case .note:
        let count = answers[item.linkId] == nil ? 1 : 0
        most += count
        if truth == .true, isCertain { least += count }
      case .question(let question):
        let ahead = whole(question, index: index)
        most += ahead.atMost
        if truth == .true, isCertain { least += ahead.atLeast }
      }
    }
    return Progress(atLeast: least, atMost: most)
  }

  /// What a question that is ahead can still ask: nothing, if a remembered answer will be taken as it is.
  private func whole(_ question: Question, index: Int) -> Progress {
    let mayReturn = question.limitingQuestion == nil && !questionnaire.emergencyItems.contains(index)
    let isRemembered = answers[question.linkId] != nil
    let details = question.mostDetails
    let clearer = question.mostClearer
    return Progress(
      atLeast: isRemembered ? 0 : 1, atMost: (isRemembered && mayReturn ? 0 : 1) + max(details, clearer + details))
  }

  /// What the question that is being asked can still ask, the present prompt included.
  private func remaining(in prompt: Prompt) -> Progress {
    guard let question = questionnaire.content.items[prompt.item].question else {
      return Progress(atLeast: 1, atMost: 1)
    }
    let clearer = question.mostClearer
    let details = question.mostDetails
    switch prompt.part {
    case .question: return Progress(atLeast: 1, atMost: 1 + clearer + details)
    case .clearer: return Progress(atLeast: 1, atMost: 1)
    case .line(let option):
      guard case .lines(_, let lines)? = question.clearer, let place = lines.firstIndex(where: { $0.option == option })
      else { return Progress(atLeast: 1, atMost: 1) }
      let open = lines[place...].count { answers[question.linkId.appending($0.option.rawValue)] == nil }
      let left = max(open, 1)
      return Progress(atLeast: left, atMost: lines.count - place + details)
    case .detail(let option, let index):
      let ticked = evaluation.reading.statuses[prompt.item].tickedOptions(of: question)
      let place = ticked.firstIndex(of: option) ?? 0
      let all = ticked[place...].flatMap { option in
        question.details.indices.map { (option, $0) }
      }.dropFirst(index)
      let open = all.count { answers[question.asked(.detail(option: $0.0, index: $0.1)).linkId] == nil }
      return Progress(atLeast: max(open, 1), atMost: max(open, 1))
    }
  }
}

extension Question {
  /// The most prompts that "I do not know" can add.
  fileprivate var mostClearer: Int {
    switch clearer {
    case nil: 0
    case .question: 1
    case .lines(_, let lines): lines.count
    }
  }

  /// The most prompts that ticked options can add.
  fileprivate var mostDetails: Int { details.count * options.count { !$0.isExclusive } }
}
