public import QuestionnaireCore

extension Report {
  /// Makes the page of a topic as it is read without an interview; `territory` is the reader's country (ISO 3166, two
  /// letters, in lower case).
  public init(
    topic page: TopicPage, for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil
  ) {
    let composer = TopicComposer(page, for: respondent, today: today, territory: territory)
    self.init(sections: composer.sections(isTitled: true).filter { !$0.blocks.isEmpty })
  }
}
