/// Conditions joined without building one diagram of them.
indirect enum Formula: Sendable {
  case holds(Diagram)
  case all([Formula])
  case any([Formula])

  /// The lists of conditions that hold together, one way after another, for the body to take; it stops when the body
  /// says so.
  ///
  /// What holds in every way comes first, so that a way that cannot be is left early.
  func ways(_ body: ([Diagram]) -> WayOn) {
    _ = Self.walk([self], [], body)
  }

  /// What to do with a list of conditions that is being put together.
  enum WayOn {
    case on
    /// Nothing more needs to be added: it cannot be.
    case back
    case stop
  }

  private static func walk(_ open: [Formula], _ held: [Diagram], _ body: ([Diagram]) -> WayOn) -> Bool {
    var held = held
    var choices: [[Formula]] = []
    var open = open
    while !open.isEmpty {
      switch open.removeFirst() {
      case .holds(.never): return true
      case .holds(.always): continue
      case .holds(let diagram): held.append(diagram)
      case .all(let parts): open = parts + open
      case .any(let parts): choices.append(parts)
      }
    }
    guard let choice = choices.min(by: { $0.count < $1.count }),
      let place = choices.firstIndex(where: { $0.count == choice.count })
    else { return body(held) != .stop }
    choices.remove(at: place)
    let rest = choices.map { Formula.any($0) }
    for part in choice {
      guard walk([part] + rest, held, body) else { return false }
    }
    return true
  }
}
