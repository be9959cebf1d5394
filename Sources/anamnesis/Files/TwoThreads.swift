/// Work on many things that do not need each other, on two threads: more would take more memory than a laptop likes to give.
enum TwoThreads {
  /// What the work makes of each, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let other = BackgroundWork(stackSize: stackSize) {
      elements.indices.filter { !$0.isMultiple(of: 2) }.map { work(elements[$0]) }
    }
    let even = elements.indices.filter { $0.isMultiple(of: 2) }.map { work(elements[$0]) }
    // Without memory for a thread there is no result of it.
    let odd =
      other.result(waiting: true).value
      ?? elements.indices.filter { !$0.isMultiple(of: 2) }.map { work(elements[$0]) }
    return elements.indices.map { $0.isMultiple(of: 2) ? even[$0 / 2] : odd[$0 / 2] }
  }

  /// Proofs go as deep as the stack of a program allows.
  private static let stackSize = 8 << 20
}
