/// Where derived values stand: each at the latest question that it reads, through other derived values too.
struct DerivedPlaces {
  /// By the place of a derived value: the place of its latest item; -1 if it reads none, and behind all items if it
  /// reads what does not stand before it.
  let latest: [Int]

  init(_ content: QuestionnaireContent, items: [LinkID: Int], derived: [LinkID: Int]) {
    var latest: [Int] = []
    for value in content.derived {
      let read = value.cases.flatMap(\.when.tests).compactMap(\.linkId).map { id in
        items[id] ?? derived[id].flatMap { latest.indices.contains($0) ? latest[$0] : nil }
          ?? content.items.count
      }
      latest.append(read.max() ?? -1)
    }
    self.latest = latest
  }
}
