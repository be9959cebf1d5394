extension AppState {
  /// Takes an event in; gives what the shell must do.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      prepare()
      return []
    case .interrupt: return interrupt()
    case .key(.control("c")): return interrupt()
    case .paste(let text): return paste(text)
    case .key(let key): return isTooSmall ? tooSmall(key) : press(key)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let context = context
    if let command = keymap(in: context)[key] { return perform(command, in: context) }
    if case .character(let character) = key, top.isTyping {
      return run(top.type(String(character), in: context))
    }
    return [.bell]
  }

  /// Pasted text is text, never keys: it goes where typing is text, and nowhere else.
  private mutating func paste(_ text: String) -> [Effect] {
    guard !isTooSmall, top.isTyping else { return [.bell] }
    return run(top.type(text, in: context))
  }

  private mutating func perform(_ command: Command, in context: ScreenContext) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .help: push(help(in: context))
    case .emergencyLines: push(TextScreen.emergencyLines(in: context, whenFirst: top is TopicScreen))
    case .leave: pressLeave(isInterrupt: false)
    case .retrySaving: return run([.retrySaving])
    default: return run(top.perform(command, in: context))
    }
    return []
  }

  private func help(in context: ScreenContext) -> TextScreen {
    TextScreen.help(
      of: top,
      keys: keymap(in: context).all + [
        Page.FooterItem(key: Wording.keyInterruptName, word: Wording.keyInterrupt, short: "")
      ],
      in: context)
  }

  /// ^C asks whether to leave; once more in that menu leaves at once.
  private mutating func interrupt() -> [Effect] {
    if let leave = top as? LeaveScreen, leave.isInterrupted { return recordDraft() + [.leave(.interrupted)] }
    guard !isTooSmall else {
      if isLeavingTooSmall { return [.leave(.interrupted)] }
      isLeavingTooSmall = true
      return []
    }
    pressLeave(isInterrupt: true)
    return []
  }

  mutating func pressLeave(isInterrupt: Bool) {
    if var leave = top as? LeaveScreen {
      leave.isInterrupted = leave.isInterrupted || isInterrupt
      leave.picker.cursor = ListCursor(at: leave.rows(in: context).count - 1)
      top = leave
    } else {
      push(LeaveScreen(isInterrupted: isInterrupt, isAtSummary: screens.contains { $0 is SummaryScreen }))
    }
  }

  /// On a screen that is too small only leaving is taken, and it is asked for twice.
  private mutating func tooSmall(_ key: Key) -> [Effect] {
    switch key {
    case .character("q"), .function(10):
      if isLeavingTooSmall { return [.leave(.done)] }
      isLeavingTooSmall = true
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default: isLeavingTooSmall = false
    }
    return []
  }

  mutating func prepare() {
    if !isTooSmall { isLeavingTooSmall = false }
    let context = context
    for index in screens.indices { screens[index].prepare(in: context) }
  }

  mutating func push(_ screen: any Screen) {
    // Nothing is stacked twice: help on help, or a second question about leaving.
    screens.removeAll { $0.kind == screen.kind }
    screens.append(screen)
  }
}
