internal import QuestionnaireCore

/// A smallest set of answers, or several that differ in what may be answered.
struct PatternSet: Hashable, Sendable {
  /// An answer, told by the variable that holds it.
  enum Token: Hashable, Comparable, Sendable {
    /// A mode of the question.
    case mode(Int)
    /// A member of a part, ticked.
    case part(Int)
  }

  /// One answer, or one tick of a list.
  struct Slot: Hashable, Sendable {
    let item: Int
    /// Whether "I do not know" does, and some definite answer does not.
    let takesUnknown: Bool
    /// The answers that do, in order.
    var tokens: [Token]
  }

  /// In document order.
  var slots: [Slot]
  /// How soon help is needed where everything else is answered with no; nil if that does not matter.
  let level: TriageLevel?

  /// The sets as few as they can be written, the smallest first: sets that differ in one answer are one.
  static func merged(_ sets: [PatternSet]) -> [PatternSet] {
    var merged = sets
    var count = 0
    repeat {
      count = merged.count
      for place in (0..<(merged.map(\.slots.count).max() ?? 0)).reversed() {
        merged = joined(merged, at: place)
      }
    } while merged.count < count
    return merged.sorted(by: comesBefore)
  }

  private static func joined(_ sets: [PatternSet], at place: Int) -> [PatternSet] {
    var places: [PatternSet: Int] = [:]
    var joined: [PatternSet] = []
    for set in sets {
      guard set.slots.indices.contains(place), !set.slots[place].takesUnknown else {
        joined.append(set)
        continue
      }
      var key = set
      key.slots[place].tokens = []
      if let known = places[key] {
        let tokens = joined[known].slots[place].tokens + set.slots[place].tokens
        joined[known].slots[place].tokens = Set(tokens).sorted()
      } else {
        places[key] = joined.count
        joined.append(set)
      }
    }
    return joined
  }

  private static func comesBefore(_ left: PatternSet, _ right: PatternSet) -> Bool {
    if left.slots.count != right.slots.count { return left.slots.count < right.slots.count }
    for (one, other) in zip(left.slots, right.slots) {
      if one.item != other.item { return one.item < other.item }
      if one.tokens != other.tokens { return one.tokens.lexicographicallyPrecedes(other.tokens) }
    }
    guard let one = left.level, let other = right.level else { return false }
    return one > other
  }
}
