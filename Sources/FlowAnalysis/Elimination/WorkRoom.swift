/// A store beside the usual one, for work that leaves much behind: what is no longer needed goes with it.
///
/// A list of 20 regions that many conditions read is taken out region by region; each time most nodes of the time before
/// are needed no more.
struct WorkRoom {
  /// The part of the nodes that may live that is left lying about before what is needed moves on, as a divisor.
  private static let part = 10
  /// The store that is usual, while another stands in its place.
  private var usual: DiagramStore?
  /// How many nodes the usual one had, and this one when it was made.
  private let mark: Int
  private var start: Int

  init(_ store: DiagramStore) {
    mark = store.count
    start = mark
  }

  /// Moves diagrams to a new store if very many nodes were made since the last.
  mutating func tidy(_ open: inout [Diagram], _ store: inout DiagramStore) {
    guard (store.count - start) * Self.part > store.limit, !store.isExhausted else { return }
    var next = DiagramStore(like: store)
    open = next.copies(of: open, from: store)
    if usual == nil { usual = store }
    store = next
    start = store.count
  }

  /// Goes back to the usual store with what was worked out.
  mutating func leave(with result: Diagram, _ store: inout DiagramStore) -> Diagram {
    guard var usual else { return result }
    self.usual = nil
    usual.forget(downTo: mark)
    usual.account(for: store)
    let found = usual.copies(of: [result], from: store)
    store = usual
    return found.first ?? .never
  }
}

extension DiagramStore {
  /// The same functions as another store's; it has the same variables in the same order.
  mutating func copies(of diagrams: [Diagram], from other: DiagramStore) -> [Diagram] {
    var reached: Set<Diagram> = []
    var open = diagrams
    while let next = open.popLast() {
      guard reached.insert(next).inserted, other.terminal(next) == nil else { continue }
      open += other.children(of: next)
    }
    // A node was made after those below it.
    var copies: [Diagram: Diagram] = [:]
    for diagram in reached.sorted(by: { $0.node < $1.node }) {
      copies[diagram] =
        if let terminal = other.terminal(diagram) {
          leaf(terminal)
        } else {
          node(other.variable(diagram), other.children(of: diagram).map { copies[$0] ?? .never })
        }
    }
    spend(reached.count)
    return diagrams.map { copies[$0] ?? .never }
  }
}
