internal import QuestionnaireCore
internal import SummaryReports

/// The first screen: what the program is, when to call for help instead, and the disclaimer.
struct StartScreen: RowScreen {
  var picker = RowPicker()
  /// The text as it was last broken into lines, and what that rested on.
  private var broken: Broken?
  var kind: ScreenKind { .start }
  var backAction: Action? { nil }

  func title(in context: ScreenContext) -> String { Wording.programName }

  func aside(in context: ScreenContext) -> [String] { NumbersText.ownEmergency(in: context) }

  func text(in context: ScreenContext) -> [TextLine] {
    if let broken, broken.basis == Basis(context) { return broken.lines }
    return lines(in: context)
  }

  mutating func prepare(in context: ScreenContext) {
    if broken?.basis != Basis(context) { broken = Broken(basis: Basis(context), lines: lines(in: context)) }
  }

  private static func isSmall(_ context: ScreenContext) -> Bool { context.size.rows < 16 }

  private func lines(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.textColumns
    let isSmall = Self.isSmall(context)
    let disclaimer =
      lettering.wrap(
        Wording.startDisclaimer(ReportWording.notReviewed(isFromElsewhere: context.isFromElsewhere)),
        .disclaimer, columns: columns)
      + (context.reviewOverdue.map {
        lettering.wrap(ReportWording.reviewOverdue(since: $0), .disclaimer, columns: columns)
      } ?? [])
    if isSmall {
      return digest(in: context) + [TextLine()] + CallNowText.lines(in: context) + [TextLine()] + disclaimer
    }
    return lettering.wrap(Wording.programSentence, columns: columns) + [TextLine()]
      + CallNowText.lines(in: context) + [TextLine()] + disclaimer
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    rowBindings(in: context) + [Binding(.topics, word: Wording.keyTopics, isInFooter: false)]
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    command == .topics ? .readTopics(search: "") : take(command, in: context)
  }

  func wayOn(in context: ScreenContext) -> Int? { 0 }

  /// What a row does.
  private enum Row {
    case begin
    case topics
    case privacy
    case country
  }

  /// The country is asked once; after that the row changes it.
  private func choices(in context: ScreenContext) -> [Row] {
    context.country == nil ? [.country, .begin, .topics, .privacy] : [.begin, .topics, .privacy, .country]
  }

  func rows(in context: ScreenContext) -> [String] {
    choices(in: context).map { row in
      switch row {
      case .begin: Wording.startBegin
      case .topics: Wording.startTopics
      case .privacy: Wording.startPrivacy
      case .country: context.ownCountry == nil ? Wording.countryTitle : Wording.emergencyElsewhere
      }
    }
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let rows = choices(in: context)
    guard rows.indices.contains(row) else { return [] }
    switch rows[row] {
    case .begin: return context.afterStart
    case .topics: return .readTopics(search: "")
    case .privacy: return [.push(PrivacyScreen())]
    case .country:
      picker.cursor = ListCursor()
      return [.push(CountryScreen())]
    }
  }

  /// The number to call, and the way on; the program itself was named before.
  func spoken(in context: ScreenContext) -> Spoken {
    var rows = spokenRows(in: context)
    rows.intro = [Wording.lineUrgent(number: context.ownNumber, country: context.ownCountry?.name)]
    rows.lines = []
    let wayOn = choices(in: context).firstIndex(of: .begin) ?? 0
    rows.wayOn = wayOn
    rows.ownPrompt = Wording.lineStartPrompt(
      rows.texts.indices.filter { $0 != wayOn }.map { Wording.lineRow($0 + 1, rows.texts[$0]) })
    return .rows(rows)
  }

  /// What must be in sight even where there are only a few rows; everything else can be scrolled to.
  private func digest(in context: ScreenContext) -> [TextLine] {
    let columns = context.textColumns
    return context.lettering.wrap(Wording.programDigest, columns: columns)
      + context.lettering.wrap(
        Wording.urgentDigest(number: context.ownNumber), .redFlag,
        columns: columns)
  }

  private struct Broken: Hashable {
    let basis: Basis
    let lines: [TextLine]
  }

  /// What the lines rest on, beside what never changes while the program runs.
  private struct Basis: Hashable {
    let columns: Int
    let isSmall: Bool
    let respondent: Respondent
    let questionnaire: String?
    let country: ChosenCountry?

    init(_ context: ScreenContext) {
      columns = context.textColumns
      isSmall = StartScreen.isSmall(context)
      respondent = context.respondent
      questionnaire = context.interview?.questionnaire.id
      country = context.country
    }
  }
}
