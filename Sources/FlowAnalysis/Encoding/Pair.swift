/// Where a condition is true, and where it is false; elsewhere it is unknown.
struct Pair: Hashable, Sendable {
  let isTrue: Diagram
  let isFalse: Diagram

  /// Unknown everywhere.
  static let unknown = Pair(isTrue: .never, isFalse: .never)
  /// True everywhere.
  static let always = Pair(isTrue: .always, isFalse: .never)
  /// False everywhere.
  static let never = Pair(isTrue: .never, isFalse: .always)

  /// The pair of the condition's opposite.
  var opposite: Pair { Pair(isTrue: isFalse, isFalse: isTrue) }
}

/// How far an interview has come: everything before an item is settled, and so many lines of the item's list.
struct InterviewPosition: Hashable, Sendable {
  let item: Int
  var lines = 0
}
