import PlainText
import QuestionnaireCore

/// Every answer on the path, each once, grouped, and the groups that an interview did not come to.
struct SheetAnswers {
  private let interview: Interview
  private let wording: SheetWording
  private let answers: AnswerWording
  private let groups: SheetGroups

  init(_ interview: Interview) {
    self.interview = interview
    wording = SheetWording(interview)
    answers = AnswerWording(interview)
    groups = SheetGroups(interview)
  }

  var blocks: [ReportBlock] {
    var blocks = [ReportBlock(.heading, StyledText(plain: ReportWording.answers))]
    var title: String?
    for prompt in interview.told {
      guard let question = interview.question(for: prompt), let answer = interview.answers[prompt.linkId]
      else { continue }
      let group = groups.label(of: groups.outermost(ofItem: prompt.item))
      if group != title { blocks.append(subheading(group)) }
      title = group
      blocks.append(
        ReportBlock(
          .labelled(label(of: prompt, question)),
          StyledText(plain: TextPolicy.paper.cleaned(answers.words(for: answer, to: question))),
          depth: prompt.part == .question ? 0 : 1))
    }
    let earlier = interview.earlierAnswers
    if !earlier.isEmpty { blocks.append(subheading(ReportWording.earlierAnswers)) }
    for answer in earlier {
      blocks.append(
        ReportBlock(
          .labelled(TextPolicy.paper.onOneLine(answer.question)),
          StyledText(plain: TextPolicy.paper.cleaned(answer.words))))
    }
    let open = groups.notReached
    if !open.isEmpty {
      blocks.append(subheading(ReportWording.notAskedLabel))
      blocks += open.map {
        ReportBlock(.bullet, StyledText(plain: TextPolicy.paper.onOneLine(groups.label(of: $0))))
      }
    }
    return blocks
  }

  private func subheading(_ text: String) -> ReportBlock {
    ReportBlock(.subheading, StyledText(plain: TextPolicy.paper.onOneLine(text)), depth: 1)
  }

  /// What an answer is called.
  func label(of prompt: Prompt, _ question: Question) -> String {
    let label =
      switch prompt.part {
      case .question, .line: question.record
      case .clearer: "\(question.record), \(ReportWording.plainerWords)"
      case .detail(let option, let entry, _): "\(name(of: option, entry, prompt)), \(question.record)"
      }
    return ReportWording.atStart(TextPolicy.paper.onOneLine(label))
  }

  private func name(of option: OptionID, _ entry: Int, _ prompt: Prompt) -> String {
    guard let item = interview.questionnaire.content.items[prompt.item].question else { return "" }
    let names = wording.names(of: option, interview.answers[item.linkId]?.value?.writeIns ?? [], in: item)
    return names.indices.contains(entry) ? names[entry] : ""
  }

  /// The regions that were named, in the order of the body map.
  static func markedRegions(_ interview: Interview) -> [RegionID] {
    var marked: Set<RegionID> = []
    for prompt in interview.evaluation.answered {
      if case .value(.regions(let regions))? = interview.answers[prompt.linkId] { marked.formUnion(regions) }
    }
    return interview.questionnaire.content.bodyMap.regions.map(\.id).filter(marked.contains)
  }
}

extension Interview {
  /// What was asked and answered, in order. Of a form, whether there is another round of something is no answer to it.
  var told: [Prompt] {
    guard questionnaire.content.advisesNothing else { return evaluation.answered }
    return evaluation.answered.filter { question(for: $0)?.pertinence != .never }
  }
}
