import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// What moved between two editions is found, and nothing else, as every way to answer both says.
@Suite struct EditionTests {
  private static let chunk = 100

  @Test(arguments: Tier.cases(6, nightly: 20))
  func agreesWithEveryAnswer(_ block: UInt64) {
    var held = 0
    var seed = block << 32 | 1 << 31
    while held < Self.chunk {
      seed += 1
      guard let (old, new) = Self.editions(seed) else { continue }
      let truth = EditionTruth(old, new, atMost: 400)
      if truth.isTooLarge { continue }
      held += 1
      let differences = Self.differences(truth, EditionComparison(old, new))
      #expect(differences.isEmpty, "seed \(seed): \(differences.joined(separator: "\n"))")
      if !differences.isEmpty { return }
    }
  }

  @Test func aClaimAboutAnotherQuestionIsSaid() throws {
    func edition(_ known: LinkID) throws -> Questionnaire {
      var content = try Sample.questionnaire([Sample.item("pain", .yesNo), Sample.item("fit", .yesNo)])
        .content
      content.claims = [Claim(name: "knowing", when: .test(.yesNo("pain", true)), known: known)]
      return try Questionnaire(content)
    }
    let same = EditionComparison(try edition("pain"), try edition("pain"))
    #expect(same.changes.isEmpty)
    let changes = EditionComparison(try edition("pain"), try edition("fit")).changes
    #expect(changes.map(\.subject) == [.claim("knowing")])
    #expect(changes.map(\.kind) == [.says(name: "known", before: "pain", now: "fit")])
  }

  /// A random questionnaire, and the same with one thing changed; nil if it is none of which every answer can be held.
  private static func editions(_ seed: UInt64) -> (Questionnaire, Questionnaire)? {
    var random = RandomContent(seed: seed, greatestSize: 12)
    guard let old = random.questionnaire() else { return nil }
    let questions = old.items.compactMap(\.question)
    guard questions.allSatisfy({ $0.allowsUnknown && $0.details.isEmpty && $0.limitingQuestion == nil })
    else { return nil }
    var generator = SeededGenerator(seed: seed)
    let edited = EditedContent(old.content)
    guard !edited.tests.isEmpty else { return nil }
    let place = Int.random(in: edited.tests.indices, using: &generator)
    let test = edited.tests[place]
    let new: Questionnaire?
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: new = edited.questionnaire(place, .not(.test(test)))
    case 1: new = edited.questionnaire(place, .any([]))
    case 2: new = test.linkId.flatMap { edited.questionnaire(place, .test(.state($0, .unknown))) }
    case 3:
      let lists = questions.filter { $0.options.count(where: { !$0.isExclusive }) > 1 }
      new = lists.randomElement(using: &generator).flatMap { old.without(lastOptionOf: $0.linkId) }
    case 4: new = old
    default:
      new = test.moved(up: Bool.random(using: &generator)).flatMap { edited.questionnaire(place, .test($0)) }
    }
    // What is added is what was removed, the other way round.
    return new.map { Bool.random(using: &generator) ? (old, $0) : ($0, old) }
  }

  private static func differences(_ truth: EditionTruth, _ comparison: EditionComparison) -> [String] {
    var found: Set<EditionTruth.Move> = []
    var lines: [String] = []
    for change in comparison.changes {
      switch (change.subject, change.kind) {
      case (_, .undecided): lines.append("undecided \(change.subject)")
      case (.part(.item), .began), (.part(.flag), .began), (.part(.topic), .began),
        (.part(.derivedValue), .began), (.level, .began):
        found.insert(.init(subject: change.subject, isBegun: true))
      case (.part(.item), .ended), (.part(.flag), .ended), (.part(.topic), .ended),
        (.part(.derivedValue), .ended), (.level, .ended):
        found.insert(.init(subject: change.subject, isBegun: false))
      default: break
      }
      if change.witness?.isShown == false { lines.append("not shown: \(change)") }
    }
    lines += truth.moves.subtracting(found).map { "missed \($0)" }
    lines += found.subtracting(truth.moves).map { "wrong \($0)" }
    return lines
  }
}

extension Questionnaire {
  /// The questionnaire without the last option of a list that says something, wherever it is named.
  fileprivate func without(lastOptionOf id: LinkID) -> Questionnaire? {
    guard let gone = item(id)?.question?.options.last(where: { !$0.isExclusive })?.id else { return nil }
    var content = EditedContent(self.content).content { test in
      switch test {
      case .choice(id, let options): .test(.choice(id, options.filter { $0 != gone }))
      case .includes(id, let quantifier, let options):
        .test(.includes(id, quantifier, options.filter { $0 != gone }))
      default: .test(test)
      }
    }
    content.items = content.items.map { item in
      guard item.linkId == id, var question = item.question else { return item }
      question = question.with(options: question.options.filter { $0.id != gone })
      if case .lines(let intro, let lines)? = question.clearer {
        let kept = lines.filter { $0.option != gone }
        question.clearer = kept.isEmpty ? nil : .lines(intro: intro, kept)
      }
      return Item(linkId: id, kind: .question(question), guard: item.guardCondition)
    }
    return try? Questionnaire(content)
  }
}
