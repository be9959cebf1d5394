internal import QuestionnaireCore

extension Counter {
  /// How many outcomes there are; where they are too many to tell apart, how many a sample of interviews has.
  mutating func countOutcomes() -> Counts.Bounded {
    encoding.store.outcomeLimit = analysis.limits.outcomes
    let topics = content.topics.indices.filter { !content.topics[$0].isFallback }
    let canAllBeTold = topics.count < OutcomeSet.greatestTopicCount
    if canAllBeTold, let outcomes = outcomes(of: topics), !encoding.store.isCutShort {
      return Counts.Bounded(count: outcomes.count, isExact: true)
    }
    encoding.forget(downTo: mark)
    return Counts.Bounded(count: sampled(topics), isExact: false)
  }

  /// Questions that are answered in all interviews that are drawn where outcomes are too many.
  private static let sampledAnswers = 1_500_000

  private func sampled(_ topics: [Int]) -> Int {
    let flags = zip(content.flags, outcome.flags).sorted { $0.0.level > $1.0.level }
    var sample = InterviewSample(encoding)
    var seen: Set<[Int]> = []
    for _ in 0..<Self.sampledAnswers / max(encoding.blocks.count, 1) {
      guard let values = sample.next() else { continue }
      let level = flags.first { encoding.store.holds($0.1, values) }?.0.level ?? .routine
      let isAnyPage = topics.contains { encoding.store.holds(outcome.pages[$0], values) }
      seen.insert(
        [level.rawValue, isAnyPage ? 1 : 0]
          + topics.filter { encoding.store.holds(outcome.topics[$0], values) })
    }
    return seen.count
  }

  /// The outcomes; nil if a limit was reached. The fallback is shown where none of the topics could be a page, so one bit
  /// says whether any could.
  private mutating func outcomes(of topics: [Int]) -> OutcomeSet? {
    let nothing = encoding.store.leaf(.outcomes(.nothing))
    var factors: [Diagram] = []
    for (bit, topic) in topics.enumerated() {
      let shown = encoding.store.leaf(.outcomes(OutcomeSet(topic: bit)))
      factors.append(encoding.store.choice(outcome.topics[topic], shown, nothing))
      let page = encoding.store.leaf(.outcomes(OutcomeSet(topic: topics.count)))
      factors.append(encoding.store.choice(outcome.pages[topic], page, nothing))
    }
    for (place, flag) in content.flags.enumerated() where flag.level > .routine {
      let raised = encoding.store.leaf(.outcomes(OutcomeSet(level: flag.level)))
      factors.append(encoding.store.choice(outcome.flags[place], raised, nothing))
    }
    var elimination = Elimination(.outcomes)
    guard case .outcomes(let outcomes) = elimination.run([], and: factors, in: &encoding),
      !encoding.store.isExhausted
    else { return nil }
    return outcomes
  }
}

/// Interviews drawn by chance, always the same ones: every answer that a question takes is as likely as the others, and
/// few lines of a list are ticked.
struct InterviewSample {
  private let encoding: Encoding
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// The next interview: a value for every variable. Nil if the draw is none: a limit does not hold, or nothing of a
  /// list is ticked.
  mutating func next() -> [Int]? {
    var values = Array(repeating: 0, count: encoding.store.arities.count)
    for block in encoding.blocks.compactMap({ $0 }) {
      guard encoding.store.holds(encoding.asked[block.item], values) else { continue }
      guard let variable = block.variable else {
        if block.total == nil { return nil }
        continue
      }
      let offers = encoding.offers[block.item]
      let modes = block.modes.indices.filter { mode in
        block.modes[mode].total != nil && block.modes[mode].score != nil
          && offers.map { encoding.store.holds($0.modes[mode], values) } ?? true
      }
      guard !modes.isEmpty else { return nil }
      let mode = modes[draw(modes.count)]
      values[Int(variable)] = mode
      if block.modes[mode].readsParts, !tick(block, mode, &values) { return nil }
    }
    return encoding.limits.values.allSatisfy { encoding.store.holds($0, values) } ? values : nil
  }

  /// Draws a list's ticks; false if there is none where there must be one.
  private mutating func tick(_ block: Block, _ mode: Int, _ values: inout [Int]) -> Bool {
    var isTicked = block.modes[mode].content != .some
    for part in block.parts.indices {
      let isOffered = encoding.store.holds(encoding.offered(block, part), values)
      let possible = block.parts[part].values.indices.filter { value in
        guard block.score(ofPart: part, value, in: mode) != nil else { return false }
        let isWithheld = block.parts[part].values[value] == .withheld
        if block.parts[part].when == nil { return true }
        if block.modes[mode].content == .some { return isOffered || !block.parts[part].isTicked(value) }
        return isOffered != isWithheld
      }
      guard let lowest = possible.first else { return false }
      let value = draw(block.parts.count) < 2 ? possible[draw(possible.count)] : lowest
      values[Int(block.variable(ofPart: part))] = value
      isTicked = isTicked || !block.parts[part].isExclusive && block.parts[part].isTicked(value)
    }
    return isTicked
  }

  /// A number below another, by a multiplicative congruential step whose low bits are thrown away.
  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }
}
