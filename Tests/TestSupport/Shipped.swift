public import InterviewUI
internal import PlainText
public import QuestionFiles
internal import QuestionLibrary
public import QuestionnaireCore
internal import Testing

/// The shipped questionnaires, loaded once.
public enum Shipped {
  /// Their files, read once, with the vignettes.
  public static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The interviews of all vignettes, by their names: conducted once.
  public static func endings() throws -> [(id: String, interview: Interview)] {
    try stories().map { ($0.vignette.id, $0.outcome.interview) }
  }

  /// The names of one in eight of the vignettes, always the same, and of all about several complaints; at night of all:
  /// what is composed of an interview is looked at in many ways, and each look at all of them costs a minute.
  public static let examples = loaded.vignettes.enumerated()
    .filter { place, story in
      Tier.isNightly || place.isMultiple(of: 8) || story.questionnaire.contains(QuestionnaireContent.joint)
    }
    .map(\.element.id)

  /// The interview of a vignette.
  public static func interview(_ vignette: String) throws -> Interview {
    try #require(try interviews.get()[vignette])
  }

  private static let interviews = Result {
    Dictionary(uniqueKeysWithValues: try endings().map { ($0.id, $0.interview) })
  }

  /// All vignettes with what came of them: conducted once.
  public static func stories() throws -> [(vignette: Vignette, outcome: AnswerSheet.Conducted)] {
    try conducted.get()
  }

  private static let conducted = Result {
    var questionnaires: [String: Questionnaire] = [:]
    return try loaded.vignettes.map { vignette in
      let name = vignette.questionnaire
      let questionnaire = try questionnaires[name] ?? questionnaire(name)
      questionnaires[name] = questionnaire
      return (vignette: vignette, outcome: vignette.sheet.conduct(questionnaire))
    }
  }

  /// The questionnaire of a name, or several as one: `shaking+slow`.
  public static func questionnaire(_ id: String) throws -> Questionnaire {
    try #require(Questionnaire.named(id, among: loaded.questionnaires))
  }

  /// The screen of a vignette's interview at a question, at the end if that is nil, or at an emergency where one comes
  /// before.
  public static func screen(
    of vignette: String, at id: LinkID?, _ size: Size, day: CalendarDay = Sample.day
  ) throws -> AppState {
    let found = try #require(loaded.vignettes.first { $0.id == vignette })
    let questionnaire = try questionnaire(found.questionnaire)
    let ending = found.sheet.conduct(questionnaire).interview
    var interview = Interview(questionnaire)
    while let asked = interview.evaluation.current?.linkId, asked != id, interview.pendingEmergencies.isEmpty
    {
      try interview.answer(asked, with: try #require(ending.answers[asked]))
    }
    let catalogue = QuestionLoader.catalogue(ShippedQuestions.folder)
    var state = AppState(
      frontMatter: FrontMatter(
        heads: [], guidance: questionnaire.content.guidance, countries: catalogue.countries),
      lettering: Lettering(glyphs: .unicode) { TextWidth.columns(of: $0) }, size: size, today: day,
      country: .listed("gb"))
    _ = state.take(.resumed(Resumption(interview: interview)))
    return state
  }
}
