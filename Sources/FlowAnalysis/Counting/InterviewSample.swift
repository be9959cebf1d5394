internal import QuestionnaireCore

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
      let modes = block.modes.indices.filter { block.modes[$0].total != nil && block.modes[$0].score != nil }
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
      let possible = block.parts[part].values.indices.filter {
        block.score(ofPart: part, $0, in: mode) != nil
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
