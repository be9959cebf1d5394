internal import QuestionnaireCore

/// A text over another screen: why something is asked, help, the emergency lines.
struct TextScreen: Screen {
  /// What it says.
  enum Text: Equatable, Sendable {
    /// Why a question is asked, and on whose authority.
    case why(Question)
    /// When to call, and the numbers. Whoever asks for them wants to call, so the numbers come first; who was told
    /// that they say when reads that first.
    case emergencyLines(whenFirst: Bool)
    /// What helps on a screen: its own help, then every key it takes.
    case help(SomeScreen, keys: [Page.FooterItem])
  }

  private let text: Text
  /// The text, broken for the size it was last prepared for.
  private var lines: [TextLine]
  private var scroller = Scroller()

  init(_ text: Text, in context: ScreenContext) {
    self.text = text
    lines = Self.lines(of: text, in: context)
  }

  var kind: ScreenKind {
    switch text {
    case .why: .why
    case .emergencyLines: .emergencyLines
    case .help: .help
    }
  }

  private var title: String {
    switch text {
    case .why: Wording.whyTitle
    case .emergencyLines: Wording.emergencyLinesTitle
    case .help: Wording.helpTitle
    }
  }

  mutating func prepare(in context: ScreenContext) {
    lines = Self.lines(of: text, in: context)
    scroller.show(scroller.line, in: PageLayout(scrolling: page(in: context), in: context))
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    var bindings = [
      Binding(.back, word: Wording.keyClose), Binding(.accept, word: Wording.keyClose, isInFooter: false),
    ]
    let layout = PageLayout(scrolling: page(in: context), in: context)
    if layout.lastScroll > 0 {
      bindings.append(Binding([.up, .down], word: Wording.keyScroll, short: ""))
      bindings.append(Binding([.pageUp, .pageDown, .readOn], word: Wording.keyPages, isInFooter: false))
      bindings.append(Binding([.first, .last], word: Wording.keyEnds, isInFooter: false))
    }
    return bindings
  }

  func page(in context: ScreenContext) -> Page {
    var page = Page(title: title)
    page.body = lines
    page.scroll = scroller.line
    return page
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    if command == .back || command == .accept { return [.pop] }
    _ = scroller.move(command, in: PageLayout(scrolling: page(in: context), in: context))
    return []
  }
}

extension TextScreen {
  private static func lines(of text: Text, in context: ScreenContext) -> [TextLine] {
    switch text {
    case .why(let question): whyLines(question, in: context)
    case .emergencyLines(let whenFirst):
      CallNowText.adviceSoFar(in: context)
        + CallNowText.whole(whenFirst: whenFirst, in: context)
    case .help(let shown, let keys): helpLines(of: shown.screen, keys: keys, in: context)
    }
  }

  private static func whyLines(_ question: Question, in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    var lines = lettering.lines(of: question.why, for: context.respondent, columns: context.textColumns)
    let sources = question.why.citations.compactMap { context.interview?.questionnaire.source($0) }
    if !sources.isEmpty {
      lines += [TextLine(), TextLine(Wording.sourcesTitle, .heading)]
      for source in sources {
        let text = "\(lettering.glyphs.bullet) " + Wording.sourceLine(source)
        lines += lettering.wrap(text, .quiet, columns: context.textColumns, indent: 2)
      }
    }
    return lines
  }

  private static func helpLines(of screen: any Screen, keys: [Page.FooterItem], in context: ScreenContext)
    -> [TextLine]
  {
    var all = screen.helpLines(in: context)
    if !all.isEmpty { all.append(TextLine()) }
    all.append(TextLine(Wording.keysTitle, .heading))
    let width = min(max(context.columns / 3, 10), 24)
    for item in keys {
      let keys = context.lettering.wrap(item.key, .key, columns: width)
      let words = context.lettering.wrap(item.word, columns: context.textColumns - width - 1)
      for row in 0..<max(keys.count, words.count) {
        var line = keys.indices.contains(row) ? keys[row] : TextLine()
        let padding = max(width + 1 - context.lettering.columns(of: line.text), 1)
        line.runs.append(TextRun(String(repeating: " ", count: padding)))
        all.append(TextLine(line.runs + (words.indices.contains(row) ? words[row].runs : [])))
      }
    }
    return all
  }
}
