internal import QuestionnaireCore
internal import SummaryReports

/// The answer that is one region, most likely one that was ticked before: a short list of those, and behind it the
/// whole body.
struct OfferedRegionsEditor: Editor {
  /// The regions that are listed.
  let offered: [RegionID]
  private var short: ListEditor
  private var whole: BodyMapEditor
  /// Whether the whole body is shown.
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
  var placesProblem: Bool { shown.placesProblem }
  /// From the whole body Esc leads to the short list first.
  var isInInnerField: Bool { isWhole || short.isInInnerField }

  func bindings(in world: World) -> [Binding] { shown.bindings(in: world) }

  mutating func perform(_ command: Command, in world: World) -> Outcome {
    if isWhole {
      if command == .back, !whole.isInInnerField {
        isWhole = false
        short.rest()
        return .done
      }
      return whole.perform(command, in: world)
    }
    if command == .accept, case .row(let place) = short.focus, short.rows[place].meaning == .others {
      isWhole = true
      whole.rest()
      whole.prepare(in: world)
      return .done
    }
    return short.perform(command, in: world)
  }

  mutating func type(_ text: String, in world: World) -> Outcome {
    isWhole ? whole.type(text, in: world) : short.type(text, in: world)
  }

  mutating func prepare(in world: World) { whole.prepare(in: world) }

  mutating func rest() {
    short.rest()
    whole.rest()
  }

  func body(in world: World, problem: [TextLine]) -> [TextLine] { shown.body(in: world, problem: problem) }
  func body(with words: QuestionWords, in world: World) -> [TextLine]? { shown.body(with: words, in: world) }
  func slot(in world: World) -> [TextLine] { shown.slot(in: world) }
  func note(in world: World) -> [TextLine] { shown.note(in: world) }
  func helpLines(in world: World) -> [TextLine] { shown.helpLines(in: world) }
}
