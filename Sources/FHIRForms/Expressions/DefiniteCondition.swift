import QuestionnaireCore

// An expression has a value, or it has none, and what stands behind it is there or is not: never something between. So of
// a condition made of one it counts only whether it is true; its complement is true wherever it is false or unknown.

extension Lowered {
  /// Where this is not true, without anything unknown left.
  var complement: Lowered {
    switch self {
    case .constant(let value): .constant(!value)
    case .condition(let condition): .condition(condition.complement)
    }
  }

  func and(_ other: Lowered) -> Lowered { .all([self, other]) }

  /// The same without what the rest says: that a question is answered, beside a test of its answer.
  var withoutImplied: Lowered {
    guard case .condition(.all(let parts)) = self else { return self }
    let kept = parts.filter { part in
      guard case .test(.state(let id, .answered)) = part else { return true }
      return !parts.contains { $0.needsAnswer(to: id) }
    }
    return .condition(kept.count == 1 ? kept[0] : .all(kept))
  }
}

extension Condition {
  /// Whether it can be true only where a question is answered, because it tests the answer.
  fileprivate func needsAnswer(to id: LinkID) -> Bool {
    switch self {
    case .all(let parts): parts.contains { $0.needsAnswer(to: id) }
    case .any(let parts): !parts.isEmpty && parts.allSatisfy { $0.needsAnswer(to: id) }
    case .not: false
    case .test(.state): false
    case .test(let test): test.linkId == id
    }
  }

  /// True wherever this is false or unknown.
  fileprivate var complement: Condition {
    switch self {
    case .all(let parts): .any(parts.map(\.complement))
    case .any(let parts): .all(parts.map(\.complement))
    case .not(let part): part.unlessFalse
    case .test(let test): test.complement
    }
  }

  /// True wherever this is true or unknown.
  private var unlessFalse: Condition {
    switch self {
    case .all(let parts): .all(parts.map(\.unlessFalse))
    case .any(let parts): .any(parts.map(\.unlessFalse))
    case .not(let part): part.complement
    case .test(let test):
      switch test {
      case .state: .test(test)
      default: .any([.test(test)] + test.unknown)
      }
    }
  }
}

extension Test {
  /// What must hold for a test of a value to be unknown.
  fileprivate var unknown: [Condition] { linkId.map { [.test(.state($0, .notAnswered))] } ?? [] }

  fileprivate var complement: Condition {
    switch self {
    case .state(let id, .answered): .test(.state(id, .notAnswered))
    case .state(let id, .notAnswered): .test(.state(id, .answered))
    case .state: .not(.test(self))
    case .number(let id, let comparison, let literal) where comparison != .equal:
      .any([.test(.number(id, comparison.opposite, literal))] + unknown)
    default: .any([.not(.test(self))] + unknown)
    }
  }
}

extension Test.Comparison {
  /// What holds of two numbers exactly where this does not; of "equal" there is no such comparison.
  fileprivate var opposite: Test.Comparison {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .equal: .equal
    case .greaterOrEqual: .less
    case .greater: .lessOrEqual
    }
  }
}
