import QuestionnaireCore

extension PathCompiler {
  func binary(
    _ sign: String, _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    try bounded(try unbounded(sign, left, right, at: place), at: place)
  }

  /// A collection, if its conditions are not too long: of `a xor b xor c` each sign makes them twice as long.
  func bounded(_ collection: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    let tests = collection.elements.reduce(0) { $0 + ($1.when.condition?.tests.count ?? 0) }
    guard tests <= PathBudget.mostTests else {
      throw PathFault("it comes to a condition that is too long", at: place)
    }
    return collection
  }

  private func unbounded(
    _ sign: String, _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    switch sign {
    case "and", "or", "xor", "implies": return try logic(sign, left, right, at: place)
    case "=", "!=", "<", ">", "<=", ">=": return try comparison(sign, left, right, at: place)
    case "in": return try membership(left, right, at: place)
    case "contains": return try membership(right, left, at: place)
    case "+":
      if let text = try joined(left, right, at: place) { return text }
      return try arithmetic(.plus, left, right, at: place)
    case "-": return try arithmetic(.minus, left, right, at: place)
    case "*": return try arithmetic(.times, left, right, at: place)
    case "/": return try arithmetic(.over, left, right, at: place)
    case "&": return try appended(left, right, at: place)
    case "|": return try union(left, right, at: place)
    default: throw PathFault("it uses '\(sign)'", at: place)
    }
  }

  /// Three-valued logic (FHIRPath, Boolean logic): what is empty is unknown.
  private func logic(
    _ sign: String, _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    let (a, b) = (try truth(left, at: place), try truth(right, at: place))
    switch sign {
    case "and": return PathCollection(isTrue: a.isTrue.and(b.isTrue), isFalse: .any([a.isFalse, b.isFalse]))
    case "or": return PathCollection(isTrue: .any([a.isTrue, b.isTrue]), isFalse: a.isFalse.and(b.isFalse))
    case "implies":
      return PathCollection(isTrue: .any([a.isFalse, b.isTrue]), isFalse: a.isTrue.and(b.isFalse))
    default:
      return PathCollection(
        isTrue: .any([a.isTrue.and(b.isFalse), a.isFalse.and(b.isTrue)]),
        isFalse: .any([a.isTrue.and(b.isTrue), a.isFalse.and(b.isFalse)]))
    }
  }

  // MARK: Comparing

  private func comparison(
    _ sign: String, _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    var isTrue: [Lowered] = []
    var isFalse: [Lowered] = []
    for (one, other) in try pairs(left, right, at: place) {
      let both = one.when.and(other.when)
      let verdict = try verdict(sign, one.value, other.value, at: place)
      isTrue.append(both.and(verdict.isTrue).withoutImplied)
      isFalse.append(both.and(verdict.isFalse).withoutImplied)
    }
    return PathCollection(isTrue: .any(isTrue).compact, isFalse: .any(isFalse).compact)
  }

  private typealias Verdict = (isTrue: Lowered, isFalse: Lowered)

  private func verdict(
    _ sign: String, _ left: PathValue, _ right: PathValue, at place: Int
  ) throws(PathFault) -> Verdict {
    func known(_ value: Bool) -> Verdict { (.constant(value), .constant(!value)) }
    if case .number(let one) = left, case .number(let other) = right {
      return compared(one, sign, other)
    }
    if let wanted = wanted(left, right) ?? wanted(right, left), sign == "=" || sign == "!=" {
      want(wanted.code, of: wanted.entry)
      // It is looked at again once the code is an option; until then it may be so or not.
      let either = Lowered.condition(.test(.state(entries[wanted.entry].name, .answered)))
      return (either, either)
    }
    for value in [left, right] {
      switch value {
      case .unavailable(let entry), .answer(_, .value(.unavailable(let entry))): throw leftOut(entry)
      case .opaque(let entry), .typed(let entry):
        throw PathFault("it compares the answer to '\(entries[entry].item.linkId.text)'", at: place)
      case .quantity: throw PathFault("it compares an amount with its unit", at: place)
      case .response, .form, .item, .answer, .definition, .weight:
        throw PathFault("it compares what is no plain value", at: place)
      case .codeWanted(let entry):
        throw PathFault("it compares the answer to '\(entries[entry].item.linkId.text)'", at: place)
      case .boolean, .number, .string, .coding, .otherCode: break
      }
    }
    if sign != "=", sign != "!=" {
      guard case .string(let one) = left, case .string(let other) = right else {
        throw PathFault("it compares what has no order", at: place)
      }
      let isLess = one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
      switch sign {
      case "<": return known(isLess)
      case ">=": return known(!isLess)
      case ">": return known(!isLess && one != other)
      default: return known(isLess || one == other)
      }
    }
    let isEqual: Bool
    switch (left, right) {
    case (.boolean(let one), .boolean(let other)): isEqual = one == other
    case (.string(let one), .string(let other)):
      isEqual = one.unicodeScalars.elementsEqual(other.unicodeScalars)
    case (.coding(let one, _), .coding(let other, _)): isEqual = one == other
    default: isEqual = false
    }
    return known(isEqual == (sign == "="))
  }

  private func wanted(_ left: PathValue, _ right: PathValue) -> (entry: Int, code: String)? {
    guard case .codeWanted(let entry) = left, case .string(let code) = right else { return nil }
    return (entry, code)
  }

  /// Compares two numbers: a test of the one, or of how much it is more than the other.
  private func compared(_ left: Calculation, _ sign: String, _ right: Calculation) -> Verdict {
    let isNegative = sign == "!="
    guard let comparison = Test.Comparison(rawValue: isNegative ? "=" : sign) else {
      return (.constant(false), .constant(false))
    }
    let verdict: Verdict
    if case .number(let one) = left, case .number(let other) = right {
      let holds = comparison.holds(one, other)
      verdict = (.constant(holds), .constant(!holds))
    } else if case .number(let limit) = right, limit.isDecimal, let literal = limit.decimal {
      verdict = tested(left, comparison, literal)
    } else if case .number(let limit) = left, limit.isDecimal, let literal = limit.decimal {
      verdict = tested(right, comparison.turned, literal)
    } else {
      verdict = tested(.arithmetic(left, .minus, right), comparison, DecimalNumber(0))
    }
    return isNegative ? (verdict.isFalse, verdict.isTrue) : verdict
  }

  private func tested(
    _ number: Calculation, _ comparison: Test.Comparison, _ literal: DecimalNumber
  ) -> Verdict {
    let id = parts.name(of: number)
    func test(_ comparison: Test.Comparison) -> Lowered {
      .condition(.test(.number(id, comparison, literal)))
    }
    switch comparison {
    case .less: return (test(.less), test(.greaterOrEqual))
    case .lessOrEqual: return (test(.lessOrEqual), test(.greater))
    case .equal: return (test(.equal), .any([test(.less), test(.greater)]))
    case .greaterOrEqual: return (test(.greaterOrEqual), test(.less))
    case .greater: return (test(.greater), test(.lessOrEqual))
    }
  }

  /// Whether one value is among others.
  private func membership(
    _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    try checkSingle(left, at: place)
    guard left.elements.count * right.elements.count <= 400 else {
      throw PathFault("it compares too much at once", at: place)
    }
    var isTrue: [Lowered] = []
    var isFalse: [Lowered] = []
    for one in left.elements {
      var isAmong: [Lowered] = []
      for other in right.elements {
        isAmong.append(other.when.and(try verdict("=", one.value, other.value, at: place).isTrue))
      }
      let present = try presence(one, at: place)
      isTrue.append(present.and(.any(isAmong)))
      isFalse.append(present.and(Lowered.any(isAmong).complement))
    }
    return PathCollection(isTrue: .any(isTrue).compact, isFalse: .any(isFalse).compact)
  }

  // MARK: Numbers and texts

  func arithmetic(
    _ sign: Calculation.Operator, _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    if left.elements.isEmpty || right.elements.isEmpty { return .nothing }
    let (one, other) = (try number(left, at: place), try number(right, at: place))
    if case .number(let a) = one, case .number(let b) = other {
      let result: Fraction? =
        switch sign {
        case .plus: a.adding(b)
        case .minus: b.negated.flatMap(a.adding)
        case .times: a.multiplied(by: b)
        case .over: a.divided(by: b)
        }
      if let result { return PathCollection(.number(.number(result))) }
      if sign == .over, b == Fraction(0) { return .nothing }
      throw PathFault("a number in it is too large", at: place)
    }
    return PathCollection(.number(.arithmetic(one, sign, other)))
  }

  /// Two texts that are known, one behind the other; nil if both are no texts.
  private func joined(
    _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection? {
    guard left.elements.contains(where: \.value.isText) || right.elements.contains(where: \.value.isText)
    else {
      return nil
    }
    var found: [PathCollection.Element] = []
    for (one, other) in try pairs(left, right, at: place) {
      guard case .string(let a) = one.value, case .string(let b) = other.value else {
        throw PathFault("it joins what is no text", at: place)
      }
      found.append(.init(.string(a + b), when: one.when.and(other.when)))
    }
    return PathCollection(found)
  }

  /// The same, with nothing counting as an empty text.
  private func appended(
    _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    let whole = try joined(try filled(left, at: place), try filled(right, at: place), at: place)
    return whole ?? PathCollection(.string(""))
  }

  private func filled(_ collection: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    try checkSingle(collection, at: place)
    let absent = Lowered.any(collection.elements.map(\.when)).complement
    return PathCollection(collection.elements + [.init(.string(""), when: absent)])
  }

  /// Values that are always there, without those that come twice.
  private func union(
    _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> PathCollection {
    var found: [PathCollection.Element] = []
    for element in left.elements + right.elements {
      guard element.when == .constant(true) else {
        throw PathFault("it puts together what may be there or not", at: place)
      }
      var isNew = true
      for other in found
      where try verdict("=", other.value, element.value, at: place).isTrue == .constant(true) {
        isNew = false
      }
      if isNew { found.append(element) }
    }
    return PathCollection(found, isSingle: false)
  }
}

extension PathValue {
  fileprivate var isText: Bool { if case .string = self { true } else { false } }
}

extension Test.Comparison {
  /// The same with its sides exchanged: of `2 < a` comes `a > 2`.
  fileprivate var turned: Test.Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal: .equal
    case .greaterOrEqual: .lessOrEqual
    case .greater: .less
    }
  }
}
