import QuestionnaireCore

/// What a response says so far, as far as requirements ask for it.
struct WrittenAnswers {
  /// One answer.
  enum Value: Hashable {
    case code(Code)
    case amount(AnswerTest.Amount)
    case truth(Bool)
    case other
  }

  private var answers: [String: Set<Value>] = [:]

  mutating func add(_ value: Value, to linkId: String) { answers[linkId, default: []].insert(value) }

  mutating func add(_ code: Code, to linkId: String) { add(.code(code), to: linkId) }

  /// Whether the answers are what is required.
  func fulfill(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .all(let parts): parts.allSatisfy(fulfill)
    case .any(let parts): parts.contains(where: fulfill)
    case .test(let test): fulfill(test)
    }
  }

  private func fulfill(_ test: AnswerTest) -> Bool {
    guard let given = answers[test.question] else { return false }
    return switch test {
    case .exists: true
    case .equals(_, let code): given.contains(.code(code))
    case .isTrue: given.contains(.truth(true))
    case .isFalse: given.contains(.truth(false))
    case .atLeast(_, let limit): amounts(given).contains { limit.isAtMost($0) }
    case .below(_, let limit): amounts(given).contains { !limit.isAtMost($0) && $0.isAtMost(limit) }
    }
  }

  private func amounts(_ given: Set<Value>) -> [AnswerTest.Amount] {
    given.compactMap { if case .amount(let amount) = $0 { amount } else { nil } }
  }
}
