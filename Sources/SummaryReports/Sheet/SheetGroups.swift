import PlainText
import QuestionnaireCore

/// The groups of an interview as the sheet names them: by the outermost.
struct SheetGroups {
  private let interview: Interview
  private let respondent: Respondent

  init(_ interview: Interview) {
    self.interview = interview
    respondent = interview.evaluation.respondent
  }

  private var content: QuestionnaireContent { interview.questionnaire.content }

  func outermost(ofItem item: Int) -> Int? { content.outermostGroup(ofItem: item) }

  /// What a group is called on the sheet.
  func label(of group: Int?) -> String {
    guard let group else { return ReportWording.otherAnswers }
    return content.groups[group].record ?? content.groups[group].title[respondent]
  }

  func isEmergencyScreen(_ group: Int) -> Bool { content.groups[group].role == .emergencyScreen }

  /// Whether a group is about the person, whatever the complaint.
  func isAboutPerson(_ group: Int) -> Bool { content.groups[group].scope == .person }

  /// The group in which the person's age, or who answers, is asked.
  var aboutPerson: Int? {
    content.items.indices.first { content.items[$0].question?.role != nil }.flatMap(outermost)
  }

  /// The groups of questions of which none was asked.
  var notAsked: [Int] {
    let asked = Set(interview.evaluation.path.map { outermost(ofItem: $0.item) })
    return content.items.indices.filter { content.items[$0].question != nil }.compactMap(outermost).uniqued()
      .filter { !asked.contains($0) }
  }
}

extension QuestionnaireContent {
  /// The outermost group around an item: of a question in `groups: - group: Birth`, the one that stands in no other.
  func outermostGroup(ofItem item: Int) -> Int? {
    var group = items[item].group
    while let inner = group, let outer = groups[inner].parent { group = outer }
    return group
  }
}
