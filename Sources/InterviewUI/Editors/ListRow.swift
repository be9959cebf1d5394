internal import QuestionnaireCore
internal import SummaryReports

extension [ListRow] {
  /// The figures that all answers begin with, by row, where they are not the rows' own numbers: of "4 - By itself",
  /// "3 - To speech" and "I do not know" 4, 3 and nil. Then a figure means that answer, and not the place of a row.
  var figures: [Int?]? {
    let figures = map { $0.isAbsent ? nil : $0.leadingFigure }
    let own = figures.compactMap(\.self)
    let count = count { !$0.isAbsent }
    return count > 1 && own.count == count && Set(own).count == count && own != [Int](1...count)
      ? figures : nil
  }
}

/// One row of a list of answers, such as the region `left-hand` with the text "Left hand" under the heading "Arms".
struct ListRow: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    case value(String)
    case absent(AbsentAnswer)
    /// A region that is not listed: the way to all of them.
    case others
    /// Rows that are ticked together, by their values.
    case group([String])
  }

  let meaning: Meaning
  let text: PersonText
  /// More words that search finds it by; shown behind the text.
  var alsoCalled: [String] = []
  /// What it means, in more words.
  var help: PersonText?
  /// What counts and what does not, in a few words: "not an old weakness".
  var hint: PersonText?
  var heading: String?
  var isExclusive = false
  var isWriteIn = false

  /// The row's name in the question; nil for "another place", a group, "I do not know" and "I prefer not to say".
  var value: String? {
    if case .value(let value) = meaning { value } else { nil }
  }

  /// The whole number below 100 that its text begins with.
  fileprivate var leadingFigure: Int? {
    let digits = text.person.prefix { $0.isASCII && $0.isNumber }
    let rest = text.person.dropFirst(digits.count)
    let isDecimal = rest.first.map { ".,".contains($0) } == true && rest.dropFirst().first?.isNumber == true
    return isDecimal ? nil : Int(digits).flatMap { $0 < 100 ? $0 : nil }
  }

  /// Whether it stands for several rows.
  var isGroup: Bool { if case .group = meaning { true } else { false } }

  /// Whether it is "I do not know" or "I prefer not to say".
  var isAbsent: Bool { absent != nil }

  /// The answer without a value that it is.
  var absent: AbsentAnswer? { if case .absent(let absent) = meaning { absent } else { nil } }

  /// Whether it stays in sight whatever is searched for: it is the way out of a list that lacks the answer.
  var isAlwaysShown: Bool { value == nil && !isGroup || isExclusive || isWriteIn }

  init(_ meaning: Meaning, text: PersonText) {
    self.meaning = meaning
    self.text = text
  }

  init(_ absent: AbsentAnswer) {
    meaning = .absent(absent)
    text = PersonText(absent.text)
  }

  /// The way to the regions that are not listed.
  static let others = ListRow(.others, text: PersonText(Wording.anotherPlace))

  init(_ option: AnswerOption) {
    meaning = .value(option.id.rawValue)
    text = option.text
    alsoCalled = option.alsoCalled
    help = option.help
    hint = option.hint
    isExclusive = option.isExclusive
    isWriteIn = option.isWriteIn
  }

  init(_ region: Region) {
    meaning = .value(region.id.rawValue)
    text = PersonText(region.text)
    alsoCalled = region.alsoCalled
    heading = region.group
  }

  init(_ group: RegionGroup) {
    meaning = .group(group.regions.map(\.rawValue))
    text = group.text
    alsoCalled = group.alsoCalled
    heading = Wording.bodyGroups
  }
}
