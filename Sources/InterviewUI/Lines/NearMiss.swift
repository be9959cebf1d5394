/// Whether two words differ by a slip of the finger.
enum NearMiss {
  /// How many letters are put in, left out or changed: at most two, of a short word one; nil if it is more.
  static func distance(_ typed: String, _ present: String) -> Int? {
    let isFramed = typed.count >= 4 && typed.first == present.first && typed.last == present.last
    let allowed = typed.count >= 5 || isFramed ? 2 : 1
    guard typed.count >= 3, abs(typed.count - present.count) <= allowed else { return nil }
    let distance = distance(Array(typed), Array(present))
    return distance <= allowed ? distance : nil
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = place + 1
      for (index, other) in right.enumerated() {
        let changed = corner + (letter == other ? 0 : 1)
        corner = row[index + 1]
        row[index + 1] = min(changed, row[index] + 1, corner + 1)
      }
    }
    return row.last ?? left.count
  }
}
