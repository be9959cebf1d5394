extension LineMode {
  /// Takes the line that ends a long pause, when what is urgent was just put before everything else.
  ///
  /// Whoever needs help or wants to leave gets it at once; another line is said not to be taken, for it answers a
  /// question that is no longer shown.
  public mutating func takeAfterPause(_ line: String, in state: inout AppState) -> [Effect] {
    let typed = TypedLine(line)
    guard !typed.isEmpty else { return [] }
    if line.utf8.count <= Self.longestLine, case .command(let command) = reading(of: typed, in: state),
      [.emergency, .quit, .pause].contains(command)
    {
      return take(line, in: &state)
    }
    pending.append(Wording.lineNotTaken)
    return []
  }
}
