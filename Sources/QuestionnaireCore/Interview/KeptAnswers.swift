extension Answer {
  /// The answer without the options that are not offered.
  func keeping(_ offered: Question) -> Answer {
    guard case .value(.options(let options, let writeIn)) = self else { return self }
    let kept = options.filter { offered.option($0) != nil }
    return kept.count == options.count ? self : .value(.options(kept, writeIn: writeIn))
  }
}

extension QuestionStatus {
  /// What the answer to a question says where fewer of its options are offered; where nothing of it is left, nothing.
  func keeping(_ offered: Question, of question: Question) -> QuestionStatus {
    switch self {
    case .ahead, .notAsked, .unknown, .declined: return self
    case .answered(.option(let option, _)): return offered.option(option) == nil ? .unknown : self
    case .answered(let value):
      let kept = Answer.value(value).keeping(offered)
      if case .value(.options(let options, _)) = kept, options.isEmpty { return .unknown }
      return QuestionStatus(kept)
    case .lines(let lines): return lines.keeping(offered, of: question)
    }
  }
}

extension LineAnswers {
  fileprivate func keeping(_ offered: Question, of question: Question) -> QuestionStatus {
    guard case .lines(_, let asked)? = question.clearer else { return .unknown }
    let left = asked.map(\.option).filter { offered.option($0) != nil }
    guard !left.isEmpty else { return .unknown }
    return .lines(
      LineAnswers(
        yes: yes.filter(left.contains), no: no.intersection(left),
        lineCount: offered.options.count { !$0.isExclusive }, askedCount: left.count, exclusive: exclusive,
        withheld: Set(question.options.map(\.id)).subtracting(offered.options.map(\.id)),
        isSettled: isSettled))
  }
}
