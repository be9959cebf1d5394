internal import PlainText
internal import QuestionnaireCore

/// Which variables stand for the answers of which question, before anything is worked out of them.
///
/// Of `flicker`, which a guard reads, and `comment`, which nothing reads, comes one variable that belongs to item 0.
struct BlockPlan: Sendable {
  /// By item: its answers; nil for a note or an end.
  private(set) var blocks: [Block?] = []
  /// By variable: how many values it has.
  private(set) var arities: [Int] = []
  /// By variable: the item whose answer it holds.
  private(set) var owners: [Int] = []

  /// Plans a script; conditions are all that will be asked about it.
  init(_ script: Script, conditions: [Condition]) {
    let tests = Self.tests(in: script, conditions)
    let cuts = Self.sharedCuts(in: script, tests)
    for (place, item) in script.items.enumerated() {
      guard let question = item.question else {
        blocks.append(nil)
        continue
      }
      var block = BlockBuilder(
        item: place, question: question, tests: tests[place] ?? [], sharedCuts: cuts[place],
        bodyMap: script.bodyMap
      ).block()
      if tests[place] != nil || cuts[place] != nil || question.hasConditionalOptions {
        block.variable = Int32(arities.count)
        arities.append(block.modes.count)
        arities += block.parts.map(\.values.count)
        owners += Array(repeating: place, count: 1 + block.parts.count)
      }
      blocks.append(block)
    }
  }

  /// By item: the tests that read it, each once.
  static func tests(in script: Script, _ conditions: [Condition]) -> [Int: [Test]] {
    var found: [Int: [Test]] = [:]
    let all =
      script.items.flatMap(\.ownConditions) + script.derived.flatMap(\.cases).map(\.when) + conditions
    for test in all.flatMap(\.tests).uniqued() {
      if let place = test.linkId.flatMap({ script.itemIndex[$0] }) { found[place, default: []].append(test) }
    }
    return found
  }

  /// By item: the cuts of all questions that limits bind together.
  static func sharedCuts(in script: Script, _ tests: [Int: [Test]]) -> [Int: Cuts] {
    var family = Array(script.items.indices)
    var bound: Set<Int> = []
    func root(_ place: Int) -> Int {
      var place = place
      while family[place] != place { place = family[place] }
      return place
    }
    for (place, item) in script.items.enumerated() {
      guard let limit = item.question?.limitingQuestion.flatMap({ script.itemIndex[$0] }) else { continue }
      bound.formUnion([place, limit])
      family[root(place)] = root(limit)
    }
    var cuts: [Int: Cuts] = [:]
    for place in bound {
      guard let question = script.items[place].question else { continue }
      var own = Cuts()
      for test in tests[place] ?? [] { own.add(test) }
      if let range = Cuts.range(of: question.kind) {
        own.add(range.lower)
        own.add(range.upper)
      }
      cuts[root(place), default: Cuts()].formUnion(own)
    }
    return Dictionary(
      uniqueKeysWithValues: bound.compactMap { place in cuts[root(place)].map { (place, $0) } })
  }
}
