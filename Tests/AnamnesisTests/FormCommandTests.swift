import TestSupport
import Testing

/// Forms of other programs on the command line.
@Suite struct FormCommandTests {
  private static let form = #"""
    {"resourceType": "Questionnaire", "name": "Bulbs", "title": "Your bulbs", "status": "draft",
     "publisher": "The Lamp Society", "item": [
      {"linkId": "1", "text": "Is it dark?", "type": "boolean"},
      {"linkId": "2/a", "text": "Since when?", "type": "date",
       "enableWhen": [{"question": "1", "operator": "=", "answerBoolean": true}]},
      {"linkId": "3", "text": "A picture", "type": "attachment"}]}
    """#

  private static let bad = #"""
    {"resourceType": "Questionnaire", "item": [
      {"linkId": "1", "text": "Is it dark?", "type": "boolean",
       "enableWhen": [{"question": "2", "operator": "=", "answerBoolean": true}]}]}
    """#

  private func scratch(_ text: String = form) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(text, "form.json")
    return scratch
  }

  @Test func isAskedInLines() throws {
    let scratch = try scratch()
    let result = try Invocation.of(
      "ask", "--plain", "--no-save", scratch.path("form.json"), input: "\n\n2\n\n")
    #expect(result.output.contains("Published by The Lamp Society."), "\(result.output)")
    #expect(result.output.contains("Is it dark?") && !result.output.contains("Since when?"))
    #expect(result.output.contains("Your answers to the form"), "\(result.output)\n\(result.errors)")
    #expect(result.output.contains("The first takes about 1 minute."))
  }

  @Test func isHeldWithPreparedAnswers() throws {
    let scratch = try scratch()
    let answers = "answers: {'1': yes, 2/a: 2024-05}"
    let result = try Invocation.of("run", scratch.path("form.json"), "--answers", "-", input: answers)
    #expect(result.code == 0, "\(result.errors)")
    for word in ["doctor", "topic", "authors", "authority"] { #expect(!result.output.contains(word)) }
    #expect(result.output.contains("Nobody of this project has reviewed it."))
    let sheet = try Invocation.of(
      "run", scratch.path("form.json"), "--answers", "-", "--part", "sheet", input: answers)
    #expect(
      sheet.output.contains("Since when: May 2024") && !sheet.output.contains("Urgency"), "\(sheet.output)")
  }

  @Test func isDrawnReplayedAndChecked() throws {
    let scratch = try scratch()
    let path = scratch.path("form.json")
    #expect(try Invocation.of("tree", path).output.contains("2/a (date): Since when?"))
    #expect(try Invocation.of("replay", path, "--keys", "enter").output.contains("Your bulbs"))
    let check = try Invocation.of("check", path)
    #expect(check.code == 0 && check.errors == "nothing is wrong\n", "\(check.output)\(check.errors)")
  }

  @Test(arguments: ["ask --plain", "tree", "check", "import"]) func aBadFormIsRefused(_ command: String)
    throws
  {
    let scratch = try scratch(Self.bad)
    let words = command.split(separator: " ").map(String.init)
    let result = try Invocation.of(arguments: words + [scratch.path("form.json")])
    #expect(result.code == 65)
    let said = result.output + result.errors
    #expect(said.contains("form.json:3:32: error: a condition of '1' reads the item '2'"), "\(said)")
  }

  @Test func aWarningIsAnErrorIfThatIsWanted() throws {
    let scratch = try scratch(
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "1", "type": "choice"}]}"#)
    #expect(try Invocation.of("check", scratch.path("form.json")).code == 0)
    #expect(try Invocation.of("check", "--strict", scratch.path("form.json")).code == 65)
    #expect(try Invocation.of("import", "--strict", scratch.path("form.json")).code == 65)
  }

  @Test func itsConditionsAreProved() throws {
    let scratch = try scratch(
      #"""
      {"resourceType": "Questionnaire", "item": [
        {"linkId": "n", "text": "How many?", "type": "integer"},
        {"linkId": "g", "type": "group", "enableWhen": [{"question": "n", "operator": ">", "answerInteger": 5}], "item": [
          {"linkId": "few", "text": "Why so few?", "type": "string",
           "enableWhen": [{"question": "n", "operator": "<", "answerInteger": 3}]}]}]}
      """#)
    let result = try Invocation.of("check", scratch.path("form.json"))
    #expect(result.code == 65)
    #expect(result.output.contains("'few' can never be asked"), "\(result.output)")
  }

  @Test func ofWhatRepeatsTwoRoundsAreProved() throws {
    let scratch = try scratch(
      #"""
      {"resourceType": "Questionnaire", "item": [
        {"linkId": "g", "text": "Lamps", "type": "group", "repeats": true, "item": [
          {"linkId": "n", "text": "How many?", "type": "decimal"}]}]}
      """#)
    let result = try Invocation.of("check", scratch.path("form.json"))
    #expect(result.code == 0 && result.errors.contains("of what repeats, two rounds are proved"))
    let tree = try Invocation.of("tree", scratch.path("form.json"))
    #expect(tree.output.contains("n@8"), "\(tree.output)")
  }

  /// A round that nobody wanted was not forgotten.
  @Test func theSheetOfAFormMissesNoRound() throws {
    let scratch = try scratch(
      #"""
      {"resourceType": "Questionnaire", "item": [
        {"linkId": "g", "text": "Lamps", "type": "group", "repeats": true, "item": [
          {"linkId": "n", "text": "How many?", "type": "decimal"}]}]}
      """#)
    let sheet = try Invocation.of(
      "run", scratch.path("form.json"), "--answers", "-", "--part", "sheet",
      input: "answers: {n: 2, 'g@2?': no}")
    #expect(sheet.code == 0 && sheet.output.contains("How many: 2"), "\(sheet.output)\(sheet.errors)")
    #expect(!sheet.output.contains("Not asked"), "\(sheet.output)")
  }

  @Test func whatIsImportedIsAQuestionFile() throws {
    let scratch = try scratch()
    let (form, folder) = (scratch.path("form.json"), scratch.path("made"))
    let result = try Invocation.of("import", form, "--to", folder)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("'3': it wants a file, which cannot be given here"))
    let check = try Invocation.of("check", folder + "/fhir-bulbs.yaml")
    #expect(check.code == 0, "\(check.output)\(check.errors)")
    #expect(!check.output.contains("error:"))
    let tree = try Invocation.of("tree", folder + "/fhir-bulbs.yaml")
    #expect(tree.output.contains("when: q-1 is yes"), "\(tree.output)")
    let again = try Invocation.of("import", form, "--to", folder)
    #expect(again.code == 65 && again.errors.contains("exists already"))
  }

  @Test func valueSetsComeFromFiles() throws {
    let scratch = try scratch(
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "1", "text": "A?", "type": "choice", "#
        + #""answerValueSet": "http://lamps/colours"}]}"#)
    try scratch.write(
      #"{"resourceType": "ValueSet", "url": "http://lamps/colours", "compose": {"include": "#
        + #"[{"system": "s", "concept": [{"code": "red"}]}]}}"#, "set.json")
    let form = scratch.path("form.json")
    #expect(try Invocation.of("import", form).output.contains("[external-value-set]"))
    let given = try Invocation.of("import", form, "--valueset", scratch.path("set.json"))
    #expect(given.code == 0 && !given.output.contains("[external-value-set]"), "\(given.output)")
  }
}
