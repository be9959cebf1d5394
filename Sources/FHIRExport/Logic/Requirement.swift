import QuestionnaireCore

/// What FHIR can test of one answer without doubt: a code it has, a number that is large enough or below another, that
/// it is there. A question that is not asked has no answer, so none of these holds of it.
///
/// `.equals("fever", .yes)` is `{"question": "fever", "operator": "=", "answerCoding": {"code": "Y", …}}`.
enum AnswerTest: Hashable, Sendable {
  case equals(String, Code)
  /// Of what is worked out from an answer.
  case isTrue(String)
  case isFalse(String)
  case atLeast(String, Amount)
  case below(String, Amount)
  case exists(String)

  /// A number with its unit.
  enum Amount: Hashable, Sendable {
    case quantity(Int, QuantityUnit)
    case integer(Int)
    case decimal(DecimalNumber)

    fileprivate var key: String {
      switch self {
      case .quantity(let count, let unit): "\(count) \(unit.name)"
      case .integer(let count): String(count)
      case .decimal(let number): number.description
      }
    }

    /// Whether it is no more than another of its kind.
    func isAtMost(_ other: Amount) -> Bool {
      switch (self, other) {
      case (.quantity(let left, let unit), .quantity(let right, let otherUnit)):
        unit == otherUnit && left <= right
      case (.integer(let left), .integer(let right)): left <= right
      case (.decimal(let left), .decimal(let right)): left <= right
      default: false
      }
    }
  }

  /// The item that is tested.
  var question: String {
    switch self {
    case .equals(let id, _), .isTrue(let id), .isFalse(let id), .atLeast(let id, _), .below(let id, _),
      .exists(let id):
      id
    }
  }

  /// By what tests stand in an order that does not change from run to run.
  var key: String {
    switch self {
    case .equals(let id, let code): "\(id) =\(code.code)"
    case .isTrue(let id): "\(id) true"
    case .isFalse(let id): "\(id) false"
    case .atLeast(let id, let amount): "\(id) >=\(amount.key)"
    case .below(let id, let amount): "\(id) <\(amount.key)"
    case .exists(let id): "\(id) exists"
    }
  }

  /// Whether the other holds wherever this does.
  func implies(_ other: AnswerTest) -> Bool {
    guard question == other.question else { return false }
    switch (self, other) {
    case (_, .exists): return true
    case (.atLeast(_, let left), .atLeast(_, let right)): return right.isAtMost(left)
    case (.below(_, let left), .below(_, let right)): return left.isAtMost(right)
    default: return self == other
    }
  }
}

/// A condition without "not": made of tests of answers by "and" and "or" alone, as `enableWhen` can say it.
indirect enum Requirement: Hashable, Sendable {
  case all([Requirement])
  case any([Requirement])
  case test(AnswerTest)

  /// What always holds.
  static let always = Requirement.all([])
  /// What never holds.
  static let never = Requirement.any([])

  /// All hold; what is plain already is left out.
  static func every(_ parts: [Requirement]) -> Requirement {
    var kept: [Requirement] = []
    for part in parts where !kept.contains(part) {
      if part == .never { return .never }
      if case .all(let inner) = part {
        kept += inner.filter { !kept.contains($0) }
      } else {
        kept.append(part)
      }
    }
    return kept.count == 1 ? kept[0] : .all(kept)
  }

  /// One holds; what is plain already is left out.
  static func some(_ parts: [Requirement]) -> Requirement {
    var kept: [Requirement] = []
    for part in parts where !kept.contains(part) {
      if part == .always { return .always }
      if case .any(let inner) = part {
        kept += inner.filter { !kept.contains($0) }
      } else {
        kept.append(part)
      }
    }
    return kept.count == 1 ? kept[0] : .any(kept)
  }
}
