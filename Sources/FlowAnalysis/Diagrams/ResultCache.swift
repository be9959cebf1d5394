/// Results of operations on diagrams, each in the one place that its operands' hash gives it: a newer one drives an
/// older one out.
struct ResultCache: Sendable {
  struct Key: Equatable, Sendable {
    let operation: Operation
    let first: Int32
    let second: Int32
    var third: Int32 = 0
  }

  private struct Entry: Sendable {
    var key = Key(operation: .and, first: -1, second: -1)
    var result: Int32 = 0
  }

  private static let greatestSize = 1 << 18
  private var entries: [Entry]

  /// A cache of so many places at least, within bounds; it has a power of two of them.
  init(size: Int) {
    var count = 1_024
    while count < min(size, Self.greatestSize) { count *= 2 }
    entries = Array(repeating: Entry(), count: count)
  }

  var size: Int { entries.count }

  var isLargest: Bool { size >= Self.greatestSize }

  func result(_ key: Key) -> Int32? {
    let entry = entries[place(key)]
    return entry.key == key ? entry.result : nil
  }

  mutating func keep(_ result: Int32, _ key: Key) { entries[place(key)] = Entry(key: key, result: result) }

  private func place(_ key: Key) -> Int {
    var hash = UInt64(UInt32(bitPattern: key.first)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(UInt32(bitPattern: key.second)) &* 0xC2B2_AE3D_27D4_EB4F
    hash ^= UInt64(UInt32(bitPattern: key.third)) &* 0x1656_67B1_9E37_79F9
    hash &+= UInt64(UInt32(bitPattern: key.operation.rawValue)) &* 0x27D4_EB2F_1656_67C5
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 40) & (entries.count - 1)
  }
}
