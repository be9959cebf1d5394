internal import PlainText
internal import QuestionnaireCore

/// Answers that stand for all definite ones to a question: of each class that conditions tell apart one at least, of
/// amounts the extreme ones of each interval too, since others may be limited.
///
/// Of `d` (1 to 90 minutes), read by `d >= 5 minutes`, it tries 1 minute, 4 minutes, 5 minutes and so on up to 90.
struct AnswerTrials {
  private let encoding: Encoding

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// The answers as answers files write them; of a list each class of options alone, and beside the first.
  func words(of id: LinkID) -> [[String]] {
    guard let place = encoding.script.itemIndex[id], let block = encoding.blocks[place] else { return [] }
    return block.modes.flatMap { mode -> [[String]] in
      switch mode.content {
      case .unknown, .declined: return []
      case .values(let values): return values.map(\.words)
      case .amounts(let intervals):
        let amounts = Amounts(block.question)
        return intervals.flatMap { [amounts.value(in: $0)].compactMap(\.self) + amounts.extremes(in: $0) }
          .map(\.words).uniqued()
      case .some: return ticks(of: block)
      }
    }
  }

  private func ticks(of block: Block) -> [[String]] {
    let parts = block.parts.filter { !$0.isExclusive }
    let single = parts.flatMap { part in
      part.values.indices.filter(part.isTicked).map { Array(part.members.prefix(part.fewest($0))) }
    }
    let first = parts.first?.members.prefix(1) ?? []
    return single + single.filter { !$0.contains(where: first.contains) }.map { first + $0 }
  }
}
