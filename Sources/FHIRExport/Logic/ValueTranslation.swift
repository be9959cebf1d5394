import QuestionnaireCore

/// A test of a value as tests of codes and numbers.
extension ConditionTranslation {
  /// So many codes stand in conditions themselves; a test of more is worked out once.
  private static let mostCodes = 8

  /// That a test of the value holds, or fails, of an answer given at an item.
  mutating func value(_ test: Test, of question: Question, at id: String, holds: Bool) throws(InexactExport)
    -> Requirement
  {
    switch test {
    case .yesNo(_, let wanted): return .test(.equals(id, wanted == holds ? .yes : .no))
    case .choice(_, let wanted):
      let meant = question.options.map(\.id).filter { wanted.contains($0) == holds }
      return .some(meant.map { .test(.equals(id, code($0, of: question))) })
    case .quantity(_, let comparison, let literal):
      guard let scale = scales[question.linkId] else { return .never }
      return .some(comparison.left(holds).map { scale.requirement($0, literal, of: id) })
    case .number(_, let comparison, let literal):
      var parts: [Requirement] = []
      for comparison in comparison.left(holds) {
        parts.append(try compared(comparison, literal, of: question, at: id))
      }
      return .some(parts)
    case .includes(_, let quantifier, let options):
      let sets = quantifier.sets(of: options).map { set in
        (Test.includes(question.linkId, .any, set), set.map { code($0, of: question) })
      }
      return try list(quantifier, sets, of: question, at: id, holds: holds)
    case .regions(_, let quantifier, let regions):
      let sets = quantifier.sets(of: regions).map { set in
        (Test.regions(question.linkId, .any, set), Self.codes(set))
      }
      return try list(quantifier, sets, of: question, at: id, holds: holds)
    case .sites(_, let quantifier, let sites):
      let sets = quantifier.sets(of: sites).map { set in
        let regions = content.bodyMap.regions.filter { set.contains($0.site) }.map(\.id)
        return (Test.sites(question.linkId, .any, set), Self.codes(regions))
      }
      return try list(quantifier, sets, of: question, at: id, holds: holds)
    default:
      let name = try computed(test, of: question, at: id)
      return .test(holds ? .isTrue(name) : .isFalse(name))
    }
  }

  private static func codes(_ regions: [RegionID]) -> [Code] {
    regions.map { Code(system: FHIRVocabulary.regions, code: $0.rawValue) }
  }

  func code(_ option: OptionID, of question: Question) -> Code {
    Code(
      system: FHIRVocabulary.options(of: resolved(question.linkId), in: content.id), code: option.rawValue)
  }

  /// A list includes any, all or none of what is wanted: something of each set.
  private mutating func list(
    _ quantifier: Test.Quantifier, _ sets: [(test: Test, codes: [Code])], of question: Question,
    at id: String, holds: Bool
  ) throws(InexactExport) -> Requirement {
    let includes = quantifier == .none ? !holds : holds
    var parts: [Requirement] = []
    for set in sets {
      if includes, set.codes.count <= Self.mostCodes {
        parts.append(.some(set.codes.map { .test(.equals(id, $0)) }))
      } else {
        let name = try computed(set.test, of: question, at: id)
        parts.append(.test(includes ? .isTrue(name) : .isFalse(name)))
      }
    }
    return includes ? .every(parts) : .some(parts)
  }

  /// A number is compared in steps of a thousandth, a scale in whole steps.
  private func compared(
    _ comparison: Test.Comparison, _ literal: DecimalNumber, of question: Question, at id: String
  ) throws(InexactExport) -> Requirement {
    let isScale = if case .scale = question.kind { true } else { false }
    func amount(plus more: Int) throws(InexactExport) -> AnswerTest.Amount {
      guard isScale else { return .decimal(DecimalNumber(thousandths: literal.thousandths + more)) }
      guard literal.thousandths.isMultiple(of: 1_000) else { throw InexactExport(.noSuchTest("\(literal)")) }
      return .integer(literal.thousandths / 1_000 + more)
    }
    return switch comparison {
    case .less: .test(.below(id, try amount(plus: 0)))
    case .lessOrEqual: .test(.below(id, try amount(plus: 1)))
    case .greaterOrEqual: .test(.atLeast(id, try amount(plus: 0)))
    case .greater: .test(.atLeast(id, try amount(plus: 1)))
    case .equal:
      .every([
        .test(.atLeast(id, try amount(plus: 0))), .test(.below(id, try amount(plus: 1))),
      ])
    }
  }

  /// The item that works a test out, made when it is first wanted.
  mutating func computed(_ test: Test, of question: Question, at id: String) throws(InexactExport) -> String {
    if let known = computed[id]?.first(where: { $0.test == test }) { return known.linkId }
    let expression = ComputedExpression(question: question, map: content.bodyMap, source: id).text(test)
    guard let expression else { throw InexactExport(.noSuchTest(test.text)) }
    let name = ItemName.computed((computed[id]?.count ?? 0) + 1, of: id)
    var readsLines = false
    if case .count = test, case .lines? = question.clearer { readsLines = true }
    computed[id, default: []].append(
      ComputedTest(linkId: name, source: id, test: test, readsLines: readsLines, expression: expression))
    return name
  }
}

extension Test.Quantifier {
  /// The sets of which a list must have something: of all, each by itself.
  fileprivate func sets<Value>(of values: [Value]) -> [[Value]] {
    self == .all ? values.map { [$0] } : [values]
  }
}

extension Test.Comparison {
  /// The comparison, or what is left of it where it fails: not below is at least.
  fileprivate func left(_ holds: Bool) -> [Test.Comparison] {
    guard !holds else { return [self] }
    return switch self {
    case .less: [.greaterOrEqual]
    case .lessOrEqual: [.greater]
    case .greaterOrEqual: [.less]
    case .greater: [.lessOrEqual]
    case .equal: [.less, .greater]
    }
  }
}
