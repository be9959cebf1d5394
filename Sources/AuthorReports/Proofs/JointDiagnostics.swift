public import QuestionFiles
public import QuestionnaireCore

/// What is wrong with two questionnaires as soon as somebody has both complaints.
///
/// Where `slow` and `walking` each ask which signs of slowness there are, `check slow+walking` says that the second asks
/// again in the words of the first.
public enum JointDiagnostics {
  /// What asking one after another would break, at the places of the one.
  public static func findings(
    of second: Questionnaire, askedAfter first: Questionnaire, places: QuestionnairePlaces
  ) -> [Diagnostic] {
    guard let whole = QuestionnaireContent.joined([first.content, second.content]) else { return [] }
    let defects = second.content.defects(askedAfter: first.content, in: whole)
    let wording = PartWording(second)
    return defects.compactMap { defect in
      let (code, message, help) = words(defect.kind, wording.name(of: defect.part), first.id)
      // Of words that both have, one of the two is told.
      if code == .askedTwice, first.id > second.id { return nil }
      return places.diagnostic(
        code == .askedTwice ? .warning : .error, code, message, at: defect.part, help: help)
    }
  }

  /// A fact about a part, and how to mend it, for an author.
  private static func words(_ kind: JointDefect.Kind, _ part: String, _ other: String) -> (
    DiagnosticCode, String, String
  ) {
    switch kind {
    case .otherQuestion:
      (
        .otherQuestion,
        "asked after '\(other)', \(part) takes over the answer to another question of that name",
        "let both use one shared group, or give one of the questions another name"
      )
    case .askedTwice(let id):
      (
        .askedTwice, "asked after '\(other)', \(part) asks again in the words of '\(id)'",
        "put the question into a shared group with 'scope: person', or word it so that the difference is plain"
      )
    case .isChanged:
      (
        .inconsistent,
        "asked after '\(other)', \(part) is not what it is by itself: that is a fault of the program",
        "please report it, with these question files"
      )
    case .illFormed(let error):
      (
        .illFormed, "asked after '\(other)', it is no questionnaire: \(error)",
        "give what is named there another name"
      )
    }
  }
}
