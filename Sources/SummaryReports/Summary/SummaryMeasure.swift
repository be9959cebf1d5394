/// How much of the parts that may go stands in a summary. What matters most is never cut.
struct SummaryMeasure: Hashable {
  /// Questions to ask, the last one included.
  let questions: Int
  /// Questions that could not be answered, by name.
  let notAnswered: Int
  /// Rows of reasons for a topic.
  let reasonRows: Int
  /// Topics that are told in brief; the others are named.
  let topics: Int
  /// Lines of a topic in brief.
  let briefLines: Int

  /// From the whole to the least: what is too long goes from the end of the questions to ask, then from what could not
  /// be answered, then from the topics.
  static let ladder = [
    SummaryMeasure(questions: 7, notAnswered: 8, reasonRows: 3, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 5, notAnswered: 8, reasonRows: 3, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 5, notAnswered: 5, reasonRows: 2, topics: 3, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 5, reasonRows: 2, topics: 2, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 5, reasonRows: 2, topics: 1, briefLines: 5),
    SummaryMeasure(questions: 4, notAnswered: 4, reasonRows: 1, topics: 1, briefLines: 5),
    SummaryMeasure(questions: 3, notAnswered: 3, reasonRows: 1, topics: 1, briefLines: 2),
  ]
}
