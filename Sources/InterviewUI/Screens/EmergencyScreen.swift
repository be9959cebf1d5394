internal import QuestionnaireCore
internal import SummaryReports

/// What to do now: it takes the whole screen as soon as an emergency is found.
struct EmergencyScreen: RowScreen {
  var picker = RowPicker()
  /// The emergencies that were found and not yet acknowledged.
  let flags: [Flag]
  /// The question whose answer brought it.
  let linkId: LinkID?

  var kind: ScreenKind { .emergency }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { linkId.map { .returnTo($0) } }

  func title(in world: World) -> String { Wording.emergencyTitle }

  func text(in world: World) -> [TextLine] {
    let lettering = world.lettering
    let columns = world.textColumns
    var lines: [TextLine] = []
    for flag in flags {
      if !lines.isEmpty { lines.append(TextLine()) }
      lines += lettering.wrap(flag.title[world.respondent], .redFlag, columns: columns)
      lines += lettering.lines(of: flag.text, for: world.respondent, columns: columns)
      let publishers = flag.text.citations.compactMap { world.publisher(of: $0) }
      if !publishers.isEmpty {
        lines += lettering.wrap(Wording.authority(publishers), .quiet, columns: columns)
      }
    }
    let numbers = CallNowText.numbers(in: world)
    return numbers.isEmpty ? lines : lines + [TextLine()] + numbers
  }

  /// The number to call: it is in sight however small the screen.
  func aside(in world: World) -> [String] {
    CallNowText.ownEmergencyNumber(in: world)
  }

  func rows(in world: World) -> [String] { [Wording.emergencyStop, Wording.emergencyCarryOn] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.acknowledge, .stopAt(linkId)] : [.acknowledge, .goOn]
  }
}
