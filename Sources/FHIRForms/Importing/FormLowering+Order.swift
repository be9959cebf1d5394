import PlainText
import QuestionnaireCore

extension FormLowering {
  /// The places of all entries, each behind what it reads.
  mutating func placesInOrder() -> [Int] {
    // A condition outside may read a round that waits for an item which waits for that condition: then whether there is
    // another round is asked before that item. What goes in a circle still is the form's own.
    var asksLast = true
    var asking = AskingOrder(needs: needs(asksLast: asksLast))
    if !asking.circles.isEmpty {
      asksLast = false
      asking = AskingOrder(needs: needs(asksLast: asksLast))
    }
    // What an expression has to do with a circle is left out; a circle of conditions alone is a mistake.
    while asking.circles.contains(where: { survey.breakCircle($0) }) {
      asking = AskingOrder(needs: needs(asksLast: asksLast))
    }
    for circle in asking.circles {
      // What stands in a thing waits for it: those are no conditions. A circle within one item is said already.
      let named = circle.filter { entries[$0].isItem && !entries[$0].item.enableWhen.isEmpty }
      guard named.count > 1, let last = named.first, let condition = entries[last].item.enableWhen.first
      else {
        continue
      }
      log.report(.cycle(named.map { entries[$0].item.linkId.text }.uniqued()), at: condition.question.range)
    }
    return asking.places
  }

  /// The entries that the expressions on one read.
  private func expressionReads(of place: Int) -> [Int] {
    guard let found = survey.entries[place] else { return [] }
    return found.guardReads.union(found.valueReads).filter { $0 != place }.sorted()
  }

  /// What each entry is asked behind; the question for another round is, with `asksLast`, asked behind all of a round.
  private func needs(asksLast: Bool) -> [[Int]] {
    entries.enumerated().map { place, entry in
      let around = entry.parent.map { [$0] } ?? []
      switch entry.role {
      case .item(behind: let question?): return around + [question] + expressionReads(of: place)
      case .item(behind: nil):
        return around + sources(of: entry).filter { $0 != place } + expressionReads(of: place)
      case .another(after: let round, isLast: _): return around + (asksLast ? all(in: round) : [round])
      }
    }
  }

  /// Says of what is asked behind something that stands later in the form.
  func noteOrder(_ place: Int) {
    switch entries[place].treatment {
    case .asked, .note, .refused: break
    case .heading, .help, .absent, .computed: return
    }
    var later: [String] = []
    var next: Int? = place
    while let here = next {
      let read = sources(of: entries[here]) + (survey.entries[here]?.guardReads.sorted() ?? [])
      later += read.filter { $0 > place }.map { entries[$0].item.linkId.text }
      next = entries[here].parent
    }
    if !later.isEmpty { losses.add(.askedLater(later.uniqued()), entries[place].item) }
  }
}
