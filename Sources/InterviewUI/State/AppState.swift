public import QuestionnaireCore

/// Everything the screen shows and remembers, as a value: events change it, and it draws itself.
public struct AppState: Sendable {
  /// What is known before a questionnaire is opened.
  public let frontMatter: FrontMatter
  /// The interview, once a questionnaire was opened.
  public internal(set) var interview: Interview?
  /// The size of the screen, as last told.
  public internal(set) var size: Size
  let lettering: Lettering
  let today: CalendarDay
  let territory: String?
  /// The questionnaire that the start screen goes on to, instead of the menu.
  let opens: String?
  /// The interview that was begun before and that the start screen goes on with.
  var resumes: String?
  /// Interviews that were begun before and are kept, the newest first.
  var sessions: [SessionEntry] = []
  /// How many were deleted because they were too old.
  var expired = 0
  /// Whether answers are kept on the disk, and how that goes.
  public internal(set) var keeping: Keeping
  /// The screens, one above the other; the last is shown. There is at least one.
  var screens: [any Screen]
  /// The summary as it was left: whoever comes back to the same one goes on reading where they were.
  var lastSummary: SummaryScreen?
  /// Whether the interview came to its end before and was taken up to be read again.
  var isReadAgain = false
  /// Whether the menu comes next, as soon as the interview was let go of.
  var closesToMenu = false
  /// Half-made answers, by what they answer.
  var drafts: [LinkID: any Editor] = [:]
  /// Bounds on what is still to be asked, worked out once an answer.
  var progress = Progress(atLeast: 0, atMost: 0)
  /// What gives better bounds than the interview itself, and the questionnaire it is for.
  var progressSource: (source: any ProgressSource, questionnaire: String)?
  /// Advice for today that the next question shows in a line.
  var sameDay: [PersonText] = []
  /// True when the screen is too small and a key to leave was pressed once.
  var isLeavingTooSmall = false

  /// The smallest screen that everything can be used on.
  public static let smallestSize = Size(columns: 40, rows: 12)

  /// Makes the state that the program starts in.
  ///
  /// `territory` is the person's country (ISO 3166, two letters, lower case), `today` the day that goes on the
  /// summary; `opens` is a questionnaire of the menu that the start screen goes on to, instead of the menu, and
  /// `resumes` an interview that is on the disk. A test or a replay that wants no start screen calls
  /// `take(.opened(…))` next.
  public init(
    frontMatter: FrontMatter, lettering: Lettering, size: Size, today: CalendarDay, territory: String? = nil,
    opens: String? = nil, resumes: String? = nil, keeping: Keeping = .nothing
  ) {
    self.frontMatter = frontMatter
    self.lettering = lettering
    self.size = size
    self.today = today
    self.territory = territory
    self.opens = opens
    self.resumes = resumes
    self.keeping = keeping
    screens = [StartScreen()]
    prepare()
  }

  /// Which screen is shown.
  public var kind: ScreenKind { top.kind }

  /// What the screen asks, if it is a question.
  public var asked: LinkID? { (top as? QuestionScreen)?.linkId }

  /// Whether letters are text now.
  public var isTyping: Bool { top.isTyping }

  /// Whether the screen is too small to be used.
  public var isTooSmall: Bool {
    size.columns < Self.smallestSize.columns || size.rows < Self.smallestSize.rows
  }

  var top: any Screen {
    get { screens.last ?? StartScreen() }
    set {
      if screens.isEmpty { screens = [newValue] } else { screens[screens.count - 1] = newValue }
    }
  }

  var context: ScreenContext { context(of: size) }

  func context(of size: Size) -> ScreenContext {
    ScreenContext(
      frontMatter: frontMatter, lettering: lettering, size: size, today: today, territory: territory,
      opens: opens,
      resumes: resumes, sessions: sessions, expired: expired, keeping: keeping, interview: interview,
      isReadAgain: isReadAgain, progress: progress)
  }

  /// The keys that do something now.
  func keymap(in context: ScreenContext) -> Keymap {
    let screen = top
    var bindings = screen.bindings(in: context)
    if screen.kind != .emergencyLines {
      let place = bindings.firstIndex { $0.commands.contains(.back) }.map { $0 + 1 } ?? min(2, bindings.count)
      bindings.insert(Binding(.emergencyLines, word: Wording.keyEmergency), at: place)
    }
    if keeping.failure != nil { bindings.append(Binding(.retrySaving, word: Wording.keyRetry)) }
    bindings.append(Binding(.leave, word: Wording.keyLeave))
    bindings.append(Binding(.redraw, word: Wording.keyRedraw, isInFooter: false))
    bindings.append(Binding(.suspend, word: Wording.keySuspend, isInFooter: false))
    if screen.kind != .help { bindings.append(Binding(.help, word: Wording.keyHelp)) }
    return Keymap(bindings, whileTyping: screen.isTyping)
  }
}
