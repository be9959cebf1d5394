/// What conditions may read: an item that exists once, outside of the one that they stand on.
struct SourceRules {
  private let log: FormLog
  private let lineOf: (Int) -> Int

  init(_ log: FormLog, lineOf: @escaping (Int) -> Int) {
    self.log = log
    self.lineOf = lineOf
  }

  func check(_ form: Form) {
    let all = form.all
    let named = Set(all.flatMap(\.enableWhen).map(\.question.text))
    var first: [String: FormItem] = [:]
    for item in all {
      let id = item.linkId.text
      if let earlier = first[id] {
        log.report(
          .duplicateLinkID(id, firstLine: lineOf(earlier.range.lowerBound), isNamed: named.contains(id)),
          at: item.range)
      } else {
        first[id] = item
      }
    }
    for item in all where !item.enableWhen.isEmpty {
      let inner = Set(item.items.flatMap(\.all).map(\.linkId.text))
      for condition in item.enableWhen {
        let (source, id) = (condition.question, item.linkId.text)
        if source.text == id {
          log.report(.ownSource(id), at: source.range)
        } else if inner.contains(source.text) {
          log.report(.innerSource(source.text, of: id), at: source.range)
        } else if first[source.text] == nil {
          log.report(.unknownSource(source.text, of: id, known: Array(first.keys).sorted()), at: source.range)
        }
      }
    }
  }
}
