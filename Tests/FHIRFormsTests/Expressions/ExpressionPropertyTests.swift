import FHIRForms
import FlowAnalysis
import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Random expressions, and what an evaluator of FHIRPath that shares nothing with the program makes of them.
@Suite struct ExpressionPropertyTests {
  /// Whether there is Python with fhirpathpy.
  static let isPossible =
    CommandResult.of(["/usr/bin/env", "python3", "-c", "import fhirpathpy"]).ending == .exit(0)

  @Test(
    "random expressions come to what fhirpathpy makes of them",
    .enabled(if: isPossible, "python3 with fhirpathpy is not there, which works expressions out"))
  func agreement() throws {
    let cases = Tier.cases(10, nightly: 500)
    var lines: [String] = []
    var count = 0
    for seed in cases {
      var random = RandomExpression(seed: seed)
      let values = (0..<5).map { _ in random.number(3) }
      let asked = (0..<5).map { _ in random.truth(3) }
      let form = ExpressionSample.form(
        values.enumerated().map { ExpressionSample.computed("c\($0)", $1) }
          + asked.enumerated().map { ExpressionSample.asked("x\($0)", $1) })
      // What has no value whatever is answered is left out, and what is never true never asked.
      #expect(
        form.diagnostics.allSatisfy {
          $0.code == .neverOccurs || $0.message.hasSuffix("it never comes to anything")
        }, "\(seed)")
      let questionnaire = try form.questionnaire()
      for _ in 0..<4 {
        let answers = random.answers()
        let conducted = AnswerSheet(answers: answers.sheet).conduct(questionnaire)
        #expect(conducted.refusals.isEmpty)
        let interview = conducted.interview
        lines.append(
          JSONValue.object([
            .init("response", answers.response),
            .init(
              "values",
              .array(
                values.enumerated().map { place, text in
                  let value = interview.computed(LinkID("c\(place)"))
                  return .object([
                    .init("text", .string(text)), .init("value", value.map { .string($0) } ?? .null),
                  ])
                })),
            .init(
              "asked",
              .array(
                asked.enumerated().map { place, text in
                  let isAsked = interview.evaluation.path.contains { $0.linkId == LinkID("x\(place)") }
                  return .object([.init("text", .string(text)), .init("isAsked", .bool(isAsked))])
                })),
          ]).compact + "\n")
        count += values.count + asked.count
      }
    }
    let scratch = try Scratch()
    try scratch.write(lines.joined(), "cases")
    let script = "\(repositoryFolder)/Tests/FHIRFormsTests/evaluated.py"
    let result = CommandResult.of(["/usr/bin/env", "python3", script, scratch.path("cases")])
    #expect(result.output == "{\"expressions\": \(count), \"different\": 0}\n")
  }

  /// Nothing is proved of random expressions that an interview shows to be otherwise.
  @Test(arguments: Tier.cases(25, nightly: 400))
  func nothingWrongIsProved(_ seed: UInt64) throws {
    var random = RandomExpression(seed: seed)
    let form = ExpressionSample.form(
      (0..<4).map { ExpressionSample.asked("x\($0)", random.truth(3)) })
    let questionnaire = try form.questionnaire()
    let findings = Analysis(questionnaire).findings()
    #expect(!findings.contains { if case .inconsistent = $0.fact { true } else { false } })
    let never = Set(
      findings.compactMap { finding -> LinkID? in
        guard case .item(let id) = finding.subject else { return nil }
        switch finding.fact {
        case .neverOccurs, .neverTrue(part: []): return id
        default: return nil
        }
      })
    let always = Set(
      findings.compactMap { finding -> LinkID? in
        guard case .item(let id) = finding.subject, finding.fact == .alwaysTrue(part: []) else { return nil }
        return id
      })
    let named = Set(
      findings.compactMap { finding -> LinkID? in
        guard case .item(let id) = finding.subject, case .restsOnComputed = finding.fact else { return nil }
        return id
      })
    // What could be asked only on a computed value is never passed over in silence.
    let silent = questionnaire.items.filter { item in
      item.question != nil && !named.union(never).union(always).contains(item.linkId)
    }
    for _ in 0..<30 {
      let interview = AnswerSheet(answers: random.answers().sheet).conduct(questionnaire).interview
      let asked = Set(interview.evaluation.path.map(\.linkId))
      #expect(asked.isDisjoint(with: never))
      #expect(always.isSubset(of: asked))
      for item in silent {
        let truths = (0..<2).map { _ in
          interview.evaluation.truth(of: random.working(item.guardCondition, in: questionnaire))
        }
        #expect((truths[0] == .true) == (truths[1] == .true), "\(item.linkId): \(item.guardCondition.text)")
      }
    }
  }
}
