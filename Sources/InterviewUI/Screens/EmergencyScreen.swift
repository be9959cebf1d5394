internal import QuestionnaireCore

/// What to do now: it takes the whole screen as soon as an emergency is found.
struct EmergencyScreen: RowScreen {
  var picker = RowPicker()
  /// The emergencies that were found and not yet acknowledged.
  let flags: [Flag]
  /// The question whose answer brought it.
  let origin: LinkID?

  var kind: ScreenKind { .emergency }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { origin.map { .go(to: $0) } }

  func title(in context: ScreenContext) -> String { Wording.emergencyTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.textColumns
    var lines: [TextLine] = []
    for flag in flags {
      if !lines.isEmpty { lines.append(TextLine()) }
      lines += lettering.wrap(flag.title[context.respondent], .redFlag, columns: columns)
      lines += lettering.lines(of: flag.text, for: context.respondent, columns: columns)
      let publishers = flag.text.citations.compactMap { context.publisher(of: $0) }
      if !publishers.isEmpty {
        lines += lettering.wrap(Wording.authority(publishers), .quiet, columns: columns)
      }
    }
    let numbers = CallNowText.numbers(in: context)
    return numbers.isEmpty ? lines : lines + [TextLine()] + numbers
  }

  /// The number to call: it is in sight however small the screen.
  func aside(in context: ScreenContext) -> [String] {
    CallNowText.ownEmergencyNumber(in: context)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.emergencyStop, Wording.emergencyCarryOn] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.acknowledge, .showSummary(comingFrom: origin)] : [.acknowledge, .goOn]
  }
}
