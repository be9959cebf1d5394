internal import PlainText
internal import QuestionnaireCore

/// What to do now: it takes the whole screen as soon as an emergency is found.
///
/// Its bar says the first act, with the number of the person's country; under it stand the other numbers that the flags
/// name, why, and what to do until help is there.
struct EmergencyScreen: RowScreen {
  var picker = RowPicker()
  /// The emergencies that were found and not yet acknowledged, in the order in which they are said.
  let flags: [Flag]
  /// The question whose answer brought it.
  let origin: LinkID?

  var kind: ScreenKind { .emergency }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { origin.map { .go(to: $0) } }

  func title(in context: ScreenContext) -> String { Wording.emergencyTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrapMarkup(act(in: context), .redFlag, columns: context.textColumns) + body(in: context)
  }

  func page(in context: ScreenContext) -> Page {
    var page = rowPage(in: context)
    page.lead = EmergencyBar(act: act(in: context), hasCursor: picker.highlight == nil).lines(in: context)
    page.body = body(in: context)
    return page
  }

  private func act(in context: ScreenContext) -> String {
    flags.first.map { FlagText($0, for: context.respondent).act } ?? ""
  }

  /// What stands under the bar.
  private func body(in context: ScreenContext) -> [TextLine] {
    let kinds = flags.flatMap(\.numbers).filter { $0 != .emergency }.uniqued()
    let numbers = NumbersText.of(kinds.filter { $0 != .relay }, in: context)
    let forMute = kinds.contains(.relay) ? NumbersText.own([.relay], in: context) : []
    let texts = flags.enumerated().flatMap { place, flag in
      let text = FlagText(flag, for: context.respondent)
      let act = context.lettering.wrapMarkup(text.act, .emphasis, columns: context.textColumns)
      return (place == 0 ? [] : [TextLine()] + act) + text.rest(in: context)
    }
    return numbers + texts + forMute
  }

  /// The number to call: it is in sight however small the screen.
  func aside(in context: ScreenContext) -> [String] { NumbersText.ownEmergency(in: context) }

  func rows(in context: ScreenContext) -> [String] {
    [
      Wording.emergencyStop, Wording.emergencyCarryOn,
      context.ownCountry == nil ? Wording.countryTitle : Wording.emergencyElsewhere,
    ]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    switch row {
    case 0: [.acknowledge, .showSummary(comingFrom: origin)]
    case 1: [.acknowledge, .goOn]
    default: [.push(CountryScreen())]
    }
  }
}

/// The bar of an emergency: the first act over the whole width. Whose number it is stands beside the title.
struct EmergencyBar {
  let act: String
  let hasCursor: Bool

  func lines(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.columns
    let margin = columns >= 60 ? 2 : 0
    let texts = lettering.wrapMarkup(act, columns: min(columns - 2 * margin, 72))
    var lines = texts.map { bar($0.text, margin, columns, lettering) }
    if hasCursor { lines = lines.focused() }
    let blank = context.size.rows >= 20 ? [bar("", margin, columns, lettering)] : []
    return blank + lines + blank
  }

  private func bar(_ text: String, _ margin: Int, _ columns: Int, _ lettering: Lettering) -> TextLine {
    let padding = max(columns - margin - lettering.columns(of: text), 0)
    return TextLine(
      String(repeating: " ", count: margin) + text + String(repeating: " ", count: padding), .redFlag)
  }
}
