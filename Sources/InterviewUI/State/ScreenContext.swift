internal import QuestionnaireCore
internal import SummaryReports

/// What a screen can see beside its own state: "it is 80 by 24, today is 25 November 2026, the person is in Barbados, this
/// is the interview so far". A screen is given it with every call, and keeps nothing of it.
struct ScreenContext: Equatable, Sendable {
  let frontMatter: FrontMatter
  private(set) var lettering: Lettering
  var size: Size
  private let clockDay: CalendarDay
  /// The country that the person said they are in; nil: they were not asked yet.
  private(set) var country: ChosenCountry?
  /// The country of the locale: it stands first where countries are listed, and means no more.
  let likelyCountry: String?
  /// The questionnaire that the start screen goes on to, instead of the menu.
  let opens: String?
  /// The interview that was begun before and that the start screen goes on with.
  var resumes: String?
  /// Interviews that were begun before and are kept, the newest first.
  var sessions: [SessionEntry] = []
  /// How many were deleted because they were too old.
  var expired = 0
  /// Whether answers are kept on the disk, and how that goes.
  var keeping: Keeping
  var interview: Interview?
  /// What was begun as answers before the interview was left: it is offered when its question is asked.
  var offers: [LinkID: Draft] = [:]
  /// The day of its end, where it was taken up to be read again; nil: it goes on.
  var endedOn: CalendarDay?
  /// Whether the person wants no questions about another complaint.
  var areLeadsDeclined = false
  /// Bounds on what is still to be asked, worked out once an answer.
  var progress = Progress(atLeast: 0, atMost: 0)
  /// The advice for today that was read: it needs no row of its own any more.
  var readFlags: Set<FlagID> = []
  /// Whether a wide screen has its side: a screen reader that reads by rows would mix the two columns.
  var showsSide: Bool
  /// Whether every paragraph is one line.
  private(set) var isUnbroken = false

  init(
    frontMatter: FrontMatter, lettering: Lettering, size: Size, today: CalendarDay, country: ChosenCountry?,
    likelyCountry: String?, opens: String?, resumes: String?, keeping: Keeping, showsSide: Bool
  ) {
    self.frontMatter = frontMatter
    self.lettering = lettering
    self.size = size
    clockDay = today
    self.likelyCountry = likelyCountry
    self.opens = opens
    self.resumes = resumes
    self.keeping = keeping
    self.showsSide = showsSide
    choose(country)
  }

  /// Whether the interview came to its end before and was taken up to be read again.
  var isReadAgain: Bool { endedOn != nil }

  /// The day that goes on the summary: today; of an interview that is read again the day of its end.
  var today: CalendarDay { endedOn ?? clockDay }

  /// Whether the questions are from elsewhere, and nobody of this project has reviewed them.
  var isFromElsewhere: Bool {
    frontMatter.isFromElsewhere || interview?.questionnaire.isFromElsewhere == true
  }

  /// The day by which some content was to be reviewed again, if it is past.
  var reviewOverdue: CalendarDay? { frontMatter.reviewBy.flatMap { clockDay > $0 ? $0 : nil } }

  /// Where the parts of a screen stand.
  var grid: Grid { Grid(size) }

  /// Whether there is a side now.
  var hasSide: Bool { showsSide && grid.isWide }

  /// The columns of the main column, between the margins.
  var columns: Int { isUnbroken ? size.columns : grid.columns }

  /// The same with the side of a wide screen.
  var wholeColumns: Int { isUnbroken ? size.columns : grid.wholeColumns }

  /// Those of them that came to their end.
  var finished: [SessionEntry] { sessions.filter { $0.state == .finished } }

  /// The others; some may be open in another window.
  var unfinished: [SessionEntry] { sessions.filter { $0.state != .finished } }

  /// The person's country, if it has numbers.
  var ownCountry: Country? { frontMatter.countries.first { .listed($0.code) == country } }

  /// The same by ISO 3166, two letters, lower case.
  var territory: String? { ownCountry?.code }

  /// The number to call in the person's country.
  var ownNumber: String? { ownCountry?.lines.first { $0.kind == .emergency }?.number }

  /// Texts name its number from here on.
  mutating func choose(_ country: ChosenCountry?) {
    self.country = country
    lettering.emergencyNumber = EmergencyNumber(ownCountry)
  }

  private var todayFlags: [Flag] { interview?.evaluation.todayFlags ?? [] }

  /// One row on advice for today that was not read yet.
  func notice(isTyping: Bool) -> TextLine? {
    guard let flag = todayFlags.first(where: { !readFlags.contains($0.id) }) else { return nil }
    let key = Wording.noticeKey(isTyping: isTyping)
    let room = wholeColumns - 2 * grid.margin - lettering.columns(of: key) - 2
    let text = lettering.cut(Wording.notice(todayHeading, flag.title[respondent]), to: room)
    let blank = String(repeating: " ", count: max(room + 2 - lettering.columns(of: text), 0))
    let margin = String(repeating: " ", count: grid.margin)
    var line = TextLine(margin + text + blank + key, .sameDay)
    line.fill = .sameDay
    return line
  }

  /// What stays in the title of every question once that was read.
  var todayMark: String? { todayFlags.isEmpty ? nil : todayHeading }

  private var todayHeading: String {
    let guidance = interview?.questionnaire.content.guidance ?? frontMatter.guidance
    return guidance[.sameDay]?.heading[respondent] ?? ""
  }

  mutating func readToday() { readFlags.formUnion(todayFlags.map(\.id)) }

  var isComplete: Bool { interview?.evaluation.isComplete == true }
  var respondent: Respondent { interview?.evaluation.respondent ?? .person }

  /// The columns of running text.
  var textColumns: Int { isUnbroken ? columns : min(columns, Lettering.readableColumns) }

  /// The publisher of a source, of the questionnaire or of the front matter.
  func publisher(of id: SourceID) -> String? {
    interview?.questionnaire.source(id).map(ReportWording.publisher) ?? frontMatter.publisher(of: id)
  }

  var isBegun: Bool { interview.map { !$0.answers.isEmpty } ?? false }

  /// Where the first screens lead: to what was begun, to the interview or the questionnaire that was asked for, or to
  /// the menu.
  var afterStart: [Action] {
    if let resumes, !isBegun { return .resume(session: resumes) }
    guard let opens else { return [.show(MenuScreen())] }
    if isBegun, interview?.questionnaire.content.id == opens { return [.goOn] }
    let unfinished = sessions.filter { $0.questionnaire == opens && $0.state == .unfinished }
    guard unfinished.isEmpty else {
      return [.push(UnfinishedScreen(questionnaire: opens, sessions: unfinished))]
    }
    return [.open(opens, dropping: false)]
  }

  /// The same for a screen where every paragraph is one line: what is read in line mode is drawn for it.
  var unbroken: ScreenContext {
    var context = self
    context.size = Size(columns: 1_000_000, rows: 24)
    context.isUnbroken = true
    return context
  }
}

extension Evaluation {
  /// The advice for today that holds; beside an emergency nothing calmer is said.
  var todayFlags: [Flag] { level < .emergency ? flags.filter { $0.level == .sameDay } : [] }
}
