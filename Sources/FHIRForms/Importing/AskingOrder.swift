/// The order in which items are asked: that of the form, but one whose condition reads a later item stands behind it.
struct AskingOrder {
  /// The places of the entries, in the order in which they are asked.
  private(set) var places: [Int] = []
  /// The items of each circle of conditions, as places; one of them stands where it would without its conditions.
  private(set) var circles: [[Int]] = []

  /// `needs` are the places that each entry must stand behind.
  init(needs: [[Int]]) {
    var missing = needs.map { Set($0).count }
    var dependents = [[Int]](repeating: [], count: needs.count)
    for (place, needed) in needs.enumerated() {
      for other in Set(needed) { dependents[other].append(place) }
    }
    var isPlaced = [Bool](repeating: false, count: needs.count)
    var ready = Ready(needs.indices.filter { missing[$0] == 0 })
    var first = 0
    func isOpen(_ place: Int) -> Bool { !isPlaced[place] && missing[place] > 0 }
    while places.count < needs.count {
      if let place = ready.popFirst() {
        guard !isPlaced[place] else { continue }
        isPlaced[place] = true
        places.append(place)
        for other in dependents[place] {
          missing[other] -= 1
          if missing[other] == 0 { ready.insert(other) }
        }
        continue
      }
      while !isOpen(first) { first += 1 }
      let circle = Self.circle(from: first, needs: needs, isOpen: isOpen)
      circles.append(circle)
      missing[circle[0]] = 0
      ready.insert(circle[0])
    }
  }

  /// A circle that is come to by going from an entry to what it waits for.
  private static func circle(from start: Int, needs: [[Int]], isOpen: (Int) -> Bool) -> [Int] {
    var steps: [Int] = []
    var seen: [Int: Int] = [:]
    var place = start
    while seen[place] == nil {
      seen[place] = steps.count
      steps.append(place)
      guard let next = needs[place].first(where: isOpen) else { break }
      place = next
    }
    let circle = Array(steps[(seen[place] ?? 0)...])
    let least = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[least...] + circle[..<least])
  }
}

/// Places that can be taken, the smallest first: a heap.
private struct Ready {
  private var heap: [Int] = []

  /// Makes it of places in rising order.
  init(_ places: [Int]) { heap = places }

  mutating func insert(_ place: Int) {
    heap.append(place)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let least = children.min(by: { heap[$0] < heap[$1] }), heap[least] < heap[parent] else {
        return first
      }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
