import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// What is proved of numbers that have few places behind the point, and of dates with limits.
@Suite struct WholeNumberTests {
  private func number(_ comparison: QuestionnaireCore.Test.Comparison, _ thousandths: Int) -> Condition {
    .test(.number("n", comparison, DecimalNumber(thousandths: thousandths)))
  }

  private func neverOccurs(_ places: Int, _ condition: Condition) throws -> Bool {
    let questionnaire = try Sample.questionnaire([
      Sample.item("n", .number(.init(minimum: DecimalNumber(-3), maximum: DecimalNumber(3), places: places))),
      Sample.item("q", .yesNo, when: condition),
    ])
    return Analysis(questionnaire).proofs().findings.contains { finding in
      if case .neverOccurs = finding.fact { finding.subject == .item("q") } else { false }
    }
  }

  /// For every pair of bounds: the condition can hold if a number with so many places lies between them.
  @Test(arguments: [0, 1, 2, 3]) func betweenTwoBoundsIsANumberOrNone(_ places: Int) throws {
    let step = [1_000, 100, 10, 1][places]
    for lower in stride(from: -1_500, through: 1_500, by: 250) {
      for width in [1, 9, 10, 99, 100, 101, 250, 999, 1_000, 1_001] {
        let upper = lower + width
        let exists = ((lower + 1)..<max(upper, lower + 1)).contains { $0.isMultiple(of: step) }
        let found = try neverOccurs(places, number(.greater, lower).and(number(.less, upper)))
        #expect(found == !exists, "\(places) places between \(lower) and \(upper)")
      }
    }
  }

  @Test func aHalfIsNoWholeNumber() throws {
    #expect(try neverOccurs(0, number(.equal, 1_500)))
    #expect(try !neverOccurs(1, number(.equal, 1_500)))
  }

  /// A date that stands for all must be one that is taken.
  @Test func aDateWithLimitsCanBeAnswered() throws {
    for limits: Question.DateLimits in [
      .init(minimum: PartialDate("2020-05-01")), .init(maximum: PartialDate("1990")),
      .init(minimum: PartialDate("2026-05-03 14:30"), takesTime: true),
    ] {
      let questionnaire = try Sample.questionnaire([
        Sample.item("d", .date(limits)), Sample.item("t", .time),
        Sample.item("q", .yesNo, when: .test(.state("d", .answered)).and(.test(.state("t", .answered)))),
      ])
      let findings = Analysis(questionnaire).proofs().findings.filter { !$0.isWarning }
      #expect(findings.isEmpty, "\(findings)")
    }
  }
}
