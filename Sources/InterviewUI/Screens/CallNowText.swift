internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// When to call for help at once, and whom: the same on the start screen and wherever the person asks for it.
enum CallNowText {
  /// When to call; the number stands beside the title.
  static func lines(in context: ScreenContext) -> [TextLine] {
    let numbers = context.ownCountry == nil ? NumbersText.listed(in: context) : []
    return calls(in: context) + (numbers.isEmpty ? [] : [TextLine()] + numbers)
  }

  private static func calls(in context: ScreenContext) -> [TextLine] {
    let guidance = context.frontMatter.guidance
    let columns = context.textColumns
    return context.lettering.wrap(guidance.callNowTitle[context.respondent], .redFlag, columns: columns)
      + context.lettering.lines(of: guidance.callNow, for: context.respondent, columns: columns)
  }

  /// All that is known of it; whoever asks for it wants to call, so the numbers come first unless told otherwise.
  static func whole(whenFirst: Bool, in context: ScreenContext) -> [TextLine] {
    let numbers = NumbersText.all(in: context)
    let parts = whenFirst ? [calls(in: context), numbers] : [numbers, calls(in: context)]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [TextLine()]))
  }

  /// What the answers so far mean for now and for today; beside an emergency nothing calmer is said.
  static func adviceSoFar(in context: ScreenContext) -> [TextLine] {
    guard let worded = context.interview?.evaluation.worded else { return [] }
    let flags = worded.whole + worded.notKnown.flatMap(\.flags)
    let level = flags.contains { $0.level == .emergency } ? TriageLevel.emergency : .sameDay
    return flags.filter { $0.level == level }.flatMap { flag in
      let text = FlagText(flag, for: context.respondent)
      let style: Style = level == .emergency ? .redFlag : .sameDay
      return context.lettering.wrapMarkup(text.act, style, columns: context.textColumns)
        + text.rest(in: context) + [TextLine()]
    }
  }
}

/// Telephone numbers: those of the person's country, or those of all countries in a few rows.
///
///     112 Ireland, India · 911 United States, Canada · 999 United Kingdom
enum NumbersText {
  /// Every number of the person's country; without one, the emergency numbers of all.
  static func all(in context: ScreenContext) -> [TextLine] {
    let lines =
      context.ownCountry == nil
      ? listed(in: context) : own(Country.Line.Kind.allCases, in: context)
    return lines.isEmpty ? [] : [TextLine(Wording.numbersTitle, .heading)] + lines
  }

  /// The numbers of some kinds; without a country, the emergency numbers of all are among them.
  static func of(_ kinds: [Country.Line.Kind], in context: ScreenContext) -> [TextLine] {
    guard context.ownCountry == nil else { return own(kinds, in: context) }
    return ([.emergency] + kinds).uniqued().flatMap { listed($0, in: context) }
  }

  /// The numbers of the person's country that are of some kinds.
  static func own(_ kinds: [Country.Line.Kind], in context: ScreenContext) -> [TextLine] {
    let lines = context.ownCountry?.lines.filter { kinds.contains($0.kind) } ?? []
    return lines.flatMap { line in
      context.lettering.wrap(
        [
          TextRun("\(context.lettering.glyphs.bullet) "), TextRun(line.number, .emphasis),
          TextRun(": \(line.text)"),
        ], columns: context.textColumns, indent: 2)
    }
  }

  /// The numbers of a kind in all countries, each number once.
  static func listed(_ kind: Country.Line.Kind = .emergency, in context: ScreenContext) -> [TextLine] {
    let countries = context.frontMatter.countries
    let numbers = countries.compactMap { first(kind, of: $0) }.uniqued()
    guard !numbers.isEmpty else { return [] }
    let lead = ReportWording.numbersOf(kind).map { [TextRun($0)] } ?? []
    let runs = numbers.enumerated().flatMap { place, number in
      let names = countries.filter { first(kind, of: $0) == number }.map(\.name).joined(separator: ", ")
      return [
        TextRun(place == 0 ? "" : context.lettering.glyphs.separator), TextRun(number, .emphasis),
        TextRun(" \(names)"),
      ]
    }
    return context.lettering.wrap(lead + runs, columns: context.textColumns)
  }

  private static func first(_ kind: Country.Line.Kind, of country: Country) -> String? {
    country.lines.first { $0.kind == kind }?.number
  }

  /// The emergency number with its country, the longest wording first: whoever is elsewhere sees that it is another's.
  static func ownEmergency(in context: ScreenContext) -> [String] {
    guard let country = context.ownCountry, let number = context.ownNumber else { return [] }
    return ["\(country.name): \(number)", "\(country.code.uppercased()) \(number)"]
  }
}
