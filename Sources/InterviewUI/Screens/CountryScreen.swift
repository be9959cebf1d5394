internal import QuestionnaireCore

/// Asks once which country the person is in; the country of the locale stands first.
struct CountryScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .country }
  var backAction: Action? { .pop }
  /// A country is not chosen unmeant.
  func wayOn(in context: ScreenContext) -> Int? { nil }

  func title(in context: ScreenContext) -> String { Wording.countryTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      context.keeping.folder == nil ? Wording.countryText : Wording.countryTextKept,
      columns: context.textColumns)
  }

  private func countries(in context: ScreenContext) -> [Country] {
    let all = context.frontMatter.countries
    return all.filter { $0.code == context.likelyCountry } + all.filter { $0.code != context.likelyCountry }
  }

  func rows(in context: ScreenContext) -> [String] {
    countries(in: context).map(\.name) + [Wording.countryAnother]
  }

  /// In one paragraph: it stands before everything else.
  func spoken(in context: ScreenContext) -> Spoken {
    var rows = spokenRows(in: context)
    rows.intro = [Wording.lineCountry]
    rows.lines = [rows.texts.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ") + "."]
    return .rows(rows)
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let countries = countries(in: context)
    return [.choose(countries.indices.contains(row) ? .listed(countries[row].code) : .another)]
  }
}
