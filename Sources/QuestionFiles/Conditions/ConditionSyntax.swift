import QuestionnaireCore

/// A condition as its author wrote it, with places, before its names are looked up.
indirect enum ConditionSyntax {
  case all([ConditionSyntax])
  case any([ConditionSyntax])
  case not(ConditionSyntax)
  case test(TestSyntax)

  /// The tests in it, in the order of the text.
  var tests: [TestSyntax] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let test): [test]
    }
  }
}
