internal import QuestionnaireCore
internal import SummaryReports

/// The answer in the person's own words: several lines of text, the one with the cursor behind the marker.
///
///     > It began with a stiff neck, and since
///       then my head turns to the left.
///       ───────────────────────────────────
struct TextEditor: Editor {
  private(set) var area: TextArea
  private var parts: FieldParts
  private(set) var hasDraft = false

  /// The longest text, in characters.
  private let limit: Int
  /// Whether it is a name or a number: then Enter goes on, and a pasted line end is a blank.
  private let isOneLine: Bool
  private static let mostCharacters = 2_000
  /// From so many characters before the limit on, the count is shown.
  private static let nearLimit = 200
  private static let leastRows = 3
  private static let areaPart = 0
  private static let goOnPart = 1

  /// The most characters that an answer to a question may have.
  static func limit(of question: Question) -> Int { question.maxLength ?? mostCharacters }

  init(_ question: Question, answer: Answer?) {
    parts = FieldParts(question, count: 2, answer: answer)
    limit = Self.limit(of: question)
    isOneLine = question.isOneLine
    if case .text(let text)? = answer?.value {
      area = TextArea(text, limit: limit)
    } else {
      area = TextArea(limit: limit)
    }
  }

  var isTyping: Bool { parts.focus == Self.areaPart }
  var beginsWithFigures: Bool { parts.absent != nil }

  var draft: Draft? { hasDraft && !area.isEmpty ? .answer(.value(.text(area.text))) : nil }

  func bindings(in context: ScreenContext) -> [Binding] {
    guard isTyping else { return parts.bindings() }
    let onward =
      isOneLine
      ? [Binding(.accept, word: Wording.keyTake), Binding(.goOn, word: Wording.keyTake, isInFooter: false)]
      : [
        Binding(.goOn, word: Wording.keyGoOn, short: Wording.keyNext),
        Binding(.newLine, word: Wording.keyNewLine),
      ]
    return onward + [
      Binding(.next, word: Wording.keyParts), Binding(.back, word: Wording.keyBack),
      Binding([.up, .down], word: Wording.keyCursor, isInFooter: false),
      Binding([.pageUp, .pageDown], word: Wording.keyEnds, isInFooter: false),
    ] + TextField.bindings + AbsentAnswer.bindings(parts.offered, inFooter: false)
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if isTyping, area.perform(command, columns: Self.columns(in: context), context.lettering) {
      hasDraft = true
      return .done
    }
    if isTyping, command == .up || command == .pageUp { return .done }
    if parts.perform(command) { return .done }
    switch command {
    case .newLine: return type("\n", in: context)
    case .goOn, .accept:
      if let absent = parts.absent { return .answer(absent.answer) }
      guard !area.isEmpty else {
        // Whoever writes goes on writing; for others the next Enter goes on.
        if !isTyping { _ = parts.perform(.unknown) }
        return .problem(Wording.writeFirst)
      }
      return .answer(.value(.text(area.text)))
    default: return .ignored
    }
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    if beginsWithFigures { parts.focus = 0 }
    guard isTyping else { return .ignored }
    hasDraft = true
    let text = isOneLine ? String(text.map { $0.isNewline ? " " : $0 }) : text
    return area.insert(text) ? .done : .problem(Wording.tooLong(limit: limit))
  }

  mutating func read(_ line: String, in context: ScreenContext) -> TypedReading {
    rest()
    area = TextArea(limit: limit)
    guard area.insert(line) else { return .problem(Wording.tooLong(limit: limit)) }
    guard !area.isEmpty else { return .problem(Wording.writeFirst) }
    return .means(.init(.text(area.text), "", isLoose: false))
  }

  mutating func rest() { parts.focus = Self.areaPart }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let columns = Self.columns(in: context)
    let rows = area.rows(columns: columns, context.lettering)
    let here = area.row(columns: columns, context.lettering)
    var lines = rows.enumerated().map { index, row in
      let text = String(area.characters[row].map { $0.isNewline ? " " : $0 })
      let before = String(
        area.characters[row.lowerBound..<min(max(area.cursor, row.lowerBound), row.upperBound)])
      let isHere = isTyping && index == here
      return TextLine(
        written(text, at: index, in: context),
        cursor: isHere ? 2 + context.lettering.columns(of: context.lettering.glyphs.drawable(before)) : nil)
    }
    // Three rows at least, and a rule under them: what stands there is to be written in.
    for _ in rows.count..<max(rows.count, isOneLine ? 1 : Self.leastRows) {
      lines.append(TextLine(written("", at: Self.leastRows, in: context)))
    }
    let rule = String(repeating: context.lettering.glyphs.rule, count: columns)
    lines += [TextLine([TextRun("  "), TextRun(rule, .rule)])] + problem
    if limit < Self.mostCharacters || area.characters.count > limit - Self.nearLimit {
      lines.append(TextLine("  " + Wording.characters(area.characters.count, of: limit), .quiet))
    }
    // Of a form the program makes nothing at all.
    let isForm = context.interview?.questionnaire.content.advisesNothing ?? false
    if !isForm {
      lines += context.lettering.wrap(
        "  " + Wording.textIsNotRead, .quiet, columns: context.columns, indent: 2)
    }
    let isGoOn = parts.focus == Self.goOnPart
    let goOn = ChoiceRow(
      text: isGoOn ? Wording.goOnRow : isOneLine ? Wording.goOnRowByEnter : Wording.goOnRowByKeys,
      isFocused: isGoOn)
    return lines + [goOn.line(context.lettering)]
      + parts.absentLines(context.lettering)
  }

  /// A row of the area: reversed over its whole width while it has the focus.
  private func written(_ text: String, at row: Int, in context: ScreenContext) -> [TextRun] {
    let text = context.lettering.glyphs.drawable(text)
    let blank = max(Self.columns(in: context) - context.lettering.columns(of: text), 0)
    return [
      TextRun(context.lettering.mark(isTyping && row == 0)),
      TextRun(text + String(repeating: " ", count: blank), isTyping ? .focused : .plain),
    ]
  }

  /// The columns of the text.
  private static func columns(in context: ScreenContext) -> Int { max(min(context.columns, 70) - 4, 1) }
}
