import PlainText
import QuestionnaireCore

// What is there, what is true, and what is a number.

extension PathCompiler {
  private static let mostAtOnce = 400

  /// Where an element is there.
  func presence(_ element: PathCollection.Element, at place: Int?) throws(PathFault) -> Lowered {
    switch element.value {
    case .number(let number), .quantity(let number, _): return element.when.and(presence(of: number))
    case .answer(let entry, .computed):
      let made = try value(ofComputed: entry)
      var parts: [Lowered] = []
      for inner in made.elements { parts.append(try presence(inner, at: place)) }
      return element.when.and(.any(parts))
    case .answer(_, .value(.unavailable(let entry))), .unavailable(let entry): throw leftOut(entry)
    case .answer(_, .value(let value)):
      return try presence(.init(value, when: element.when), at: place)
    case .response, .item:
      throw PathFault("it asks whether an item is there, not an answer", at: place)
    case .boolean, .string, .coding, .weight, .opaque, .typed, .codeWanted, .otherCode, .form, .definition:
      return element.when
    }
  }

  /// Where a number has a value.
  private func presence(of number: Calculation) -> Lowered {
    switch number {
    case .number, .sum: return .constant(true)
    case .answer(let id): return .condition(.test(.state(id, .answered)))
    case .rounded(let part, _): return presence(of: part)
    case .arithmetic(let left, let sign, let right) where sign != .over:
      return presence(of: left).and(presence(of: right))
    case .arithmetic, .first: return .condition(.test(.state(parts.name(of: number), .answered)))
    }
  }

  /// Where a collection is true, and where it is false; where it is empty it is neither. Anything that is no truth value
  /// is true by being there.
  func truth(
    _ collection: PathCollection, at place: Int?
  ) throws(PathFault) -> (isTrue: Lowered, isFalse: Lowered) {
    try checkSingle(collection, at: place)
    var isTrue: [Lowered] = []
    var isFalse: [Lowered] = []
    for element in collection.elements {
      if case .boolean(false) = element.value {
        isFalse.append(element.when)
      } else {
        isTrue.append(try presence(element, at: place))
      }
    }
    return (.any(isTrue).compact, .any(isFalse).compact)
  }

  func checkSingle(_ collection: PathCollection, at place: Int?) throws(PathFault) {
    guard !collection.isOnlyItems else {
      throw PathFault("it takes everything in the form at once", at: place)
    }
    guard collection.isSingle else {
      throw PathFault("it takes as one value what can be several", at: place)
    }
  }

  /// A collection of at most one number as a number.
  func number(_ collection: PathCollection, at place: Int) throws(PathFault) -> Calculation {
    try checkSingle(collection, at: place)
    return try .first(cases(collection.elements, at: place)).simple
  }

  func cases(_ elements: [PathCollection.Element], at place: Int) throws(PathFault) -> [Calculation.Case] {
    var cases: [Calculation.Case] = []
    for element in elements {
      guard case .number(let number) = element.value else { throw notANumber(element.value, at: place) }
      guard let when = element.when == .constant(true) ? .always : element.when.condition else { continue }
      // What begins with another number of the same kind is taken together with it.
      if let last = cases.last, last.value == number {
        let both = Lowered.any([.condition(last.when), .condition(when)]).compact
        cases[cases.count - 1] = .init(when: both.condition ?? .always, number)
      } else {
        cases.append(.init(when: when, number))
      }
    }
    return cases
  }

  private func notANumber(_ value: PathValue, at place: Int) -> PathFault {
    switch value {
    case .unavailable(let entry), .answer(_, .value(.unavailable(let entry))): leftOut(entry)
    case .quantity: PathFault("it takes an amount with its unit as a number", at: place)
    case .opaque(let entry), .typed(let entry):
      PathFault("it looks into the answer to '\(entries[entry].item.linkId.text)'", at: place)
    default: PathFault("it takes as a number what is none", at: place)
    }
  }

  /// Every pair of elements of two collections of at most one value each.
  func pairs(
    _ left: PathCollection, _ right: PathCollection, at place: Int
  ) throws(PathFault) -> [(PathCollection.Element, PathCollection.Element)] {
    try checkSingle(left, at: place)
    try checkSingle(right, at: place)
    guard left.elements.count * right.elements.count <= Self.mostAtOnce else {
      throw PathFault("it compares too much at once", at: place)
    }
    return left.elements.flatMap { one in right.elements.map { (one, $0) } }
  }
}

extension Calculation {
  /// The same without cases that say nothing.
  var simple: Calculation {
    guard case .first(let cases) = self, cases.count == 1 else { return self }
    if cases[0].when == .always { return cases[0].value }
    // A number that is there where it is answered has a value there, and nowhere else.
    if case .answer(let id) = cases[0].value, cases[0].when == .test(.state(id, .answered)) {
      return cases[0].value
    }
    return self
  }
}

extension Lowered {
  /// The same in fewer words: of `a is x or a is y` comes `a is any of [x, y]`.
  var compact: Lowered {
    guard case .condition(.any(let parts)) = self else { return self }
    var kept: [Condition] = []
    for part in parts {
      guard case .test(let test) = part, let place = kept.firstIndex(where: { $0.isMergeable(with: test) }),
        case .test(let other) = kept[place]
      else {
        kept.append(part)
        continue
      }
      kept[place] = .test(other.merged(with: test))
    }
    return .condition(kept.count == 1 ? kept[0] : .any(kept))
  }
}

extension Condition {
  fileprivate func isMergeable(with test: Test) -> Bool {
    switch (self, test) {
    case (.test(.choice(let left, _)), .choice(let right, _)): left == right
    case (.test(.includes(let left, .any, _)), .includes(let right, .any, _)): left == right
    default: false
    }
  }
}

extension Test {
  fileprivate func merged(with other: Test) -> Test {
    switch (self, other) {
    case (.choice(let id, let left), .choice(_, let right)): .choice(id, (left + right).uniqued())
    case (.includes(let id, let how, let left), .includes(_, _, let right)):
      .includes(id, how, (left + right).uniqued())
    default: self
    }
  }
}
