internal import QuestionnaireCore
internal import SummaryReports

/// When to call for help at once, and whom: the same on the start screen, on F9 and in an emergency.
enum CallNowText {
  /// The lines and the numbers.
  static func lines(in world: World) -> [TextLine] {
    calls(in: world) + [TextLine()] + numbers(in: world)
  }

  private static func calls(in world: World) -> [TextLine] {
    let guidance = world.library.guidance
    let columns = world.textColumns
    return world.lettering.wrap(guidance.callNowTitle[world.respondent], .redFlag, columns: columns)
      + world.lettering.lines(of: guidance.callNow, for: world.respondent, columns: columns)
  }

  /// The same with the numbers first: whoever asks for them wants to call.
  static func numbersFirst(in world: World) -> [TextLine] {
    let numbers = numbers(in: world)
    return numbers + (numbers.isEmpty ? [] : [TextLine()]) + calls(in: world)
  }

  /// What the answers so far mean for now and for today.
  static func adviceSoFar(in world: World) -> [TextLine] {
    let flags = world.interview?.evaluation.flags.filter { $0.level >= .sameDay } ?? []
    return flags.sorted { $0.level > $1.level }.flatMap { flag in
      let style: Style = flag.level == .emergency ? .redFlag : .sameDay
      return world.lettering.wrap(flag.title[world.respondent], style, columns: world.textColumns)
        + world.lettering.lines(of: flag.text, for: world.respondent, columns: world.textColumns) + [
          TextLine()
        ]
    }
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

  /// The emergency number of the person's country, the longest wording first. Which country is a guess, so it is
  /// always named.
  static func ownEmergencyNumber(in world: World) -> [String] {
    let all = world.interview?.questionnaire.countries ?? world.library.countries
    guard let country = all.first(where: { $0.code == world.territory }),
      let line = country.lines.first(where: { $0.kind == .emergency })
    else { return [] }
    return ["\(country.name): \(line.number)", "\(country.code.uppercased()) \(line.number)"]
  }

  private static func line(_ line: Country.Line, of country: Country, in world: World) -> [TextLine] {
    let runs = [
      TextRun("\(world.lettering.glyphs.bullet) "), TextRun("\(country.name): "),
      TextRun(line.number, line.kind == .emergency ? .redFlag : .emphasis), TextRun(". \(line.text)"),
    ]
    return world.lettering.wrap(runs, columns: world.textColumns, indent: 2)
  }
}
