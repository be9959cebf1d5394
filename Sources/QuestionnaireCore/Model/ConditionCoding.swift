// A questionnaire has thousands of conditions and texts. Read by what Swift makes up, conditions alone took most of the
// time of reading an image. Here a case and what belongs to it are a list, the place of the case first.

extension Condition: Codable {
  /// Reads a condition.
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    switch try list.decode(Int.self) {
    case 0: self = .all(try list.decode([Condition].self))
    case 1: self = .any(try list.decode([Condition].self))
    case 2: self = .not(try list.decode(Condition.self))
    case 3: self = .test(try list.decode(Test.self))
    default: throw list.unknownCase
    }
  }

  /// Writes a condition.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    switch self {
    case .all(let parts): try list.encode(0, parts)
    case .any(let parts): try list.encode(1, parts)
    case .not(let part): try list.encode(2, part)
    case .test(let test): try list.encode(3, test)
    }
  }
}

extension Test: Codable {
  /// Reads a test.
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    let place = try list.decode(Int.self)
    switch place {
    case 13: self = .topic(try list.decode(TopicID.self))
    case 14: self = .triage(try list.decode(Comparison.self), try list.decode(TriageLevel.self))
    default: self = try Self.test(place, of: try list.decode(LinkID.self), &list)
    }
  }

  private static func test(
    _ place: Int, of id: LinkID, _ list: inout any UnkeyedDecodingContainer
  ) throws -> Test {
    switch place {
    case 0: .yesNo(id, try list.decode(Bool.self))
    case 1: .choice(id, try list.decode([OptionID].self))
    case 2: .derived(id, try list.decode([OptionID].self))
    case 3: .includes(id, try list.decode(Quantifier.self), try list.decode([OptionID].self))
    case 4: .regions(id, try list.decode(Quantifier.self), try list.decode([RegionID].self))
    case 5: .sites(id, try list.decode(Quantifier.self), try list.decode([SiteID].self))
    case 6: .count(id, try list.decode(Comparison.self), try list.decode(Int.self))
    case 7: .countSites(id, try list.decode(Comparison.self), try list.decode(Int.self))
    case 8: .sitesAdjoin(id)
    case 9: .sitesOnOneSide(id)
    case 10: .quantity(id, try list.decode(Comparison.self), try list.decode(Quantity.self))
    case 11: .number(id, try list.decode(Comparison.self), try list.decode(DecimalNumber.self))
    case 12: .state(id, try list.decode(State.self))
    default: throw list.unknownCase
    }
  }

  /// Writes a test.
  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    switch self {
    case .yesNo(let id, let value): try list.encode(0, id, value)
    case .choice(let id, let options): try list.encode(1, id, options)
    case .derived(let id, let values): try list.encode(2, id, values)
    case .includes(let id, let quantifier, let options): try list.encode(3, id, quantifier, options)
    case .regions(let id, let quantifier, let regions): try list.encode(4, id, quantifier, regions)
    case .sites(let id, let quantifier, let sites): try list.encode(5, id, quantifier, sites)
    case .count(let id, let comparison, let number): try list.encode(6, id, comparison, number)
    case .countSites(let id, let comparison, let number): try list.encode(7, id, comparison, number)
    case .sitesAdjoin(let id): try list.encode(8, id)
    case .sitesOnOneSide(let id): try list.encode(9, id)
    case .quantity(let id, let comparison, let quantity): try list.encode(10, id, comparison, quantity)
    case .number(let id, let comparison, let number): try list.encode(11, id, comparison, number)
    case .state(let id, let state): try list.encode(12, id, state)
    case .topic(let id): try list.encode(13, id)
    case .triage(let comparison, let level): try list.encode(14, comparison, level)
    }
  }
}

extension UnkeyedEncodingContainer {
  /// Writes the place of a case and what belongs to it.
  fileprivate mutating func encode<each Part: Encodable>(_ place: Int, _ parts: repeat each Part) throws {
    try encode(place)
    for part in repeat each parts { try encode(part) }
  }
}

extension UnkeyedDecodingContainer {
  fileprivate var unknownCase: DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: "no such case"))
  }
}
