internal import PlainText

/// What two editions of files state outright and differently: what only one of them has, and words that say something
/// else of what both have.
///
/// `changes.compare(.part(.flag("fire")), "level", "soon", "emergency")`.
struct StatedChanges {
  private(set) var all: [EditionChange] = []

  mutating func add(_ change: EditionChange) { all.append(change) }

  /// Notes what is in one edition only, and says what is in both: the places there.
  mutating func pairs<Element, ID: Hashable>(
    _ old: [Element], _ new: [Element], by id: (Element) -> ID, _ subject: (ID) -> EditionChange.Subject
  ) -> [(id: ID, old: Int, new: Int)] {
    let before = Dictionary(old.enumerated().map { (id($1), $0) }) { first, _ in first }
    let now = Dictionary(new.enumerated().map { (id($1), $0) }) { first, _ in first }
    for element in new where before[id(element)] == nil { add(EditionChange(subject(id(element)), .added)) }
    for element in old where now[id(element)] == nil { add(EditionChange(subject(id(element)), .removed)) }
    return new.map(id).uniqued().compactMap { id in
      before[id].flatMap { old in now[id].map { (id, old, $0) } }
    }
  }

  /// Notes what is said otherwise.
  mutating func compare(
    _ subject: EditionChange.Subject, _ name: String, _ before: String?, _ now: String?
  ) {
    guard before != now else { return }
    add(EditionChange(subject, .says(name: name, before: before ?? "not said", now: now ?? "not said")))
  }
}
