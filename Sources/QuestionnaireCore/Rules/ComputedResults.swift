/// A number on the way is larger than can be held: then nothing is worked out.
private struct DoesNotFit: Error {}

extension Valuation {
  /// What a computed value comes to; nil where it has none.
  func result(of value: ComputedValue) -> ComputedResult? {
    switch value.content {
    case .number(let calculation, _): (try? self.value(of: calculation)).flatMap(\.self).map { .number($0) }
    case .words(let cases): cases.first { truth(of: $0.when) == .true }.map { .words($0.words) }
    }
  }

  private func value(of calculation: Calculation) throws(DoesNotFit) -> Fraction? {
    switch calculation {
    case .number(let number): return number
    case .answer(let id):
      guard let place = questionnaire.itemIndex[id] else { return nil }
      if case .number(let number)? = computed[place] { return number }
      if case .answered(.number(let number)) = statuses[place] { return Fraction(number) }
      return nil
    case .sum(let parts):
      var sum = Fraction(0)
      for part in parts {
        guard let value = try value(of: part) else { continue }
        guard let next = sum.adding(value) else { throw DoesNotFit() }
        sum = next
      }
      return sum
    case .arithmetic(let left, let sign, let right):
      guard let left = try value(of: left), let right = try value(of: right) else { return nil }
      // Nothing can be divided by 0: that is no value, as an answer that is not there is none.
      if sign == .over, right == Fraction(0) { return nil }
      guard let value = sign.value(left, right) else { throw DoesNotFit() }
      return value
    case .rounded(let part, let places):
      guard let value = try value(of: part) else { return nil }
      guard let rounded = value.rounded(to: places) else { throw DoesNotFit() }
      return rounded
    case .first(let cases):
      guard let taken = cases.first(where: { truth(of: $0.when) == .true }) else { return nil }
      return try value(of: taken.value)
    }
  }
}
