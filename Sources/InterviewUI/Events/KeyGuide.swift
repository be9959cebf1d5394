/// The keys of the full screen, as a manual lists them: help (F1) lists those of one screen.
///
/// A row is "w, F2", "why this is asked". The keys are those that the screens take, from the same table.
public struct KeyGuide: Sendable {
  /// Some keys, and what they do.
  public struct Row: Hashable, Sendable {
    /// The names of the keys, with commas between them.
    public let keys: String
    /// What they do.
    public let meaning: String
  }

  /// Keys that belong together.
  public struct Part: Hashable, Sendable {
    /// Where they mean this.
    public let title: String
    /// Whether letters are text there.
    public let isTyping: Bool
    /// The keys, each once.
    public let rows: [Row]

    init(_ title: String, whileTyping isTyping: Bool = false, _ bindings: [Binding], more: [Row] = []) {
      self.title = title
      self.isTyping = isTyping
      rows = Keymap(bindings, whileTyping: isTyping).all.map { Row(keys: $0.key, meaning: $0.word) } + more
    }
  }

  /// All keys, by where they mean something.
  public static let parts = [
    Part(
      Wording.guideEverywhere, always + [Binding(.topics, word: Wording.guideTopics)],
      more: [interrupt]),
    Part(Wording.guideRows, rows + AbsentAnswer.bindings([.unknown, .declined], inFooter: false)),
    Part(Wording.guideBody, body),
    Part(Wording.guideReading, reading),
    Part(Wording.guideReview, [Binding(.findNext, word: Wording.keyNextUnknown)]),
    Part(
      Wording.guideTyping, whileTyping: true,
      typing + always + AbsentAnswer.bindings([.unknown, .declined], inFooter: false)
        + [Binding(.newLine, word: Wording.guideNewLine)], more: [interrupt]),
    Part(Wording.guideSearch, whileTyping: true, search),
  ]

  /// What can be typed in plain lines, a sentence or two each.
  public static let plainLines = Wording.lineHelp + [Wording.lineHelpCollecting]

  private static let interrupt = Row(keys: Wording.keyInterruptName, meaning: Wording.keyInterrupt)

  private static let always = [
    Binding(.accept, word: Wording.guideAccept), Binding(.back, word: Wording.guideBack),
    Binding(.why, word: Wording.guideWhy), Binding(.help, word: Wording.guideHelp),
    Binding(.review, word: Wording.guideReviewAll), Binding(.emergencyLines, word: Wording.guideUrgent),
    Binding(.leave, word: Wording.keyLeave), Binding(.retrySaving, word: Wording.guideRetry),
    Binding(.side, word: Wording.guideSide), Binding(.redraw, word: Wording.keyRedraw),
    Binding(.suspend, word: Wording.keySuspend), Binding(.hide, word: Wording.keyHide),
  ]

  private static let rows = [
    Binding([.up, .down], word: Wording.guideMove), Binding(.toggle, word: Wording.keyTick),
    Binding((0...9).map { .number($0) }, word: Wording.keyHighlight),
    Binding([.yes, .no], word: Wording.keyYesNo), Binding(.next, word: Wording.keyNextLine),
    Binding([.first, .last], word: Wording.keyEnds), Binding([.pageUp, .pageDown], word: Wording.keyPages),
    Binding([.halfUp, .halfDown], word: Wording.keyHalfPages), Binding(.find, word: Wording.keyFind),
    Binding([.left, .right], word: Wording.guideChange),
  ]

  private static let body = [
    Binding([.up, .down, .left, .right], word: Wording.guidePlaces),
    Binding(.otherView, word: Wording.guideTurn), Binding(.mirror, word: Wording.keyMirror),
    Binding(.listOrDrawing, word: Wording.guideListOrDrawing), Binding(.next, word: Wording.keyNextPlace),
    Binding([.first, .last], word: Wording.keyEndsOfBody),
  ]

  private static let reading = [
    Binding([.up, .down], word: Wording.keyScroll),
    Binding([.pageUp, .pageDown, .readOn], word: Wording.keyRead),
    Binding(.contents, word: Wording.guideContents), Binding(.next, word: Wording.keyRelated),
    Binding(.find, word: Wording.keyFind), Binding([.findNext, .findPrevious], word: Wording.guideNext),
    Binding(.save, word: Wording.keySave), Binding(.print, word: Wording.keyPrint),
    Binding(.menu, word: Wording.guideMenu),
  ]

  private static let typing =
    [Binding(.goOn, word: Wording.keyGoOn), Binding([.up, .down], word: Wording.keyMove)]
    + TextField.bindings + [
      Binding([.pageUp, .pageDown], word: Wording.keyEnds), Binding(.next, word: Wording.keyNextLine),
      Binding(.listOrDrawing, word: Wording.guideListOrDrawing),
      Binding(.topics, word: Wording.guideTopics),
    ]

  private static let search = [
    Binding([.down, .next], word: Wording.keyList), Binding([.pageDown], word: Wording.keyList),
    Binding(.back, word: Wording.keyClear),
  ]
}
