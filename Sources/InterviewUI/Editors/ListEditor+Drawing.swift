internal import QuestionnaireCore
internal import SummaryReports

extension ListEditor {
  var writeInPlace: Int? { rows.firstIndex(where: \.isWriteIn) }

  /// Whether what was searched for, and not found, can be written down instead.
  var offersWriteDown: Bool { search.foundNothing && writeInPlace != nil }

  var isNumbered: Bool { !hasSearch && rows.count <= 9 }

  /// The first row that answers for the whole list: "None of these", or else "I do not know".
  private var firstAside: Int? {
    guard form != .yesNo, let first = visible.first(where: { rows[$0].isExclusive || rows[$0].value == nil })
    else { return nil }
    return first == visible.first ? nil : first
  }

  /// The row that says that nothing of the list is so.
  var noneRow: Int? { visible.first { rows[$0].isExclusive } }

  /// Whether Esc leaves a field of this list before it leaves the question.
  var isInInnerField: Bool {
    switch focus {
    case .writeIn: true
    case .search: !startsInSearch || !query.isEmpty
    case .question, .row, .writeDown, .absent: false
    }
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let lettering = context.lettering
    var lines: [TextLine] = []
    if hasSearch {
      lines.append(
        query.line(
          label: Wording.searchLabel, columns: min(context.columns, 50), isFocused: focus == .search,
          lettering: lettering))
      if focus == .search { lines += problem }
      if offersWriteDown {
        let row = ChoiceRow(text: Wording.writeDownRow(query.trimmed), isFocused: focus == .writeDown)
        lines += row.lines(lettering, columns: context.columns, indent: 4)
      } else if search.foundNothing {
        lines += lettering.wrap(
          "  " + Wording.nothingMatches(query.trimmed), .quiet, columns: context.columns, indent: 2)
      }
    }
    let showsNumbers = isNumbered && numbersFit(in: context)
    var heading: String?
    for place in visible {
      let row = rows[place]
      if query.isEmpty, row.heading != heading {
        heading = row.heading
        lines.append(TextLine(heading ?? "", .heading))
      }
      if place == firstAside { lines.append(.gap) }
      lines += self.lines(of: place, showsNumbers: showsNumbers, in: context)
        .ofOption(place, isAnchor: row.isExclusive)
      if row.isWriteIn, chosen.contains(place) {
        lines += writeInLines(isFocused: focus == .writeIn(place), in: context, problem: problem)
      }
    }
    return lines
  }

  private func writeInLines(isFocused: Bool, in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let field = writeIn.line(
      label: "  " + Wording.writeInLabel, columns: context.columns, isFocused: isFocused,
      lettering: context.lettering)
    guard isFocused else { return [field] }
    let several = "    " + Wording.writeInSeveral
    return [field] + problem
      + (isMultiple ? context.lettering.wrap(several, .quiet, columns: context.columns, indent: 4) : [])
  }

  /// What is chosen, where a long list may hide it; and the answer that has no row.
  func slot(in context: ScreenContext) -> [TextLine] {
    var lines: [TextLine] = []
    if case .absent(let absent) = focus {
      lines.append(
        absent.line(isFocused: true, isChosen: chosenAbsent == absent, lettering: context.lettering))
    } else if hidesAbsent, let chosenAbsent {
      lines.append(chosenAbsent.line(isFocused: false, isChosen: true, lettering: context.lettering))
    }
    guard hasSearch else { return lines }
    let names =
      choice.named.map { chosenText(of: $0, in: context) } + (chosenAbsent.map { [$0.text] } ?? [])
    guard !names.isEmpty else { return lines }
    let all = context.lettering.wrap(Wording.chosen(names), .chosen, columns: context.columns, indent: 2)
    return lines + all.prefix(2)
  }

  /// The words of a chosen row; of "another one" what was written.
  private func chosenText(of place: Int, in context: ScreenContext) -> String {
    rows[place].isWriteIn && !writeIn.isEmpty
      ? ReportWording.quoted(writeIn.trimmed) : rows[place].text[context.respondent]
  }

  /// Help on the highlighted row, as high as the longest help of the list, so that the list does not jump.
  func note(in context: ScreenContext) -> [TextLine] {
    let help = rows.map { row in
      row.help.map { context.lettering.wrap($0[context.respondent], .quiet, columns: context.textColumns) }
        ?? []
    }
    let height = min(help.map(\.count).max() ?? 0, 6)
    guard height > 0 else { return [] }
    var lines: [TextLine] = []
    if case .row(let place) = focus { lines = Array(help[place].prefix(height)) }
    return lines + Array(repeating: TextLine(), count: height - lines.count)
  }

  func helpLines(in context: ScreenContext) -> [TextLine] {
    rows.flatMap { row -> [TextLine] in
      guard let help = row.help else { return [] }
      let text =
        "\(context.lettering.glyphs.bullet) \(row.text[context.respondent]): \(help[context.respondent])"
      return context.lettering.wrap(text, columns: context.textColumns, indent: 2)
    }
  }

  var placesProblem: Bool { isTyping }

  private func lines(of place: Int, showsNumbers: Bool, in context: ScreenContext) -> [TextLine] {
    let row = rows[place]
    return ChoiceRow(
      text: row.text[context.respondent] + more(of: row), number: showsNumbers ? place + 1 : nil,
      box: isMultiple && !row.isExclusive && (row.value != nil || row.isGroup) ? .tick : .circle,
      isFocused: focus == .row(place),
      isChosen: choice.isChosen(place)
    ).lines(context.lettering, columns: context.columns)
  }

  /// Other names: all of an option's, of a region only the one that was searched for.
  private func more(of row: ListRow) -> String {
    guard !row.alsoCalled.isEmpty else { return "" }
    if form == .choice || form == .choices { return " (\(row.alsoCalled.joined(separator: ", ")))" }
    return WordSearch(query.text).firstMatch(in: row.alsoCalled).map { " (\($0))" } ?? ""
  }

  /// Numbers are drawn unless they would break a row in two.
  private func numbersFit(in context: ScreenContext) -> Bool {
    context.columns >= 60
      || rows.allSatisfy { context.lettering.columns(of: $0.text[context.respondent]) <= context.columns - 8 }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    switch focus {
    case .search: searchBindings
    case .writeIn: fieldBindings
    case .question, .row, .writeDown, .absent: rowBindings
    }
  }

  private var searchBindings: [Binding] {
    [
      Binding(.down, word: Wording.keyList, short: Wording.keyListShort),
      noneRow == nil
        ? Binding(.up, word: Wording.keyListEnd, short: Wording.keyListEndShort)
        : Binding(.up, word: Wording.keyNoneOfThese), back,
      offersWriteDown
        ? Binding(.accept, word: Wording.keyWriteDown)
        : Binding(.accept, word: Wording.keyTake, isInFooter: false),
      Binding(.next, word: Wording.keyList, isInFooter: false),
      Binding([.pageDown, .pageUp], word: Wording.keyPages, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  private var fieldBindings: [Binding] {
    [
      Binding(.accept, word: isMultiple ? Wording.keyList : Wording.keyTake),
      Binding([.up, .down], word: Wording.keyMove, short: ""), back,
      Binding(.next, word: Wording.keyNextLine, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  private var rowBindings: [Binding] {
    var bindings = [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      focus == .writeDown
        ? Binding(.accept, word: Wording.keyWriteDown)
        : isMultiple
          ? Binding(.accept, word: Wording.keyTickOrNext, short: Wording.keyTickShort)
          : Binding(.accept, word: Wording.keyTake),
    ]
    if hidesAbsent { bindings += absentBindings }
    bindings.append(back)
    if hasSearch { bindings.append(Binding(.find, word: Wording.keyFind)) }
    if isMultiple, focus != .writeDown { bindings.append(Binding(.toggle, word: Wording.keyTick)) }
    if form == .yesNo { bindings.append(Binding([.yes, .no], word: Wording.keyYesNo, isInFooter: false)) }
    if isNumbered {
      let word = isMultiple ? Wording.keyTickNumber : Wording.keyHighlight
      bindings.append(Binding(rows.indices.map { .number($0 + 1) }, word: word, isInFooter: false))
    }
    // Digits that no row has are taken, to say so.
    bindings.append(Binding((0...9).map { .number($0) }, word: "", isInFooter: false))
    bindings.append(Binding(.next, word: Wording.keyNextLine, isInFooter: false))
    bindings.append(Binding([.first, .last], word: Wording.keyEnds, isInFooter: false))
    bindings.append(Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false))
    bindings.append(Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false))
    return hidesAbsent ? bindings : bindings + absentBindings
  }

  private var back: Binding {
    isInInnerField
      ? Binding(.back, word: Wording.keyLeaveField, short: Wording.keyLeaveFieldShort)
      : Binding(.back, word: Wording.keyBack)
  }

  private var absentBindings: [Binding] {
    if hidesAbsent { return AbsentAnswer.bindings(inFooter: true) }
    return rows.contains(where: \.isAbsent) ? AbsentAnswer.bindings(inFooter: false) : []
  }
}
