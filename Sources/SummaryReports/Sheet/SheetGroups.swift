import PlainText
import QuestionnaireCore

/// Where the sheet puts what was answered: by the section of the history that a question's file names, else by its
/// outermost group.
struct SheetGroups {
  private let interview: Interview
  private let respondent: Respondent

  init(_ interview: Interview) {
    self.interview = interview
    respondent = interview.evaluation.respondent
  }

  private var content: QuestionnaireContent { interview.questionnaire.content }

  func outermost(ofItem item: Int) -> Int? { content.groups(around: item).last }

  /// What a group is called on the sheet.
  func label(of group: Int?) -> String {
    guard let group else { return ReportWording.otherAnswers }
    return content.groups[group].record ?? content.groups[group].title[respondent]
  }

  /// The section of a question: its own, else that of the innermost group around it that has one.
  func section(ofItem item: Int) -> HistorySection? {
    if let own = content.items[item].question?.section { return own }
    let named = content.groups(around: item).lazy.map { content.groups[$0] }
      .compactMap { $0.section ?? ($0.role == .emergencyScreen ? .screen : nil) }
    return named.first ?? (aboutPerson != nil && outermost(ofItem: item) == aboutPerson ? .patient : nil)
  }

  /// The group in which the person's age, or who answers, is asked.
  private var aboutPerson: Int? {
    content.items.indices.first { content.items[$0].question?.role != nil }.flatMap(outermost)
  }

  /// The items in which the person says in their own words what they came for.
  var complaints: [Int] {
    let texts = content.items.indices.filter { content.items[$0].question?.kind == .text }
    let own = texts.filter { section(ofItem: $0) == .complaint }
    return own.isEmpty ? Array(texts.prefix(1)) : own
  }

  /// A label, with the complaints that it is about where there are several.
  func label(_ label: String, of complaints: [Int]) -> String {
    let names = complaints.map { ReportWording.inSentence(content.complaints[$0].name) }
    return names.isEmpty ? label : "\(label) (\(names.joined(separator: ", ")))"
  }

  /// A label, with the complaint that an item is asked for where there are several.
  func label(_ label: String, ofItem item: Int) -> String {
    self.label(label, of: [content.complaint(ofItem: item)].compactMap { $0 })
  }

  /// The groups of questions of which none was asked, while an interview is not held to its end; held to its end, what
  /// was not asked did not apply, as the end of a form always is.
  var notReached: [Int] {
    let evaluation = interview.evaluation
    let endsEarly = evaluation.end != nil && !content.advisesNothing
    guard !evaluation.isComplete || endsEarly else { return [] }
    let asked = Set((evaluation.path + evaluation.answered).map { outermost(ofItem: $0.item) })
    return content.items.indices.filter { content.items[$0].question != nil }.compactMap(outermost).uniqued()
      .filter { !asked.contains($0) }
  }
}
