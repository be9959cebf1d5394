import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What must hold of any two interviews.
@Suite struct ComparisonPropertyTests {
  private func compare(_ earlier: Interview, _ later: Interview) throws -> Comparison {
    try Comparison(earlier: earlier, later: later, earlierDay: Sample.day, laterDay: Sample.day)
  }

  private func interview(_ questionnaire: Questionnaire, _ seed: UInt64) -> Interview {
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(questionnaire)
    var steps = 5 + answers.number(below: 30)
    while let prompt = interview.evaluation.current, steps > 0 {
      let answer = answers.answer(to: prompt, in: interview)
      if (try? interview.answer(prompt.linkId, with: answer)) == nil,
        (try? interview.answer(prompt.linkId, with: .unknown)) == nil
      {
        break
      }
      steps -= 1
    }
    return interview
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func anInterviewIsTheSameAsItself(_ seed: UInt64) throws {
    let interview = interview(try Clinic.questionnaire(), seed)
    let comparison = try compare(interview, interview)
    #expect(comparison.isSame)
    #expect(comparison.changes.isEmpty)
    let text = TextWriter().text(of: Report(comparison: comparison, today: Sample.day))
    #expect(text.contains("Nothing has changed"))
    #expect(!text.contains("→"))
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func everyAnswerThatDiffersIsMentionedOnce(_ seed: UInt64) throws {
    let questionnaire = try Clinic.questionnaire()
    let (earlier, later) = (interview(questionnaire, seed * 2), interview(questionnaire, seed * 2 + 1))
    let comparison = try compare(earlier, later)
    let (then, now) = (said(earlier), said(later))
    let differing = Set(then.keys).union(now.keys).filter { then[$0] != now[$0] }
    #expect(comparison.changes.map(\.linkId).sorted() == differing.sorted())
    #expect(comparison.sameCount == Set(then.keys).union(now.keys).count - differing.count)
    let report = Report(comparison: comparison, today: Sample.day)
    for change in comparison.changes {
      let found = report.blocks.filter { block in
        guard case .labelled(let label) = block.kind else { return false }
        return label.hasPrefix(change.label) && block.text.plain == change.words
      }
      #expect(found.count == 1, "\(change.label)")
    }
    check(report)
  }

  /// Every change the other way round is the other change.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func theOtherWayRoundTheSameAnswersDiffer(_ seed: UInt64) throws {
    let questionnaire = try Clinic.questionnaire()
    let (earlier, later) = (interview(questionnaire, seed * 2), interview(questionnaire, seed * 2 + 1))
    let (forth, back) = (try compare(earlier, later), try compare(later, earlier))
    #expect(Set(forth.changes.map(\.linkId)) == Set(back.changes.map(\.linkId)))
    #expect(
      forth.changes.count { $0.kind == .newlyKnown } == back.changes.count { $0.kind == .noLongerKnown })
    #expect(forth.newFlags == back.goneFlags && forth.goneTopics == back.newTopics)
    #expect(forth.sameCount == back.sameCount && forth.isSame == back.isSame)
  }

  private func check(_ report: Report) {
    #expect(report.sections.first?.part == .disclaimer && report.sections.last?.part == .lastWords)
    let order = report.sections.map(\.part).compactMap(ReportSection.Part.allCases.firstIndex)
    #expect(order == order.sorted() && Set(order).count == order.count)
    let text = TextWriter().text(of: report)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  /// What an interview says of each question and each detail, in files' words, lists line by line.
  private func said(_ interview: Interview) -> [LinkID: [String]] {
    var said: [LinkID: [String]] = [:]
    for prompt in interview.evaluation.path where prompt != interview.evaluation.current {
      guard let answer = interview.answers[prompt.linkId] else { continue }
      let item = interview.questionnaire.content.items[prompt.item]
      switch prompt.part {
      case .question: said[item.linkId] = (said[item.linkId] ?? []) + words(answer)
      case .clearer: said[item.linkId] = words(answer)
      case .line: said[item.linkId] = lines(interview, item)
      case .detail(let option, _, _):
        let typed =
          item.question?.option(option)?.isWriteIn == true
          ? interview.answers[item.linkId]?.value?.writeIn.map { [$0] } ?? [] : []
        said[prompt.linkId] = typed + words(answer)
      }
    }
    return said
  }

  private func words(_ answer: Answer) -> [String] {
    answer.words + (answer.value?.writeIn.map { ["typed \($0)"] } ?? [])
  }

  /// A list asked line by line, as it would have been ticked if all of it is known.
  private func lines(_ interview: Interview, _ item: Item) -> [String] {
    var yes: [String] = []
    var no: [String] = []
    for option in item.question?.options ?? [] {
      switch interview.answers[item.linkId.appending(option.id.rawValue)] {
      case .value(.yes): yes.append(option.id.rawValue)
      case .value(.no): no.append(option.id.rawValue)
      default: break
      }
    }
    if yes.count + no.count == 2 { return yes.isEmpty ? ["none-of-these"] : yes }
    return yes.isEmpty && no.isEmpty ? ["unknown"] : ["yes"] + yes + ["no"] + no
  }
}
