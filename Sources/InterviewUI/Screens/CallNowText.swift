internal import QuestionnaireCore

/// When to call for help at once, and whom: the same on the start screen, on F9 and in an emergency.
enum CallNowText {
  static func lines(in context: ScreenContext) -> [TextLine] {
    calls(in: context) + [TextLine()] + numbers(in: context)
  }

  private static func calls(in context: ScreenContext) -> [TextLine] {
    let guidance = context.frontMatter.guidance
    let columns = context.textColumns
    return context.lettering.wrap(guidance.callNowTitle[context.respondent], .redFlag, columns: columns)
      + context.lettering.lines(of: guidance.callNow, for: context.respondent, columns: columns)
  }

  /// The same with the numbers first: whoever asks for them wants to call.
  static func numbersFirst(in context: ScreenContext) -> [TextLine] {
    let numbers = numbers(in: context)
    return numbers + (numbers.isEmpty ? [] : [TextLine()]) + calls(in: context)
  }

  /// What the answers so far mean for now and for today.
  static func adviceSoFar(in context: ScreenContext) -> [TextLine] {
    let flags = context.interview?.evaluation.flags.filter { $0.level >= .sameDay } ?? []
    return flags.sorted { $0.level > $1.level }.flatMap { flag in
      let style: Style = flag.level == .emergency ? .redFlag : .sameDay
      return context.lettering.wrap(flag.title[context.respondent], style, columns: context.textColumns)
        + context.lettering.lines(of: flag.text, for: context.respondent, columns: context.textColumns) + [
          TextLine()
        ]
    }
  }

  /// The numbers: the person's country first with all its lines, the others with their emergency lines.
  static func numbers(in context: ScreenContext) -> [TextLine] {
    let all = context.interview?.questionnaire.countries ?? context.frontMatter.countries
    let own = all.filter { $0.code == context.territory }
    let others = all.filter { $0.code != context.territory }
    var lines = own.flatMap { country in country.lines.flatMap { line($0, of: country, in: context) } }
    lines += others.flatMap { country in
      country.lines.filter { $0.kind == .emergency }.flatMap { line($0, of: country, in: context) }
    }
    guard !lines.isEmpty else { return [] }
    return [TextLine(Wording.numbersTitle, .heading)] + lines
  }

  /// The emergency number of the person's country, the longest wording first. Which country is a guess, so it is
  /// always named.
  static func ownEmergencyNumber(in context: ScreenContext) -> [String] {
    let all = context.interview?.questionnaire.countries ?? context.frontMatter.countries
    guard let country = all.first(where: { $0.code == context.territory }),
      let line = country.lines.first(where: { $0.kind == .emergency })
    else { return [] }
    return ["\(country.name): \(line.number)", "\(country.code.uppercased()) \(line.number)"]
  }

  private static func line(_ line: Country.Line, of country: Country, in context: ScreenContext) -> [TextLine]
  {
    let runs = [
      TextRun("\(context.lettering.glyphs.bullet) "), TextRun("\(country.name): "),
      TextRun(line.number, line.kind == .emergency ? .redFlag : .emphasis), TextRun(". \(line.text)"),
    ]
    return context.lettering.wrap(runs, columns: context.textColumns, indent: 2)
  }
}
