import QuestionnaireCore

/// How long before or after the first sign something was begun or stopped, where both are known well enough.
///
/// Of "since May 2024" and an onset two months ago, written in November 2026, comes "about 2 years before onset".
struct OnsetTiming {
  /// The day of the first sign, counted in days, and by how many days it may be wrong.
  private let onset: (day: Int, doubt: Int)

  /// The answers may be read some days after they were given: a length of time counts from the day it was said.
  private static let delay = 7

  /// Nil where nobody said how long it has lasted, or what was said disagrees with other answers: the first length of time
  /// in the section of the onset. Nil, too, where there are several complaints with an onset each.
  init?(_ interview: Interview, groups: SheetGroups, today: CalendarDay) {
    guard interview.questionnaire.content.complaints.isEmpty else { return nil }
    let items = interview.questionnaire.content.items
    let asked = items.indices.first { place in
      guard case .duration? = items[place].question?.kind else { return false }
      return groups.section(ofItem: place) == .onset
    }
    guard let asked,
      !interview.disagreements.contains(where: { $0.linkIds.contains(items[asked].linkId) }),
      case .answered(.quantity(let lasting))? = interview.evaluation.status(of: items[asked].linkId)
    else { return nil }
    let now = Self.day(today.year, today.month, today.day)
    onset = (now - lasting.seconds / 86_400, Self.doubt(of: lasting.finestUnit))
  }

  /// "about 3 months before onset"; nil where that cannot be said.
  func words(for date: PartialDate) -> String? {
    let day = Self.day(date.year, date.month ?? 7, date.day ?? (date.month == nil ? 1 : 15))
    let doubt = onset.doubt + (date.month == nil ? 183 : date.day == nil ? 15 : 0)
    let days = onset.day - day
    guard abs(days) > doubt + Self.delay else { return doubt <= 31 ? ReportWording.aroundOnset : nil }
    let (length, unit): (Int, QuantityUnit) =
      abs(days) >= 730 ? (365, .years) : abs(days) >= 92 ? (30, .months) : (7, .weeks)
    // What may be wrong by half of what it says is not said.
    guard 2 * doubt < abs(days) else { return nil }
    let count = (abs(days) + length / 2) / length
    return ReportWording.onset("\(count) \(unit.name(for: count))", isBefore: days > 0)
  }

  private static func doubt(of unit: QuantityUnit) -> Int {
    switch unit {
    case .seconds, .minutes, .hours, .days: 1
    case .weeks: 7
    case .months: 30
    case .years: 365
    }
  }

  /// A day's number in the Gregorian calendar.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let years = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
  }
}
