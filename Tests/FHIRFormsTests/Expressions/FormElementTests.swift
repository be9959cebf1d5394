import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Expressions that read the form itself and not its response: `%questionnaire`.
@Suite struct FormElementTests {
  private static let head = #""subjectType": ["Practitioner"]"#

  static let conditions: [(String, String)] = [
    ("%questionnaire.subjectType = 'Practitioner'", "always"),
    ("%questionnaire.subjectType = 'Patient'", "never"),
    (
      "%questionnaire.item.where(linkId = 'a').text = 'A?' and %questionnaire.url.empty() and %questionnaire.version = '3'",
      "always"
    ),
    ("%questionnaire.repeat(item).where(linkId = 'gi').type = 'integer'", "always"),
    ("%questionnaire.item.where(linkId = 'g').item.count() = 2", "always"),
    ("%questionnaire.item.where(linkId = 'zz').exists()", "never"),
    (
      "%questionnaire.item.where(linkId = iif(%resource.item.where(linkId='a').answer.value, 'n', 'd')).text = 'N?'",
      "a is yes"
    ),
  ]

  @Test("what a form says of itself is known before anything is asked", arguments: conditions)
  func condition(_ text: String, _ comesTo: String) throws {
    let form = ExpressionSample.form([ExpressionSample.asked("x", text)], Self.head)
    if comesTo == "never" {
      #expect(form.diagnostics.first?.message == "the item 'x' can never be asked: its condition cannot hold")
    } else {
      #expect(form.diagnostics == [])
      #expect(try form.condition(of: "x") == comesTo)
    }
  }

  @Test func theTextOfAnItemThatAnAnswerNames() throws {
    let form = ExpressionSample.form([
      #"""
      {"linkId": "high-why", "text": "Call somebody.", "type": "display"},
      {"linkId": "low-why", "text": "Look again later.", "type": "display"}
      """#,
      ExpressionSample.computed(
        "c",
        "%questionnaire.repeat(item).where(linkId = iif(%resource.item.where(linkId='n').answer.value > 5, 'high', "
          + "'low') & '-why').text", type: "string"),
    ])
    #expect(form.diagnostics == [])
    #expect(try ExpressionSample.interview(form, ["n": ["6"]]).computed("c") == "Call somebody.")
    #expect(try ExpressionSample.interview(form, ["n": ["5"]]).computed("c") == "Look again later.")
  }

  @Test func whatIsNotReadOfAFormIsNamed() throws {
    let form = ExpressionSample.form([ExpressionSample.asked("x", "%questionnaire.contact.exists()")])
    #expect(
      form.diagnostics.first?.message.hasSuffix("it reads 'contact' (character 16 of the expression)") == true
    )
  }
}
