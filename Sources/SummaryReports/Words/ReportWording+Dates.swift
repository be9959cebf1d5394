public import QuestionnaireCore

extension ReportWording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// A day in words: "22 November 2026".
  public static func day(_ day: CalendarDay) -> String { "\(day.day) \(month(day.month)) \(day.year)" }

  /// A date as far as it is known: "2024", "May 2024", "12 May 2024".
  public static func date(_ date: PartialDate) -> String {
    [date.day.map(String.init), date.month.map(month), String(date.year)].compactMap { $0 }.joined(
      separator: " ")
  }

  private static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }
}
