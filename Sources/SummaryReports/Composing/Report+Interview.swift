public import QuestionnaireCore

extension Report {
  /// Makes the summary of an interview, complete or not.
  ///
  /// `today` is the day it is written on; `territory` is the person's country (ISO 3166, two letters, in lower
  /// case), whose telephone numbers stand first.
  public init(interview: Interview, today: CalendarDay, territory: String? = nil) {
    let composer = ReportComposer(interview: interview, today: today, territory: territory)
    self.init(sections: composer.sections().filter { !$0.blocks.isEmpty })
  }
}
