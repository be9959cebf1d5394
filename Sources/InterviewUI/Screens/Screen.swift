/// One screen: its own state, the keys it takes now, and what it shows.
protocol Screen: Sendable {
  /// Which screen it is.
  var kind: ScreenKind { get }
  /// Whether letters are text now.
  var isTyping: Bool { get }
  /// The keys that do something now, the most useful first.
  func bindings(in context: ScreenContext) -> [Binding]
  /// What it shows.
  func page(in context: ScreenContext) -> Page
  /// Takes a command that is among its bindings.
  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action]
  /// Takes typed or pasted text; called only while typing.
  mutating func type(_ text: String, in context: ScreenContext) -> [Action]
  /// What help says before it lists the keys.
  func helpLines(in context: ScreenContext) -> [TextLine]
  /// The size, or what else the drawing rests on, has changed.
  mutating func prepare(in context: ScreenContext)
}

extension Screen {
  var isTyping: Bool { false }
  mutating func type(_ text: String, in context: ScreenContext) -> [Action] { [] }
  func helpLines(in context: ScreenContext) -> [TextLine] { [] }
  mutating func prepare(in context: ScreenContext) {}
}
