public import QuestionnaireCore

extension Report {
  /// Makes the page of a topic as it is read without an interview; `territory` is the reader's country (ISO 3166, two
  /// letters, in lower case), `whenToCall` the sentence that says where it is said when to call for help; nil: the end
  /// of the page.
  public init(
    topic page: TopicPage, for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil,
    whenToCall: String? = nil
  ) {
    let composer = TopicComposer(
      page, for: respondent, today: today, territory: territory,
      whenToCall: whenToCall ?? ReportWording.topicEndSaysWhen)
    self.init(sections: composer.sections(isTitled: true).filter { !$0.blocks.isEmpty })
  }
}
