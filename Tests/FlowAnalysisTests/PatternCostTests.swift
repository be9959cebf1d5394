import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// Patterns that authors write naturally stay cheap as they grow: what they cost is counted in steps, of which there are
/// about four million a second.
@Suite struct PatternCostTests {
  private static func proofs(_ draft: Draft) throws -> Proofs {
    Analysis(try draft.questionnaire()).proofs()
  }

  private static func options(_ names: [String]) -> Question.Choices {
    let signs = names.map { AnswerOption(id: OptionID($0), text: PersonText($0)) }
    return Question.Choices(signs + Sample.options("none-of-these").options)
  }

  private static func isDecided(_ proofs: Proofs) -> Bool {
    !proofs.findings.contains { if case .undecided = $0.fact { true } else { false } }
  }

  /// A list of signs, a question on each, and an emergency of any of them.
  @Test(arguments: [5, 10, 20, 40])
  func aFollowUpOfEachSign(_ count: Int) throws {
    var draft = Draft()
    let names = (0..<count).map { "s\($0)" }
    draft.items.append(Sample.item("signs", .choices(Self.options(names))))
    for name in names { draft.ask(LinkID("on-" + name), when: .has("signs", OptionID(name))) }
    draft.flags.append(
      Sample.flag("any", .emergency, when: .any(names.map { .yes(LinkID("on-" + $0)) })))
    let proofs = try Self.proofs(draft)
    #expect(Self.isDecided(proofs))
    #expect(proofs.steps < 2_000_000, "\(proofs.steps)")
  }

  /// Questions in two rows, and an emergency where both of a pair are yes.
  @Test(arguments: [4, 8, 12, 24])
  func pairsOfTwoRows(_ count: Int) throws {
    var draft = Draft()
    for row in ["a", "b"] {
      for place in 0..<count { draft.ask(LinkID("\(row)\(place)")) }
    }
    let pairs = (0..<count).map { Condition.all([.yes(LinkID("a\($0)")), .yes(LinkID("b\($0)"))]) }
    draft.flags.append(Sample.flag("both", .emergency, when: .any(pairs)))
    let proofs = try Self.proofs(draft)
    #expect(Self.isDecided(proofs))
    #expect(proofs.steps < 2_000_000, "\(proofs.steps)")
    #expect(proofs.findings.contains { $0.fact == .emergencyNotRuledOut })
  }

  /// A row of questions, each asked on a yes to the one before.
  @Test(arguments: [50, 500, 2_000])
  func aRowOfGuards(_ count: Int) throws {
    var draft = Draft()
    draft.ask("q0")
    for place in 1..<count { draft.ask(LinkID("q\(place)"), when: .yes(LinkID("q\(place - 1)"))) }
    draft.flags.append(Sample.flag("last", .soon, when: .yes(LinkID("q\(count - 1)"))))
    let analysis = Analysis(try draft.questionnaire())
    let proofs = analysis.proofs()
    #expect(Self.isDecided(proofs))
    #expect(proofs.steps < 100 * count, "\(proofs.steps)")
    #expect(analysis.nodeCount < 100 * count, "\(analysis.nodeCount)")
  }

  /// A list of which every number of ticks is tested.
  @Test(arguments: [10, 50])
  func everyCountOfAList(_ count: Int) throws {
    var draft = Draft()
    let names = (0..<count).map { "s\($0)" }
    draft.items.append(Sample.item("signs", .choices(Self.options(names))))
    for number in 1...count {
      draft.flags.append(
        Sample.flag(FlagID("f\(number)"), .soon, when: .test(.count("signs", .greaterOrEqual, number))))
    }
    let proofs = try Self.proofs(draft)
    #expect(Self.isDecided(proofs))
    #expect(proofs.steps < 2_000_000, "\(proofs.steps)")
  }
}
