import QuestionnaireCore

extension ReportComposer {
  func notAnswered() -> ReportSection {
    let absent = AbsentAnswers(interview)
    let unknown = absent.unknown.filter { !absent.isLineOfUnknown($0) }
    var blocks: [ReportBlock] = []
    if !unknown.isEmpty {
      blocks += [paragraph(ReportWording.notAnsweredUnknown)] + questions(unknown)
      blocks.append(paragraph(ReportWording.notAnsweredAdvice))
    }
    if !absent.declined.isEmpty {
      blocks += [paragraph(ReportWording.notAnsweredDeclined)] + questions(absent.declined)
    }
    return section(.notAnswered, ReportWording.notAnswered, blocks)
  }

  func derived() -> ReportSection {
    let known = evaluation.derived.map { value, state in
      ReportBlock(.labelled(value.record), StyledText(plain: ReportWording.derived(state)))
    }
    return section(
      .derived, ReportWording.derived, known.isEmpty ? [] : [paragraph(ReportWording.derivedText)] + known)
  }

  func allAnswers() -> ReportSection {
    var blocks: [ReportBlock] = []
    var title: String?
    for prompt in evaluation.path {
      guard let question = interview.question(for: prompt), prompt != evaluation.current,
        let answer = interview.answers[prompt.linkId]
      else { continue }
      let group = content.outermostGroup(ofItem: prompt.item)
      let section = group.map { content.groups[$0].title[respondent] } ?? ReportWording.otherAnswers
      if section != title { blocks.append(subheading(section)) }
      title = section
      let depth = prompt.part == .question ? 0 : 1
      blocks.append(ReportBlock(.question, StyledText(plain: question.text[respondent]), depth: depth))
      let words = answers.words(for: answer, to: question)
      blocks.append(ReportBlock(.answer, StyledText(plain: words), depth: depth))
    }
    return section(.answers, ReportWording.answers, blocks)
  }

  private func questions(_ prompts: [Prompt]) -> [ReportBlock] {
    prompts.compactMap { interview.question(for: $0) }
      .map { ReportBlock(.bullet, StyledText(plain: $0.text[respondent])) }
  }

}

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
