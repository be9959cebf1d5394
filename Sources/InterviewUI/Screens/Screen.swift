internal import QuestionnaireCore
internal import SummaryReports

/// One screen: its own state, the keys it takes now, what it shows, and what is read of it line by line.
///
/// A `DeleteScreen` is of the kind `.delete`; it takes up, down, enter and escape; it draws a title, a text and two
/// rows; in line mode the rows are "1. Do not delete" and "2. Delete the answers", and the line "2" chooses.
protocol Screen: Equatable, Sendable {
  var kind: ScreenKind { get }
  /// Whether letters are text now.
  var isTyping: Bool { get }
  /// Whether a letter begins a text though nothing is typed yet.
  var startsTyping: Bool { get }
  /// Whether a figure begins the text of a field though a row without a value has the focus.
  var beginsWithFigures: Bool { get }
  /// What it says of the last key, or of what came back. A screen that has no place for it forgets it.
  var message: Message { get set }
  /// The name that an answer given on it is kept under.
  var linkId: LinkID? { get }
  /// The question that it asks, if it is one.
  var asked: AskedQuestion? { get }
  /// The answer that was begun on it and not given, if it is worth keeping.
  var draft: SomeEditor? { get }
  /// What is saved or printed from it, if it is a text for that.
  var exports: Exported? { get }
  /// Whether it has words for the side of a wide screen.
  var hasSide: Bool { get }
  /// The keys that do something now, the most useful first.
  func bindings(in context: ScreenContext) -> [Binding]
  func page(in context: ScreenContext) -> Page
  /// Takes a command that is among its bindings.
  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action]
  /// Takes typed or pasted text; called only while typing.
  mutating func type(_ text: String, in context: ScreenContext) -> [Action]
  /// What help says before it lists the keys.
  func helpLines(in context: ScreenContext) -> [TextLine]
  /// The size, or what else the drawing rests on, has changed.
  mutating func prepare(in context: ScreenContext)
  /// What line mode makes of it.
  func spoken(in context: ScreenContext) -> Spoken
  /// Takes the row that a typed number or word chose, from 0.
  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action]
  /// Searches its rows for typed words; gives why not, if it cannot.
  mutating func search(for words: String, in context: ScreenContext) -> String?
  /// Shows what stands under one of its headings, subheadings counted.
  mutating func go(toHeading place: Int, in context: ScreenContext)
  /// Shows a layer of what it is the beginning of; nil: the beginning.
  mutating func open(_ layer: SummaryLayer?, in context: ScreenContext)
}

/// What a screen says of the last key, or of what came back: the problem "First choose a row", or the remark "Saved as
/// /home/you/lamps.html."
struct Message: Hashable, Sendable {
  var problem: String?
  /// Something that happened and is worth a word.
  private(set) var remark: String?
  /// Whether line mode has words of its own for the remark.
  private(set) var isDrawnOnly = false

  /// Says what happened; nil: nothing any more.
  mutating func note(_ remark: String?, isDrawnOnly: Bool = false) {
    self.remark = remark
    self.isDrawnOnly = isDrawnOnly
  }
}

/// A question as it is asked: "What is your age?" at the second place, under the heading "About you".
struct AskedQuestion: Hashable, Sendable {
  /// The name its answer is kept under.
  let linkId: LinkID
  let question: Question
  /// The place of the prompt on the path, from 0.
  let place: Int
  let group: PersonText?
  /// Whether the review comes next.
  let returnsToReview: Bool
  /// Advice for today that the last answer brought.
  let sameDay: [PersonText]
}

extension Screen {
  var isTyping: Bool { false }
  var startsTyping: Bool { false }
  var beginsWithFigures: Bool { false }
  var message: Message {
    get { Message() }
    set {}
  }
  var linkId: LinkID? { asked?.linkId }
  var asked: AskedQuestion? { nil }
  var draft: SomeEditor? { nil }
  var exports: Exported? { nil }
  var hasSide: Bool { false }
  mutating func type(_ text: String, in context: ScreenContext) -> [Action] { [] }
  func helpLines(in context: ScreenContext) -> [TextLine] { [] }
  mutating func prepare(in context: ScreenContext) {}
  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] { [] }
  mutating func search(for words: String, in context: ScreenContext) -> String? { Wording.lineNotHere }
  mutating func go(toHeading place: Int, in context: ScreenContext) {}
  mutating func open(_ layer: SummaryLayer?, in context: ScreenContext) {}

  /// The page from its top, to be read and no more.
  func spoken(in context: ScreenContext) -> Spoken {
    let page = page(in: context)
    return .text([Wording.sentence(page.title)] + (page.lead + page.body + page.slot).map(\.spoken))
  }

  func equals(_ other: any Screen) -> Bool { (other as? Self) == self }
}
