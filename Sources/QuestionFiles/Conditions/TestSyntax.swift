import QuestionnaireCore

/// One test as its author wrote it.
struct TestSyntax {
  /// What is tested.
  enum Subject {
    case name(Word)
    case count(Word)
    case sites(Word)
    case countSites(Word)
    case topic(Word)
    case triage
  }

  /// What is asked of it.
  enum Predicate {
    case value(Word, isNegated: Bool)
    case anyOf(ListSyntax)
    case compares(Test.Comparison, QuantitySyntax)
    case between(QuantitySyntax, QuantitySyntax)
    case includesValue(Word)
    case includes(Test.Quantifier, ListSyntax)
    case state(Test.State)
    case counts(Test.Comparison, Int)
    case adjoins
    case onOneSide
    case isShown
    case level(Test.Comparison, Word)
  }

  /// What is tested.
  let subject: Subject
  /// What is asked of it.
  let predicate: Predicate
  /// The whole test.
  let place: Place

  /// The question or derived value that is tested.
  var name: Word? {
    switch subject {
    case .name(let word), .count(let word), .sites(let word), .countSites(let word): word
    case .topic, .triage: nil
    }
  }
}
