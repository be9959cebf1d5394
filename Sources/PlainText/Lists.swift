extension Sequence {
  /// The elements without those that came before by what is told of them: of 3, 1, 3 there are 3 and 1.
  public func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }

  /// The elements without those that came before.
  public func uniqued() -> [Element] where Element: Hashable { uniqued { $0 } }

  /// Where each key stands first: of `a`, `b`, `a` by themselves there are `a` at 0 and `b` at 1.
  public func places<Key: Hashable>(by key: (Element) -> Key) -> [Key: Int] {
    Dictionary(firstOf: enumerated().map { (key($1), $0) })
  }
}

extension Dictionary {
  /// Of several values of one key the first counts.
  public init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Collection where Element: StringProtocol {
  /// The words as a sentence lists them: `a`, `a or b`, `a, b or c`.
  public func listed(_ conjunction: String = "or") -> String {
    guard count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + suffix(1).joined()
  }
}
