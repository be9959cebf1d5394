extension Test.Comparison: Imaged {}
extension Test.Quantifier: Imaged {}
extension Test.State: Imaged {}

extension Condition: Imaged {
  /// Reads the place of the case, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    switch try image.number() {
    case 0: self = .all(try image.read())
    case 1: self = .any(try image.read())
    case 2: self = .not(try image.read())
    case 3: self = .test(try image.read())
    default: throw ImageReader.Damaged()
    }
  }
  /// Writes the place of the case, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .all(let parts): image.write(0, parts)
    case .any(let parts): image.write(1, parts)
    case .not(let part): image.write(2, part)
    case .test(let test): image.write(3, test)
    }
  }
}

extension Test: Imaged {
  /// Reads the place of the case, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    switch try image.number() {
    case 0: self = .yesNo(try image.read(), try image.read())
    case 1: self = .choice(try image.read(), try image.read())
    case 2: self = .derived(try image.read(), try image.read())
    case 3: self = .includes(try image.read(), try image.read(), try image.read())
    case 4: self = .regions(try image.read(), try image.read(), try image.read())
    case 5: self = .sites(try image.read(), try image.read(), try image.read())
    case 6: self = .count(try image.read(), try image.read(), try image.read())
    case 7: self = .countSites(try image.read(), try image.read(), try image.read())
    case 8: self = .sitesAdjoin(try image.read())
    case 9: self = .sitesOnOneSide(try image.read())
    case 10: self = .quantity(try image.read(), try image.read(), try image.read())
    case 11: self = .number(try image.read(), try image.read(), try image.read())
    case 12: self = .state(try image.read(), try image.read())
    case 13: self = .topic(try image.read())
    case 14: self = .triage(try image.read(), try image.read())
    default: throw ImageReader.Damaged()
    }
  }
  /// Writes the place of the case, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .yesNo(let id, let value): image.write(0, id, value)
    case .choice(let id, let options): image.write(1, id, options)
    case .derived(let id, let values): image.write(2, id, values)
    case .includes(let id, let quantifier, let options): image.write(3, id, quantifier, options)
    case .regions(let id, let quantifier, let regions): image.write(4, id, quantifier, regions)
    case .sites(let id, let quantifier, let sites): image.write(5, id, quantifier, sites)
    case .count(let id, let comparison, let number): image.write(6, id, comparison, number)
    case .countSites(let id, let comparison, let number): image.write(7, id, comparison, number)
    case .sitesAdjoin(let id): image.write(8, id)
    case .sitesOnOneSide(let id): image.write(9, id)
    case .quantity(let id, let comparison, let quantity): image.write(10, id, comparison, quantity)
    case .number(let id, let comparison, let number): image.write(11, id, comparison, number)
    case .state(let id, let state): image.write(12, id, state)
    case .topic(let id): image.write(13, id)
    case .triage(let comparison, let level): image.write(14, comparison, level)
    }
  }
}

extension Calculation.Operator: Imaged {}

extension Calculation.Case: Imaged {
  /// Reads a number, and when it is taken.
  public init(from image: inout ImageReader) throws { self.init(when: try image.read(), try image.read()) }
  /// Writes the number, and when it is taken.
  public func write(to image: inout ImageWriter) { image.write(when, value) }
}

extension Calculation: Imaged {
  /// Reads the place of the case, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    switch try image.number() {
    case 0: self = .number(try image.read())
    case 1: self = .answer(try image.read())
    case 2: self = .sum(try image.read())
    case 3: self = .arithmetic(try image.read(), try image.read(), try image.read())
    case 4: self = .rounded(try image.read(), places: try image.read())
    case 5: self = .first(try image.read())
    default: throw ImageReader.Damaged()
    }
  }
  /// Writes the place of the case, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .number(let number): image.write(0, number)
    case .answer(let id): image.write(1, id)
    case .sum(let parts): image.write(2, parts)
    case .arithmetic(let left, let means, let right): image.write(3, left, means, right)
    case .rounded(let part, let places): image.write(4, part, places)
    case .first(let cases): image.write(5, cases)
    }
  }
}
