/// Answers that one condition does not tell apart, though others do: one stands for them.
struct AlikeAnswers {
  /// By item: parts of a list that the condition does not look at, two at least; the first stands for them.
  private(set) var parts: [Int: [Int]] = [:]
  /// By item: definite modes after which the condition comes to the same, two at least in each; the first stands for
  /// them.
  private(set) var modes: [Int: [[Int]]] = [:]

  init() {}

  init(_ encoding: Encoding, _ condition: Diagram) {
    var encoding = encoding
    // A question that must be answered if it is asked takes part: what it is asked after is told apart as well.
    let forced = encoding.blocks.compactMap { $0 }
      .filter { $0.modes[0].score == nil && encoding.reads(condition, $0) }.map { encoding.asked[$0.item] }
    let told = [condition] + forced
    let read = told.reduce(into: Set<Int32>()) { $0.formUnion(encoding.store.support(of: $1)) }
    for block in encoding.blocks.compactMap({ $0 }) {
      guard let variable = block.variable, read.contains(variable) else { continue }
      let unread = block.parts.indices.filter { part in
        !block.parts[part].isExclusive && block.parts[part].when == nil
          && !read.contains(block.variable(ofPart: part))
      }
      if unread.count > 1 { parts[block.item] = unread }
      let single = block.modes.indices.filter { block.isDefinite($0) && block.modes[$0].content != .some }
      let alike = Dictionary(grouping: single) { mode in
        (told + (encoding.offers[block.item].map { [$0.chosen] } ?? []))
          .map { encoding.store.cofactor($0, variable, mode) }
      }.values.filter { $0.count > 1 }
      if !alike.isEmpty { modes[block.item] = Array(alike) }
    }
  }

  /// The parts that one stands for; itself alone if it stands for no other.
  func parts(like part: Int, of item: Int) -> [Int] {
    guard let parts = parts[item], parts.first == part else { return [part] }
    return parts
  }

  /// The modes that one stands for; itself alone if it stands for no other.
  func modes(like mode: Int, of item: Int) -> [Int] {
    modes[item]?.first { $0.first == mode } ?? [mode]
  }

  func isStoodFor(_ mode: Int, of item: Int) -> Bool {
    modes[item]?.contains { $0.dropFirst().contains(mode) } ?? false
  }
}
