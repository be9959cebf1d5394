internal import QuestionnaireCore

/// What takes the answer to one question: its fields and rows, and what has the focus among them.
protocol Editor: Equatable, Sendable {
  /// Whether letters are text now.
  var isTyping: Bool { get }
  /// Whether a figure begins the text of its first field though a row without a value has the focus.
  var beginsWithFigures: Bool { get }
  /// Whether there is something in it that is not an answer yet and is worth keeping.
  var hasDraft: Bool { get }
  /// The same, so that leaving does not lose it.
  var draft: Draft? { get }
  /// Puts back into its fields what was in them when it was left.
  mutating func fill(_ fields: [String])
  /// The keys it takes now, the most useful first.
  func bindings(in context: ScreenContext) -> [Binding]
  /// Takes a command that is among its bindings.
  mutating func perform(_ command: Command, in context: ScreenContext) -> Action
  /// Takes typed or pasted text.
  mutating func type(_ text: String, in context: ScreenContext) -> Action
  /// What a whole typed line means in place of what is in its fields.
  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading
  /// Its rows; the one with the focus has the cursor.
  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine]
  /// All of it with the question inside, drawn whole; nil: the question stands above its rows.
  func body(with words: QuestionWords, in context: ScreenContext) -> [TextLine]?
  /// What stands under the rows and does not scroll.
  func slot(in context: ScreenContext) -> [TextLine]
  /// Help on what is highlighted, under that; always of the same height.
  func note(in context: ScreenContext) -> [TextLine]
  /// The same for the side of a wide screen, of any height.
  func sideHelp(in context: ScreenContext) -> [TextLine]
  /// Whether a problem is drawn among the rows, under the field it is about; else it stands under them.
  var placesProblem: Bool { get }
  /// Whether Esc leaves a field inside before it leaves the question.
  var isInInnerField: Bool { get }
  /// The size of the screen has changed, or the question appears.
  mutating func prepare(in context: ScreenContext)
  /// Whether it asks which of its rows are on the screen.
  var watchesRows: Bool { get }
  /// Those rows are on the screen, whole, as a key is pressed.
  mutating func see(_ shown: Set<Int>)
  /// Takes the focus off its rows, as when the question appears again.
  mutating func rest()
  /// Help on what has the focus, for the help screen.
  func helpLines(in context: ScreenContext) -> [TextLine]
}

extension Editor {
  var beginsWithFigures: Bool { false }
  var draft: Draft? { nil }
  mutating func fill(_ fields: [String]) {}
  var placesProblem: Bool { true }
  var isInInnerField: Bool { false }
  func body(with words: QuestionWords, in context: ScreenContext) -> [TextLine]? { nil }
  mutating func prepare(in context: ScreenContext) {}
  var watchesRows: Bool { false }
  mutating func see(_ shown: Set<Int>) {}
  func slot(in context: ScreenContext) -> [TextLine] { [] }
  func note(in context: ScreenContext) -> [TextLine] { [] }
  func sideHelp(in context: ScreenContext) -> [TextLine] { [] }
  func helpLines(in context: ScreenContext) -> [TextLine] { [] }
  mutating func type(_ text: String, in context: ScreenContext) -> Action { .ignored }
  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    .problem(Wording.lineNotHere)
  }
  func equals(_ other: any Editor) -> Bool { (other as? Self) == self }
}

/// An editor of whatever type, as a value that can be compared.
struct SomeEditor: Equatable, Sendable {
  var editor: any Editor

  init(_ editor: any Editor) { self.editor = editor }

  static func == (left: SomeEditor, right: SomeEditor) -> Bool { left.editor.equals(right.editor) }
}
