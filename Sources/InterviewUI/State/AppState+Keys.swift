internal import SummaryReports

/// From a key to what the screen asks for, and back to a picture.
extension AppState {
  /// Takes an event in; gives what the shell must do.
  public mutating func update(_ event: Event) -> [Effect] {
    guard !isHidden else { return updateHidden(event) }
    switch event {
    case .resize(let size): resize(to: size)
    case .interrupt, .key(.control("c")): return interrupt()
    case .key(let key): return isTooSmall ? tooSmall(key) : press(key)
    case .paste(let text):
      // Pasted text is text, never keys: it goes where typing is text, and nowhere else.
      return isTooSmall || !isTyping ? [.bell] : type(text)
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if let command = keymap(in: context)[key] { return perform(command) }
    if case .character(let character) = key,
      isTyping || screens.top.startsTyping && character.isLetter
        || screens.top.beginsWithFigures && character.isNumber
    {
      return type(String(character))
    }
    return [.bell]
  }

  private mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .hide: hide(true)
    case .help:
      let keys = keymap(in: context).all
      let interrupt = Page.FooterItem(key: Wording.keyInterruptName, word: Wording.keyInterrupt, short: "")
      return run([.push(TextScreen(.help(SomeScreen(screens.top), keys: keys + [interrupt]), in: context))])
    case .emergencyLines:
      readToday()
      return run([.push(TextScreen(.emergencyLines(whenFirst: kind == .topic), in: context))])
    case .side: turnSide()
    case .leave: pressLeave(isInterrupt: false)
    case .retrySaving: return run([.retrySaving])
    default: return tell(command)
    }
    return []
  }

  mutating func tell(_ command: Command) -> [Effect] {
    run(withScreens { $0.top.perform(command, in: $1) })
  }

  mutating func type(_ text: String) -> [Effect] { run(withScreens { $0.top.type(text, in: $1) }) }

  /// ^C asks whether to leave; once more in that menu leaves at once.
  private mutating func interrupt() -> [Effect] {
    if let leave = screens.top as? LeaveScreen, leave.isInterrupted {
      return [.leave(.interrupted)]
    }
    if isTooSmall { return leaveTooSmall(true) ? [.leave(.interrupted)] : [] }
    pressLeave(isInterrupt: true)
    return []
  }

  /// Opens the menu of leaving; in it, goes to its last row.
  mutating func pressLeave(isInterrupt: Bool) {
    withScreens { screens, context in
      guard var leave = screens.top as? LeaveScreen else {
        return screens.push(LeaveScreen(isInterrupted: isInterrupt, isAtSummary: screens.contains(.summary)))
      }
      leave.press(isInterrupt: isInterrupt, in: context)
      screens.top = leave
    }
  }

  /// On a screen that is too small only leaving is taken, and it is asked for twice.
  private mutating func tooSmall(_ key: Key) -> [Effect] {
    switch key {
    case .character("q"), .function(10): return leaveTooSmall(true) ? [.leave(.done)] : []
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    case .function(12): hide(true)
    default: _ = leaveTooSmall(false)
    }
    return []
  }

  private func keymap(in context: ScreenContext) -> Keymap {
    let screen = screens.top
    var bindings = screen.bindings(in: context)
    if keeping.failure != nil {
      bindings.insert(Binding(.retrySaving, word: Wording.keyRetry), at: min(2, bindings.count))
    }
    if context.grid.isWide, screen.hasSide {
      let word = context.showsSide ? Wording.keyHideSide : Wording.keyShowSide
      bindings.append(Binding(.side, word: word, isInFooter: screen.kind == .question))
    }
    if screen.kind != .emergencyLines {
      // The screen of an emergency says all of it; its place in the footer stays blank.
      bindings.append(
        Binding(.emergencyLines, word: Wording.keyEmergency, isInFooter: screen.kind != .emergency))
    }
    bindings.append(Binding(.leave, word: Wording.keyLeave))
    bindings.append(Binding(.redraw, word: Wording.keyRedraw, isInFooter: false))
    bindings.append(Binding(.suspend, word: Wording.keySuspend, isInFooter: false))
    bindings.append(Binding(.hide, word: Wording.keyHide, isInFooter: false))
    if screen.kind != .help { bindings.append(Binding(.help, word: Wording.keyHelp)) }
    return Keymap(bindings, whileTyping: screen.isTyping, startsTyping: screen.startsTyping)
  }

  /// Draws the state at the size it was last told.
  public func render() -> Frame { render(size) }

  /// Draws the state at a size.
  public func render(_ size: Size) -> Frame {
    guard !isHidden else { return hidden(size) }
    guard size.columns >= Self.smallestSize.columns, size.rows >= Self.smallestSize.rows else {
      return tooSmall(size)
    }
    var context = context
    context.size = size
    var page = screens.top.page(in: context)
    page.footer = keymap(in: context).footer
    mark(&page)
    TitleMarks(on: kind, in: context).put(on: &page, in: context)
    return page.draw(size, context.lettering)
  }

  /// Says at the top of every page that answers are not on the disk.
  private func mark(_ page: inout Page) {
    guard interview != nil, !keeping.isSafe, kind != .notSaved else { return }
    let isFailure = keeping.failure != nil
    page.title =
      (isFailure ? Wording.notSavedMark : Wording.notKeptMark) + context.lettering.glyphs.separator
      + page.title
    if isFailure, page.titleStyle != .redFlag { page.titleStyle = .problem }
  }

  private func tooSmall(_ size: Size) -> Frame {
    let text = isLeavingTooSmall ? Wording.tooSmallLeaving : Wording.tooSmall(size, least: Self.smallestSize)
    return frame(of: text, size)
  }
}
