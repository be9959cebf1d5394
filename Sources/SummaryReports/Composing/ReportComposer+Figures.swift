import QuestionnaireCore

extension ReportComposer {
  /// The body with the places of every answer that names some; a map that is not drawn has none.
  func figures() -> ReportSection {
    let map = content.bodyMap
    guard map.isDrawn else { return ReportSection(.figures, []) }
    let blocks = evaluation.path.flatMap { prompt -> [ReportBlock] in
      guard let question = interview.question(for: prompt), prompt != evaluation.current,
        case .value(let value)? = interview.answers[prompt.linkId], case .regions(let regions) = value,
        !regions.isEmpty
      else { return [] }
      let names = answers.words(for: value, to: question)
      return [
        ReportBlock(.question, StyledText(plain: question.text[respondent])),
        ReportBlock(.answer, StyledText(plain: names)),
        ReportBlock(.figure(BodyFigure(map: map, marked: regions)), StyledText(plain: names)),
      ]
    }
    return section(
      .figures, ReportWording.figure, blocks.isEmpty ? [] : [paragraph(ReportWording.figureText)] + blocks)
  }
}
