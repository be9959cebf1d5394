/// Whether two words differ by a slip of the finger.
enum NearMiss {
  /// True if a word becomes the other with a letter or two put in, left out or changed.
  static func holds(_ typed: String, _ present: String) -> Bool {
    let allowed = typed.count < 5 ? 1 : 2
    guard typed.count >= 3, abs(typed.count - present.count) <= allowed else { return false }
    return distance(Array(typed), Array(present)) <= allowed
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
