internal import SummaryReports

/// One key hides everything from whoever walks in, and shows it again.
extension AppState {
  /// While all is hidden only that key is taken, and what leaves or redraws the screen; nothing answers to any other, not
  /// even with a sound.
  mutating func updateHidden(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size): resize(to: size)
    case .interrupt, .key(.control("c")): return [.leave(.interrupted)]
    case .key(.control("l")): return [.redraw]
    case .key(.control("z")): return [.suspend]
    case .key(.function(12)): hide(false)
    case .key, .paste: break
    }
    return []
  }

  /// What is drawn then: it names no symptom and no program.
  func hidden(_ size: Size) -> Frame { frame(of: Wording.hidden, size) }

  /// A text from the upper left corner on, and nothing else.
  func frame(of text: String, _ size: Size) -> Frame {
    var canvas = Canvas(size: size, lettering: context.lettering)
    for (row, line) in context.lettering.wrap(text, columns: size.columns).enumerated() {
      canvas.put(line, row: row)
    }
    canvas.place(0, 0)
    return canvas.frame
  }
}
