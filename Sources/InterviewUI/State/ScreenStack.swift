internal import QuestionnaireCore

/// The screens, one above the other: the last is shown. There is at least one.
///
/// `question, leave, delete` is a question with the menu of leaving above it, and above that the question whether the
/// answers shall be deleted; escape takes one away.
struct ScreenStack: Equatable, Sendable {
  private var screens = [SomeScreen(StartScreen())]

  var top: any Screen {
    get { screens[screens.count - 1].screen }
    set { screens[screens.count - 1].screen = newValue }
  }

  var base: any Screen {
    get { screens[0].screen }
    set { screens[0].screen = newValue }
  }

  subscript(place: Int) -> any Screen {
    get { screens[place].screen }
    set { screens[place].screen = newValue }
  }

  func contains(_ kind: ScreenKind) -> Bool { screens.contains { $0.screen.kind == kind } }

  /// The place of the lowest screen that is so, given the one beneath it.
  func place(where isMeant: (_ screen: any Screen, _ beneath: (any Screen)?) -> Bool) -> Int? {
    screens.indices.first { isMeant(self[$0], $0 > 0 ? self[$0 - 1] : nil) }
  }

  func lastPlace(where isMeant: (any Screen) -> Bool) -> Int? { screens.lastIndex { isMeant($0.screen) } }

  /// Shows a screen above all others. Nothing is stacked twice: help on help, or a second question about leaving.
  mutating func push(_ screen: any Screen) {
    screens.removeAll { $0.screen.kind == screen.kind }
    screens.append(SomeScreen(screen))
  }

  /// Takes the shown screen away, unless it is the only one.
  mutating func pop() {
    if screens.count > 1 { screens.removeLast() }
  }

  mutating func show(_ screen: any Screen) { screens = [SomeScreen(screen)] }

  /// Takes the screens of some kinds away; the menu is shown where nothing is left.
  mutating func remove(_ kinds: Set<ScreenKind>) {
    screens.removeAll { kinds.contains($0.screen.kind) }
    keepOne()
  }

  mutating func remove(at places: ClosedRange<Int>) {
    screens.removeSubrange(places)
    keepOne()
  }

  private mutating func keepOne() {
    if screens.isEmpty { show(MenuScreen()) }
  }

  mutating func remove(above place: Int) { screens.removeSubrange((place + 1)...) }

  /// The size, or what else the drawing rests on, has changed.
  mutating func prepare(in context: ScreenContext) {
    for place in screens.indices { screens[place].screen.prepare(in: context) }
  }
}

/// A screen of whatever type, as a value that can be compared.
struct SomeScreen: Equatable, Sendable {
  var screen: any Screen

  init(_ screen: any Screen) { self.screen = screen }

  static func == (left: SomeScreen, right: SomeScreen) -> Bool { left.screen.equals(right.screen) }
}
