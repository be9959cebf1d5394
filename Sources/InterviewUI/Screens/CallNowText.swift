internal import QuestionnaireCore
internal import SummaryReports

/// When to call for help at once, and whom: the same on the start screen, on F9 and in an emergency.
enum CallNowText {
  /// The lines and the numbers.
  static func lines(in world: World) -> [TextLine] {
    let guidance = world.library.guidance
    let columns = world.textColumns
    var lines = world.lettering.wrap(guidance.callNowTitle[world.respondent], .redFlag, columns: columns)
    lines += world.lettering.lines(of: guidance.callNow, for: world.respondent, columns: columns)
    return lines + [TextLine()] + numbers(in: world)
  }

  /// The numbers: the person's country first with all its lines, the others with their emergency lines.
  static func numbers(in world: World) -> [TextLine] {
    let all = world.interview?.questionnaire.countries ?? world.library.countries
    let own = all.filter { $0.code == world.territory }
    let others = all.filter { $0.code != world.territory }
    var lines = own.flatMap { country in country.lines.flatMap { line($0, of: country, in: world) } }
    lines += others.flatMap { country in
      country.lines.filter { $0.kind == .emergency }.flatMap { line($0, of: country, in: world) }
    }
    guard !lines.isEmpty else { return [] }
    return [TextLine(Wording.numbersTitle, .heading)] + lines
  }

  /// The emergency number of the person's country.
  static func ownEmergencyLine(in world: World) -> Country.Line? {
    let all = world.interview?.questionnaire.countries ?? world.library.countries
    return all.first { $0.code == world.territory }?.lines.first { $0.kind == .emergency }
  }

  private static func line(_ line: Country.Line, of country: Country, in world: World) -> [TextLine] {
    let runs = [
      TextRun("\(world.lettering.glyphs.bullet) "), TextRun("\(country.name): "),
      TextRun(line.number, line.kind == .emergency ? .redFlag : .emphasis), TextRun(". \(line.text)"),
    ]
    return world.lettering.wrap(runs, columns: world.textColumns, indent: 2)
  }
}
