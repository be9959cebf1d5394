internal import QuestionnaireCore
internal import SummaryReports

/// The first screen of a summary: what to do and how soon, what not to do, why, when to get help sooner, and the rows
/// that open the rest.
///
///       Make an appointment with your doctor.            An ordinary appointment
///     It is best to get such signs checked.
///     Why: the head goes to one side; there is shaking.
struct SummaryFirstPage {
  private let screen: SummaryScreen
  private let context: ScreenContext

  init(_ screen: SummaryScreen, in context: ScreenContext) {
    self.screen = screen
    self.context = context
  }

  private var opening: SummaryOpening { screen.opening }
  private var lettering: Lettering { context.lettering }
  private var isEmergency: Bool { opening.level == .emergency }
  private var columns: Int { min(context.columns, 72) }

  private var name: String { context.interview?.questionnaire.title ?? "" }

  /// Whether it can stand beside the title and what else stands there.
  private func hasRoom(_ name: String) -> Bool {
    !context.isFromElsewhere || lettering.columns(of: name) * 3 < context.wholeColumns
  }

  var page: Page {
    var page = Page(title: isEmergency ? Wording.emergencyTitle : Wording.summaryTitle)
    page.titleStyle = isEmergency ? .redFlag : .title
    page.aside =
      isEmergency || opening.level == .sameDay
      ? NumbersText.ownEmergency(in: context) : [name].filter(hasRoom)
    let isSmall = context.size.rows < 16
    if isSmall {
      // Here the rows stand behind the text: they are come to by going down.
      page.body = bar + text + rows
      page.scroll = screen.highlight == nil ? screen.firstScroller.line : nil
    } else {
      page.lead = bar
      page.body = text
      page.scroll = screen.firstScroller.line
      page.slot = rows
    }
    page.slot += messages
    page.isSlotNeeded = !isSmall
    return page
  }

  private var messages: [TextLine] {
    let (problem, remark) = (screen.message.problem, screen.message.remark)
    return (problem.map { lettering.wrap($0, .problem, columns: context.columns) } ?? [])
      + (remark.map { lettering.wrap($0, .chosen, columns: context.columns) } ?? [])
  }

  private var rows: [TextLine] {
    let entries = opening.entries.map { entry in
      (isEmergency && entry.layer == .sheet ? Wording.sheetForHelpers : entry.title, entry.length.words)
    }
    let others = opening.advisesNothing ? ReportWording.everythingElseOfForm : ReportWording.everythingElse
    let last = (isEmergency ? Wording.everythingLater : others, "")
    return (entries + [last]).enumerated().flatMap { place, row in
      ChoiceRow(
        text: row.0, remark: row.1, number: place + 1, isFocused: screen.highlight == place
      ).lines(lettering, columns: context.columns)
    }
  }

  /// What to do, in one row over the whole width where it is urgent.
  private var bar: [TextLine] {
    let hasCursor = screen.highlight == nil
    if isEmergency {
      return EmergencyBar(act: opening.acts.first ?? opening.action, hasCursor: hasCursor).lines(in: context)
    }
    let style: Style = opening.level == .sameDay ? .sameDay : .heading
    let heading = lettering.wrap(opening.heading, style, columns: context.columns)
    let howSoon = opening.howSoon ?? ""
    let room = columns - lettering.columns(of: opening.heading) - lettering.columns(of: howSoon)
    var lines = heading
    if room >= 2, heading.count == 1 {
      lines[0].runs.append(TextRun(String(repeating: " ", count: room) + howSoon))
    } else if !howSoon.isEmpty {
      lines += lettering.wrap(howSoon, columns: columns)
    }
    return hasCursor ? lines.focused() : lines
  }

  private var text: [TextLine] {
    let disclaimer = lettering.wrap(
      Wording.summaryDisclaimer(isFromElsewhere: context.isFromElsewhere), .quiet, columns: columns)
    if isEmergency { return urgent + disclaimer }
    let isUrgent = opening.level == .sameDay
    return disclaimer + (isUrgent ? acts(opening.acts) : []) + wrap(opening.action)
      + numbers(forMute: false) + doNots + why + sooner
  }

  /// What stands under the bar of an emergency.
  private var urgent: [TextLine] {
    acts(Array(opening.acts.dropFirst())) + numbers(forMute: false) + why
      + (hasRoom ? opening.firstAid.map(wrap) ?? [] : []) + doNots + numbers(forMute: true) + sooner
  }

  /// Whether the screen holds more than the number and what can be opened.
  private var hasRoom: Bool { context.size.rows >= 20 }

  private func acts(_ acts: [String]) -> [TextLine] {
    acts.flatMap { lettering.wrap($0, .emphasis, columns: columns) }
  }

  /// The numbers that belong to what to do; those for who cannot speak stand further down.
  private func numbers(forMute isForMute: Bool) -> [TextLine] {
    guard opening.level >= .sameDay else { return [] }
    let kinds = opening.kinds.filter { $0 != .emergency && ($0 == .relay) == isForMute }
    return isEmergency && !isForMute || !kinds.isEmpty ? NumbersText.of(kinds, in: context) : []
  }

  private var doNots: [TextLine] {
    opening.doNots.flatMap { lettering.wrap($0, .emphasis, columns: columns) }
  }

  private var why: [TextLine] { opening.why.map { wrap(Wording.why($0)) } ?? [] }

  private var sooner: [TextLine] { [opening.sooner, opening.callAtOnce].compactMap { $0 }.flatMap(wrap) }

  private func wrap(_ text: String) -> [TextLine] { lettering.wrap(text, columns: columns) }
}
