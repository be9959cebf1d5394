public import QuestionnaireCore

extension Report {
  /// Makes the report of a comparison, for a doctor to read; `today` is the day it is written on.
  public init(comparison: Comparison, today: CalendarDay) {
    let composer = ComparisonComposer(comparison, today: today)
    self.init(sections: composer.sections().filter { !$0.blocks.isEmpty })
  }
}
