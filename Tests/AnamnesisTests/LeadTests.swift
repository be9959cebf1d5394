import TestSupport
import Testing

/// Another complaint that the answers lead to: its questions are added to those that were answered, and one session holds
/// all of it.
@Suite struct LeadTests {
  private static let doors = """
    questionnaire: doors
    version: 1.0.0
    title: Doors that stick
    short: Doors
    summary: For doors that stick.
    reviewed: 2026-11-22
    review-by: 2027-11-22
    items:
    - question: stuck
      short: Which door sticks
      text: Which door sticks?
      type: text
      why: The helper must find it. [@atlas]
      record: Door
    topics: [general]

    """
  private static let lead = """

    leads-to:
    - questionnaire: doors
      when: flicker is yes
      say: A lamp that flickers can come with a door that sticks.

    """

  private func folder(_ scratch: Scratch) throws -> String {
    let folder = scratch.path("questions")
    _ = CommandResult.of(["/bin/cp", "-R", Invocation.lamps, folder])
    try scratch.write(scratch.text("questions/lamps.yaml") + Self.lead, "questions/lamps.yaml")
    try scratch.write(Self.doors, "questions/doors.yaml")
    return folder
  }

  @Test func everyAnswerIsInTheOneSessionThatIsLeft() throws {
    let scratch = try Scratch()
    let kept = try KeptSession(folder: try folder(scratch))
    // The lamps are the second of the menu.
    let lines = ["1", "2", "yes", "3 days", "canary cage", "", "1", "cellar", ""]
    let asked = try kept.run("ask", "lamps", "--plain", input: (["1"] + lines).map { $0 + "\n" }.joined())
    #expect(asked.output.contains("a door that sticks"))
    #expect(asked.output.contains("Add the questions: Doors"))
    #expect(kept.journals.count == 1)
    #expect(kept.scratch.text(kept.file).contains("lamps+doors"))
    let shown = try kept.run("sessions", "show", "last", "--part", "sheet")
    #expect(shown.code == 0)
    for answer in ["canary cage", "cellar"] { #expect(shown.output.contains(answer)) }
  }

  @Test func whoDoesNotAddItHasTheSummaryOfTheFirst() throws {
    let scratch = try Scratch()
    let kept = try KeptSession(folder: try folder(scratch))
    let lines = ["1", "2", "yes", "3 days", "canary cage", "", "2"]
    let asked = try kept.run("ask", "lamps", "--plain", input: (["1"] + lines).map { $0 + "\n" }.joined())
    #expect(asked.output.contains("Add the questions: Doors"))
    #expect(!asked.output.contains("Which door sticks?"))
    #expect(kept.journals.count == 1)
    #expect(!kept.scratch.text(kept.file).contains("lamps+doors"))
  }
}
