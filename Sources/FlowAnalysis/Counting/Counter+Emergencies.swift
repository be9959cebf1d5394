internal import QuestionnaireCore

extension Counter {
  mutating func latestEmergencies() -> [Counts.Latest] {
    var all: [Counts.Latest] = []
    for (place, flag) in content.flags.enumerated() where flag.level == .emergency {
      all.append(latest(place))
    }
    return all
  }

  /// When an emergency can be raised last.
  private mutating func latest(_ place: Int) -> Counts.Latest {
    let flag = content.flags[place]
    let reads = encoding.script.items(readBy: flag.when).sorted()
    var item: Int?
    var screens: Int?
    if encoding.pair(flag.when, at: InterviewPosition(item: 0)).isTrue == .always { screens = 0 }
    for place in reads {
      if let most = mostScreens(flag.when, raisedBy: place) {
        item = max(item ?? place, place)
        screens = max(screens ?? 0, most)
      }
      if let (last, most) = mostScreens(flag.when, raisedWithout: place) {
        if let last { item = max(item ?? last, last) }
        screens = max(screens ?? 0, most)
      }
    }
    return Counts.Latest(flag: flag.id, item: item.map { content.items[$0].linkId }, screens: screens)
  }

  /// The most screens that were answered when a condition becomes true because an item is left out, and the last item
  /// that can have been asked before it, if any; nil if it never does.
  private mutating func mostScreens(_ condition: Condition, raisedWithout item: Int) -> (Int?, Int)? {
    let before = encoding.pair(condition, at: InterviewPosition(item: item)).isTrue
    let after = encoding.pair(condition, at: InterviewPosition(item: item + 1)).isTrue
    let isAsked = encoding.asked[item]
    let raised = encoding.store.without(encoding.store.without(after, before), isAsked)
    guard let most = most(raised, item, 0) else { return nil }
    let last = (0..<item).last { place in
      encoding.blocks[place] != nil && encoding.isPossible([raised, encoding.asked[place]])
    }
    return (last, most)
  }

  /// The most screens that were answered when an answer makes a condition true; nil if none does.
  private mutating func mostScreens(_ condition: Condition, raisedBy item: Int) -> Int? {
    guard let block = encoding.blocks[item], let variable = block.variable else { return nil }
    let isAsked = encoding.asked[item]
    let byLine = encoding.store.node(
      variable, block.modes.indices.map { $0 == 0 && block.hasLines ? .always : .never })
    var before = encoding.pair(condition, at: InterviewPosition(item: item)).isTrue
    let after = encoding.pair(condition, at: InterviewPosition(item: item + 1)).isTrue
    let raised = encoding.store.without(after, before)
    let direct = encoding.store.without(raised, byLine)
    let plain = isAskedAgain(block) ? 2 : 1
    var most = self.most(encoding.store.and(direct, isAsked), item, plain)
    for line in 0..<block.lineCount {
      let isLast = line + 1 == block.lineCount
      let next =
        isLast ? after : encoding.pair(condition, at: InterviewPosition(item: item, lines: line + 1)).isTrue
      let new = encoding.store.and(encoding.store.without(next, before), byLine)
      for (count, isCount) in encoding.offeredLines(of: block, first: line + 1).enumerated() {
        let counted = encoding.store.and(encoding.store.and(new, isAsked), isCount)
        most = Self.larger(most, self.most(counted, item, 1 + count))
      }
      before = encoding.store.or(before, next)
    }
    return most
  }

  private func isAskedAgain(_ block: Block) -> Bool {
    if block.question.allowsUnknown, case .question? = block.question.clearer { true } else { false }
  }

  /// The most screens before an item where a condition of answers up to it holds, and those of the item itself.
  private mutating func most(_ condition: Diagram, _ item: Int, _ own: Int) -> Int? {
    guard condition != .never else { return nil }
    var exists = Elimination(.exists)
    exists.begin([condition], in: &encoding, from: item)
    exists.takeOut(item, in: &encoding)
    // What is left waits at earlier items; their limits are put there anew.
    var left = exists.waiting.flatMap { $0 } + [exists.constant]
    left.removeAll { $0 == .always }
    return length(.most, left, from: item - 1).map { $0 + own }
  }

  private static func larger(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}
