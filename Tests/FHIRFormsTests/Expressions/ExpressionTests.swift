import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What becomes of expressions: conditions that can be proved, numbers that are worked out, and what is left out.
@Suite struct ExpressionTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let comesTo: String

    init(_ text: String, _ comesTo: String) {
      self.text = text
      self.comesTo = comesTo
    }

    var testDescription: String { text }
  }

  static let r = "%resource.item.where(linkId='"

  static let conditions: [Case] = [
    Case("\(r)a').answer.value", "a is yes"),
    Case("\(r)a').answer.valueBoolean = false", "a is no"),
    Case("%resource.item.where(linkId = 'a').answer.valueBoolean.where($this = true).exists()", "a is yes"),
    Case("item.where(linkId='a').answer.value = true", "a is yes"),
    Case("%resource.repeat(item).where(linkId='gb').answer.value.code = 'y'", "gb is y"),
    Case("%resource.descendants().where(linkId='gb').answer.value.code != 'y'", "gb is x"),
    Case("\(r)b').answer.value.code in ('x' | 'z')", "b is any of [x, z]"),
    Case("('x' | 'z') contains \(r)b').answer.value.code", "b is any of [x, z]"),
    Case("\(r)b').answer.value.display.lower() = 'x'", "b is x"),
    Case("\(r)b').answer.valueCoding.where(code='z').exists()", "b is z"),
    Case("\(r)b').answer.exists()", "b is answered"),
    Case("\(r)b').answer.empty()", "b is not answered"),
    Case("\(r)b').answer.empty().not()", "b is answered"),
    Case("\(r)t').answer.value.exists()", "t is answered"),
    Case("\(r)n').answer.valueInteger > 5", "n > 5"),
    Case("5 < \(r)n').answer.value", "n > 5"),
    Case("iif(\(r)n').answer.value > 5, true, false)", "n > 5"),
    Case("\(r)w').answer.valueQuantity.value <= 70.5", "w <= 70.5"),
    Case("\(r)a').answer.value and \(r)e').answer.value = false", "a is yes and e is no"),
    Case("\(r)a').answer.value implies \(r)e').answer.value", "a is no or e is yes"),
    Case("\(r)a').answer.value.not()", "a is no"),
    Case("\(r)m').answer.value.where(code = 'q').exists()", "m includes q"),
    Case("%resource.item.where(linkId='a' and answer.empty().not()).select(answer.value) = false", "a is no"),
    Case("\(r)a').answer.value // the first\n or /* or */ \(r)e').answer.value", "a is yes or e is yes"),
    Case("%resource.item.where(linkId='g').item.where(linkId='gi').answer.value >= 2", "gi >= 2"),
    Case("%context.linkId = 'x' and \(r)a').answer.value", "a is yes"),
    Case("'a' & 'b' = 'ab' and %resource.item[0].answer.value", "a is yes"),
  ]

  @Test("a condition over answers is one of ours, so that it can be proved", arguments: conditions)
  func condition(_ test: Case) throws {
    let form = ExpressionSample.form([ExpressionSample.asked("x", test.text)])
    #expect(form.diagnostics == [])
    #expect(try form.condition(of: "x") == test.comesTo)
  }

  static let faults: [Case] = [
    Case("today() > @2020-01-01", "it uses 'today()' (character 1 of the expression)"),
    Case(
      "%Patient.gender = 'female'",
      "it uses '%Patient', which is not known here (character 1 of the expression)"),
    Case("\(r)a').answer.value = ", "it ends too early (character 49 of the expression)"),
    Case("(\(r)a').answer.value", "')' is missing (character 47 of the expression)"),
    Case("'abc", "a text is not closed (character 1 of the expression)"),
    Case("1 ? 2", "'?' is no sign of FHIRPath (character 3 of the expression)"),
    Case("\(r)zz').answer.value", "'where' finds no item of the form (character 16 of the expression)"),
    Case("\(r)t').answer.value = 'a'", "it compares the answer to 't' (character 47 of the expression)"),
    Case("\(r)a').answer.value.matches('x')", "it uses 'matches()' (character 47 of the expression)"),
    Case("%resource.status = 'x'", "it reads 'status' (character 11 of the expression)"),
    Case("\(r)x').answer.exists()", "it reads the answer that it decides on"),
    Case("\(r)w').answer.value > 5", "it compares an amount with its unit (character 47 of the expression)"),
    Case(
      "\(r)m').answer.value.code = 'p'",
      "it takes as one value what can be several (character 52 of the expression)"),
    Case(
      "%resource.item.answer.exists() and %resource.item.exists()",
      "it asks whether an item is there, not an answer (character 51 of the expression)"),
    Case(
      String(repeating: "(", count: 80) + "true",
      "it is nested more than 60 levels deep (character 61 of the expression)"),
  ]

  @Test("what cannot be worked out is named with its place, and its item is left out", arguments: faults)
  func fault(_ test: Case) throws {
    let form = ExpressionSample.form([ExpressionSample.asked("x", test.text)])
    #expect(try form.item("x") == nil)
    #expect(form.codes == [.enableWhenExpression])
    #expect(
      form.diagnostics.first?.message == "whether the item 'x' is asked cannot be worked out: \(test.comesTo)"
    )
  }

  static let numbers: [(String, [LinkID: [String]], String?)] = [
    ("\(r)n').answer.value + \(r)gi').answer.value", ["n": ["2"], "gi": ["3"]], nil),
    (
      "\(r)n').answer.value + %resource.repeat(item).where(linkId='gi').answer.value",
      ["n": ["2"], "gi": ["3"]], "5"
    ),
    ("\(r)n').answer.value * 2 - 1.5", ["n": ["2"]], "2.5"),
    ("\(r)n').answer.value * 2 - 1.5", [:], nil),
    ("\(r)n').answer.value / 3", ["n": ["2"]], "0.667"),
    ("(\(r)n').answer.value / 3) * 3", ["n": ["2"]], "2"),
    ("\(r)n').answer.value / \(r)d').answer.value", ["n": ["2"], "d": ["0"]], nil),
    (
      "(\(r)w').answer.value.value / (\(r)d').answer.value * \(r)d').answer.value)).round(2)",
      ["w": ["72.5"], "d": ["1.723"]], "24.42"
    ),
    ("%resource.repeat(item).answer.valueCoding.where(code='x').count()", ["b": ["x"], "gb": ["x"]], "2"),
    (
      "%resource.repeat(item).answer.valueCoding.where(code='x').count() * 10", ["b": ["y"], "gb": ["x"]],
      "10"
    ),
    ("\(r)m').answer.count()", ["m": ["p", "q"]], "2"),
    ("\(r)m').answer.count()", ["m": ["none-of-these"]], "0"),
    (
      "%resource.repeat(item).answer.valueCoding.extension.where(url='\(ExpressionSample.weight)').valueDecimal.sum()",
      ["b": ["z"], "gb": ["y"]], "5.5"
    ),
    ("%resource.repeat(item).answer.value.weight().sum()", ["b": ["z"]], "2.5"),
    ("(\(r)n').answer.value | 1).sum()", ["n": ["2"]], nil),
    (
      "%resource.repeat(item).where(linkId='n' or linkId='d').answer.value.aggregate($this + $total, 10)",
      ["d": ["1.5"]], "11.5"
    ),
    ("iif(\(r)a').answer.value, 1, iif(\(r)n').answer.value > 2, 2, {}))", ["n": ["3"]], "2"),
    ("iif(\(r)a').answer.value, 1, iif(\(r)n').answer.value > 2, 2, {}))", ["n": ["1"]], nil),
    ("'12'.toInteger() + 'abc'.length()", [:], "15"),
    ("-\(r)n').answer.value", ["n": ["4"]], "-4"),
  ]

  @Test("a number is worked out exactly; without an answer that it needs it has no value", arguments: numbers)
  func number(_ text: String, _ answers: [LinkID: [String]], _ value: String?) throws {
    let form = ExpressionSample.form([ExpressionSample.computed("c", text)])
    let interview = try ExpressionSample.interview(
      form, answers.filter { (try? form.item($0.key.rawValue)) != nil })
    #expect(interview.computed("c") == value)
  }

  @Test func whatIsWorkedOutChangesWithAnAnswer() throws {
    let score = "%resource.repeat(item).answer.value.weight().sum()"
    let form = ExpressionSample.form([
      ExpressionSample.computed("score", score),
      ExpressionSample.computed(
        "grade", "iif(\(Self.r)score').answer.value > 2, 'High', 'Low')", type: "string"),
      ExpressionSample.asked("more", "\(Self.r)score').answer.value > 2"),
    ])
    #expect(form.diagnostics == [])
    var interview = try ExpressionSample.interview(form, ["b": ["y"], "gb": ["x"]])
    #expect(interview.computed("score") == "2" && interview.computed("grade") == "Low")
    #expect(!interview.evaluation.path.contains { $0.linkId == "more" })
    try interview.answer("gb", with: .value(.option("y", writeIn: nil)))
    #expect(interview.computed("score") == "4" && interview.computed("grade") == "High")
    #expect(interview.evaluation.current?.linkId == "more")
    #expect(!interview.evaluation.path.contains { $0.linkId == "score" })
    try interview.answer("b", with: .unknown)
    #expect(interview.computed("score") == "3" && interview.evaluation.current?.linkId == "more")
    #expect(interview.evaluation.computed.first?.missing == 1)
    try interview.answer("gb", with: .unknown)
    #expect(interview.computed("score") == "0" && interview.evaluation.isComplete)
  }

  @Test func variablesAreReadWhereTheyStand() throws {
    let form = ExpressionSample.form(
      [
        ExpressionSample.asked("x", "%has-fever and %twice > 4"),
        ExpressionSample.asked("y", "%round = 1"),
      ],
      #"""
      "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "has-fever",
          "language": "text/fhirpath", "expression": "%resource.item.where(linkId='a').answer.value"}},
        {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "twice",
          "language": "text/fhirpath", "expression": "%resource.item.where(linkId='n').answer.value * 2"}},
        {"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"name": "round",
          "language": "text/fhirpath", "expression": "%round + 1"}}]
      """#)
    #expect(try form.condition(of: "x") == "a is yes and worked-out-1 > 4")
    #expect(form.diagnostics.first?.message.contains("'%round' is made of itself") == true)
  }

  @Test func aConditionReadsAnItemThatIsWorkedOut() throws {
    let form = ExpressionSample.form([
      ExpressionSample.computed("twice", "\(Self.r)n').answer.value * 2"),
      ExpressionSample.computed(
        "both", "\(Self.r)a').answer.value and \(Self.r)e').answer.value", type: "boolean"),
      #"""
      {"linkId": "x", "text": "X?", "type": "boolean",
       "enableWhen": [{"question": "twice", "operator": ">", "answerDecimal": 6}]},
      {"linkId": "y", "text": "Y?", "type": "boolean",
       "enableWhen": [{"question": "both", "operator": "=", "answerBoolean": false}]}
      """#,
    ])
    #expect(form.diagnostics == [])
    #expect(try form.condition(of: "x") == "twice > 6")
    #expect(try form.condition(of: "y") == "a is no or e is no")
    let interview = try ExpressionSample.interview(form, ["n": ["4"], "a": ["no"]])
    #expect(interview.computed("twice") == "8" && interview.computed("both") == "No")
    #expect(interview.evaluation.path.suffix(2).map(\.linkId) == ["x", "y"])
  }
}
