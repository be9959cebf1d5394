import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What becomes of items whose expressions cannot be worked out, are hidden or compare codes.
extension ExpressionTests {
  @Test func whatReadsSomethingLeftOutIsLeftOut() throws {
    let form = ExpressionSample.form([
      ExpressionSample.computed("s", "%Patient.age"),
      ExpressionSample.computed("c", "\(Self.r)s').answer.value + 1"),
      ExpressionSample.asked("x", "%resource.repeat(item).answer.valueDecimal.sum() > 2"),
    ])
    #expect(try form.item("s") == nil && form.item("c") == nil && form.item("x") == nil)
    #expect(
      form.losses(of: "c") == [
        "it is worked out from other answers, and left out here: it reads 's', which is left out here"
      ])
    #expect(
      form.losses(of: "x") == [
        "whether it is asked is worked out by an expression, and it is left out here: it reads 's', which is left out here"
      ])
  }

  @Test func whatGoesInACircleIsLeftOut() throws {
    let form = ExpressionSample.form([
      ExpressionSample.computed("c", "%resource.item.where(linkId='q').answer.value + 1"),
      #"""
      {"linkId": "q", "text": "Q?", "type": "integer",
       "enableWhen": [{"question": "c", "operator": ">", "answerDecimal": 6}]}
      """#,
    ])
    #expect(try form.item("c") == nil && form.item("q") == nil)
    #expect(form.codes == [.calculatedExpression])
  }

  @Test func whatIsTypedBesideOptionsHasNoCode() throws {
    let form = ExpressionSample.form([
      #"""
      {"linkId": "o", "text": "O?", "type": "open-choice", "answerOption": [
        {"valueCoding": {"code": "x"}}, {"valueCoding": {"code": "y"}}]}
      """#,
      ExpressionSample.asked("c", "\(Self.r)o').answer.value.code = 'x'"),
      ExpressionSample.computed("codes", "\(Self.r)o').answer.valueCoding.count()"),
      ExpressionSample.computed("all", "\(Self.r)o').answer.count()"),
    ])
    #expect(form.diagnostics == [])
    #expect(try form.condition(of: "c") == "o is x")
    let interview = try ExpressionSample.interview(form, ["o": ["another"], "o/another": ["z"]])
    #expect(interview.computed("codes") == "0" && interview.computed("all") == "1")
  }

  @Test func aDisplayInAQuestionIsShownWhereItsExpressionIsTrue() throws {
    let form = FormSample(
      #"""
      {"linkId": "a", "text": "A?", "type": "boolean", "item": [{"linkId": "d", "text": "D", "type": "display",
        "enableWhenExpression": {"language": "text/fhirpath",
          "expression": "%resource.item.where(linkId='a').answer.value = false"}}]}
      """#)
    #expect(form.diagnostics == [])
    #expect(try form.condition(of: "d") == "a is no")
  }

  @Test func whatIsHiddenIsWorkedOutAndNotShown() throws {
    let form = ExpressionSample.form([
      #"""
      {"linkId": "h", "text": "H", "type": "integer", "hidden": true, "calculatedExpression":
        {"language": "text/fhirpath", "expression": "%resource.item.where(linkId='n').answer.value * 2"}}
      """#,
      ExpressionSample.asked("x", "\(Self.r)h').answer.value = 4"),
    ])
    #expect(try form.condition(of: "x") == "h = 4")
    let interview = try ExpressionSample.interview(form, ["n": ["2"]])
    #expect(interview.evaluation.path.last?.linkId == "end-of-this-form" || interview.evaluation.isComplete)
    #expect(interview.computed("h") == nil && interview.evaluation.path.contains { $0.linkId == "x" })
  }

  @Test func whatGrowsWithoutEndIsLeftOutAtOnce() throws {
    let a = "%resource.item.where(linkId='a').answer.value"
    let variables = (1...60).map {
      #"""
      {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "v\#($0)",
        "language": "text/fhirpath", "expression": "%v\#($0 + 1) + %v\#($0 + 1)"}}
      """#
    }
    let form = ExpressionSample.form(
      [
        ExpressionSample.asked("x", Array(repeating: a, count: 40).joined(separator: " xor ")),
        ExpressionSample.computed("c", "%v1"),
        ExpressionSample.asked("y", Array(repeating: "true", count: 500).joined(separator: " or ")),
      ], "\"extension\": [\(variables.joined(separator: ", "))]")
    #expect(try form.item("x") == nil && form.item("c") == nil && form.item("y") == nil)
    #expect(form.losses(of: "x").first?.contains("it comes to a condition that is too long") == true)
    #expect(form.losses(of: "y").first?.contains("more than 400 parts stand in a row") == true)
  }

  @Test func aCodeThatIsComparedBecomesAnOptionWhereNoneIsHere() throws {
    let form = ExpressionSample.form([
      #"""
      {"linkId": "s", "text": "S?", "type": "choice", "answerValueSet": "http://a"},
      {"linkId": "o", "text": "O?", "type": "choice", "answerValueSet": "http://a"}
      """#,
      ExpressionSample.asked("c", "\(Self.r)s').answer.value.code = 'f'"),
      ExpressionSample.asked(
        "u", "iif(\(Self.r)s').answer.value.code = 'f', false, \(Self.r)s').answer.value.code in ('g' | 'f'))"
      ),
      ExpressionSample.asked("v", "\(Self.r)s').answer.value.code != 'f'"),
      ExpressionSample.computed(
        "number", "%resource.item.where(linkId='b').answer.valueCoding.where(code='1').count()"),
    ])
    #expect(try form.question("s").options.map(\.id) == ["f", "g", "another"])
    #expect(try form.condition(of: "c") == "s is f")
    #expect(try form.question("o").kind == .text)
    let interview = try ExpressionSample.interview(form, ["s": ["another"], "s/another": ["h"]])
    #expect(Set(interview.evaluation.path.map(\.linkId)).intersection(["c", "u", "v"]) == ["v"])
    let other = try ExpressionSample.interview(form, ["s": ["g"]])
    #expect(Set(other.evaluation.path.map(\.linkId)).intersection(["c", "u", "v"]) == ["u", "v"])
  }

  @Test func whatIsWorkedOutIsNotInQuestionFiles() throws {
    let shown = try #require(ExpressionSample.form([ExpressionSample.computed("c", "1 + 1")]).form)
    #expect(shown.calculations == ["c"] && !shown.dependsOnCalculations)
    let file = try #require(shown.files["\(shown.content.id).yaml"])
    #expect(file.contains("# c is worked out from answers, which question files cannot say."))
    let read = try #require(
      ExpressionSample.form([ExpressionSample.asked("c", "\(Self.r)n').answer.value * 2 > 3")]).form)
    #expect(read.dependsOnCalculations)
    let plain = try #require(
      ExpressionSample.form([ExpressionSample.asked("c", "\(Self.r)n').answer.value > 3")]).form)
    #expect(plain.calculations.isEmpty && !plain.dependsOnCalculations)
  }
}
