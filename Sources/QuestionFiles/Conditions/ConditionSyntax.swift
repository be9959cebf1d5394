import QuestionnaireCore

/// A condition as its author wrote it, with places, before its names are looked up: `a is yes and not (b > 3 years)` is
/// `.all([.test(a …), .not(.test(b …))])`.
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

/// One test as its author wrote it: of `count signs >= 2` the subject `.count("signs")` and the predicate
/// `.counts(.greaterOrEqual, 2)`.
struct TestSyntax {
  enum Subject {
    case name(Word)
    case count(Word)
    case sites(Word)
    case countSites(Word)
    case topic(Word)
    case triage
  }

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

  let subject: Subject
  let predicate: Predicate
  let place: Place

  /// The question or derived value that is tested.
  var name: Word? {
    switch subject {
    case .name(let word), .count(let word), .sites(let word), .countSites(let word): word
    case .topic, .triage: nil
    }
  }
}

/// The values a test names: a set such as `@arms`, or one by one, as in `[left-hand, right-hand]`.
enum ListSyntax {
  case set(Word)
  case values([Word])
}

/// A quantity of a condition: numbers and the units behind them, such as `1 year 6 months`.
struct QuantitySyntax {
  /// A number with its unit, if it has one.
  struct Part {
    let number: Word
    let unit: Word?
  }

  let parts: [Part]
  let place: Place
}
