internal import QuestionnaireCore

/// The answer on a scale from 0 to 10, drawn as a row of steps.
///
///      0   1   2   3  [4]  5   6   7   8   9   10
///     Now: 4 of 10
struct ScaleEditor: Editor {
  private let low: PersonText
  private let high: PersonText
  private let absences: [AbsentAnswer]
  private let chosen: Int?
  private let chosenAbsent: AbsentAnswer?
  /// The highlighted step, or the row below it.
  private var focus: Focus
  private var digits = TypedDigits()

  private enum Focus: Hashable {
    case question
    case step(Int)
    case absent(AbsentAnswer)
  }

  init(_ question: Question, low: PersonText, high: PersonText, answer: Answer?) {
    self.low = low
    self.high = high
    absences = AbsentAnswer.offered(by: question)
    chosenAbsent = absences.first { $0.answer == answer }
    if case .scale(let step)? = answer?.value { chosen = min(max(step, 0), 10) } else { chosen = nil }
    focus = chosen.map { .step($0) } ?? chosenAbsent.map { .absent($0) } ?? .question
  }

  var isTyping: Bool { false }
  var hasDraft: Bool { false }
  var placesProblem: Bool { false }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding([.left, .right], word: Wording.keyMove, short: ""), Binding(.accept, word: Wording.keyTake),
      Binding(.back, word: Wording.keyBack),
      Binding([.up, .down], word: Wording.keyMove, isInFooter: false),
      Binding((0...9).map { .number($0) }, word: Wording.keyStep, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ] + AbsentAnswer.bindings(absences, inFooter: false)
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if case .number(let digit) = command {
      digits.number(with: digit) { (0...10).contains($0) }.map { focus = .step($0) }
      return .done
    }
    digits.end()
    if let absent = absences.first(where: { $0.answer == command.absentAnswer }) {
      focus = .absent(absent)
      return .done
    }
    switch command {
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .up: moveRow(by: -1)
    case .down: moveRow(by: 1)
    case .first: focus = .step(0)
    case .last: focus = .step(10)
    case .accept:
      switch focus {
      case .question: return .problem(Wording.chooseFirst)
      case .step(let step): return .answer(.value(.scale(step)))
      case .absent(let absent): return .answer(absent.answer)
      }
    default: return .ignored
    }
    return .done
  }

  /// "7", "7/10", "about 7 out of 10"; "7 or 8" is asked back.
  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    let numbers = line.split { !($0.isASCII && $0.isNumber) && !".-".contains($0) }.map { Int($0) }
    let isOfTen = numbers.count == 2 && numbers[1] == 10 && line.contains { "/f".contains($0) }
    let steps = (isOfTen ? numbers.prefix(1) : numbers[...]).compactMap { $0 }.filter {
      (0...10).contains($0)
    }
    let meant = steps.map { TypedReading.Meaning(.scale($0), String($0), isLoose: false) }
    guard steps.count == (isOfTen ? 1 : numbers.count), meant.count <= 2,
      let reading = TypedReading.either(meant.first, or: meant.dropFirst().first)
    else { return .problem(Wording.unreadableStep) }
    return reading
  }

  mutating func rest() { focus = .question }

  private mutating func move(by step: Int) {
    if case .step(let here) = focus { focus = .step(min(max(here + step, 0), 10)) } else { focus = .step(0) }
  }

  private mutating func moveRow(by step: Int) {
    // Only Left and Right and digits choose a step: whoever goes down to "I do not know" has not said 0.
    let here = absences.firstIndex { focus == .absent($0) } ?? -1
    let next = here + step
    if absences.indices.contains(next) {
      focus = .absent(absences[next])
    } else if here == 0, step < 0 {
      focus = chosen.map { .step($0) } ?? .question
    }
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let respondent = context.respondent
    // A step is as wide as four columns where there is room, so that the row is not read as one number.
    let gap = context.grid.isNarrow ? "" : " "
    var scale = TextLine()
    var column = 0
    for step in 0...10 {
      let isFocused = focus == .step(step)
      let text = isFocused ? "[\(step)]" : step == chosen ? "(\(step))" : " \(step) "
      scale.runs.append(TextRun(text, isFocused ? .focused : step == chosen ? .chosen : .plain))
      scale.runs.append(TextRun(gap))
      if isFocused { scale.cursor = column + 1 }
      column += text.count + gap.count
    }
    var lines = [scale]
    lines += context.lettering.wrap("  0 = " + low[respondent], .quiet, columns: context.columns, indent: 6)
    lines += context.lettering.wrap(" 10 = " + high[respondent], .quiet, columns: context.columns, indent: 6)
    lines.append(TextLine(now, .chosen))
    if absences.isEmpty { return lines }
    return lines + [.gap]
      + absences.map {
        $0.line(isFocused: focus == .absent($0), isChosen: chosenAbsent == $0, lettering: context.lettering)
      }
  }

  /// The step that has the focus, or was chosen, in words: the row alone is hard to read aloud.
  private var now: String {
    if case .step(let step) = focus { return Wording.scaleNow(step) }
    return chosen.map { Wording.scaleNow($0) } ?? ""
  }
}
