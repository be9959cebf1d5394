import PlainText

/// Bytes as JSON.
///
/// Every value and every fault has a place in the bytes, values stand in each other, and what was read is written, in each
/// of four ways, as what is read as the same.
enum JSONTarget {
  private static let limits = JSONNode.Limits(depth: 64, values: 400_000)

  static func take(_ bytes: [UInt8]) {
    let (node, faults) = JSONNode.read(bytes, limits: limits)
    for fault in faults {
      claim(fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count, "a fault has a place")
    }
    claim(node != nil || !faults.isEmpty, "it is JSON, or something is wrong")
    if let node { claimPlaces(node, in: 0..<bytes.count) }
    guard let value = JSONValue(reading: bytes) else { return }
    claim(node != nil && faults.isEmpty, "it is JSON for both")
    for text in [value.text, value.compact, value.lines, value.sections, JSONValue.inASCII(value.compact)] {
      claimSafe(text, "JSON")
      claim(JSONValue(reading: text.utf8) == value, "the same again: \(text)")
    }
  }

  private static func claimPlaces(_ node: JSONNode, in range: Range<Int>) {
    let isInside = range.lowerBound <= node.range.lowerBound && node.range.upperBound <= range.upperBound
    claim(isInside && !node.range.isEmpty, "a value stands in what it is part of: \(node.range) \(range)")
    for element in node.elements { claimPlaces(element, in: node.range) }
    for member in node.members {
      claim(member.keyRange.upperBound <= member.value.range.lowerBound, "a name stands before its value")
      claimPlaces(member.value, in: node.range)
    }
  }
}
