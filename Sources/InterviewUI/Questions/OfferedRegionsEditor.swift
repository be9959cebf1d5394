internal import QuestionnaireCore

/// The answer that is one region, most likely one that was ticked before: a short list of those, and behind it the
/// whole body.
struct OfferedRegionsEditor: Editor {
  let offered: [RegionID]
  private var short: ListEditor
  private var whole: BodyMapEditor
  private(set) var isWhole: Bool

  /// Makes the editor; an answer that is not among the offered ones shows the whole body.
  init(_ question: Question, offered: [RegionID], bodyMap: BodyMap, answer: Answer?) {
    self.offered = offered
    short = question.offeredEditor(offered, bodyMap, answer)
    whole = BodyMapEditor(.region, question, bodyMap: bodyMap, answer: answer)
    if case .regions(let regions)? = answer?.value {
      isWhole = !Set(regions).isSubset(of: offered)
    } else {
      isWhole = false
    }
  }

  private var shown: any Editor { isWhole ? whole : short }

  var isTyping: Bool { shown.isTyping }
  var hasDraft: Bool { shown.hasDraft }
  var draft: Draft? { shown.draft }
  var placesProblem: Bool { shown.placesProblem }
  /// From the whole body Esc leads to the short list first.
  var isInInnerField: Bool { isWhole || short.isInInnerField }

  func bindings(in context: ScreenContext) -> [Binding] { shown.bindings(in: context) }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if isWhole {
      if command == .back, !whole.isInInnerField {
        isWhole = false
        short.rest()
        return .done
      }
      return whole.perform(command, in: context)
    }
    if command == .accept, case .row(let place) = short.focus, short.rows[place].meaning == .others {
      isWhole = true
      whole.rest()
      whole.prepare(in: context)
      return .done
    }
    return short.perform(command, in: context)
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    isWhole ? whole.type(text, in: context) : short.type(text, in: context)
  }

  mutating func prepare(in context: ScreenContext) {
    short.prepare(in: context)
    whole.prepare(in: context)
  }

  mutating func rest() {
    short.rest()
    whole.rest()
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    shown.body(in: context, problem: problem)
  }
  func body(with words: QuestionWords, in context: ScreenContext) -> [TextLine]? {
    shown.body(with: words, in: context)
  }
  func slot(in context: ScreenContext) -> [TextLine] { shown.slot(in: context) }
  func note(in context: ScreenContext) -> [TextLine] { shown.note(in: context) }
  func sideHelp(in context: ScreenContext) -> [TextLine] { shown.sideHelp(in: context) }
  func helpLines(in context: ScreenContext) -> [TextLine] { shown.helpLines(in: context) }
}
