import QuestionnaireCore
import SessionJournal
import SummaryReports
import TestSupport
import Testing

/// A finished interview of the shipped questions stays what it was when lines of them change.
@Suite struct ShippedEndingTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 22)

  /// A folder in which the finished interview of a vignette is kept.
  private func finished(_ vignette: String) throws -> KeptSession {
    let interview = try Shipped.interview(vignette)
    let kept = try KeptSession()
    let store = SessionStore(folder: kept.scratch.path("anamnesis/sessions"))
    let id = try #require(SessionID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    let head = SessionHead(interview.questionnaire, program: "0.1.0", openedAt: KeptSession.now)
    let file = try store.create(head, id: id)
    try file.append(
      try interview.answersToGiveAgain.map {
        try #require(JournalRecord($0, in: interview, at: KeptSession.now))
      })
    let ending = KeptEnding(of: interview, day: try #require(Self.day), territory: "gb", program: "0.1.0")
    try file.finish(ending.bytes, at: KeptSession.now)
    return kept
  }

  @Test func changedLinesChangeNothingThatWasSaid() throws {
    let kept = try finished("clerk-with-writers-cramp")
    func run(_ folder: String, _ arguments: [String]) throws -> String {
      try Invocation.of(
        arguments: ["sessions"] + arguments, folder: folder,
        environment: [
          "XDG_STATE_HOME": kept.scratch.folder, "ANAMNESIS_NOW": String(KeptSession.now + 86_400),
          "TZ": "UTC",
        ]
      ).output
    }
    func words(_ folder: String) throws -> [String] {
      try ["sheet-and-answers", "everything"].map {
        try run(folder, ["show", "last", "--part", $0, "--country", "gb"])
      } + [try run(folder, ["list"])]
    }
    let shipped = "\(repositoryFolder)/Questionnaires"
    let before = try words(shipped)
    #expect(before[0].contains("sheet for the doctor"))
    _ = CommandResult.of(["/bin/cp", "-R", shipped, kept.scratch.path("copy")])
    let text = kept.scratch.text("copy/twisting.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Questions, options, flags and derived values all have such lines.
    let places = lines.indices.filter {
      lines[$0].hasSuffix("type: choices") || lines[$0].contains(" text: ") || lines[$0].contains(" title: ")
        || lines[$0].contains("triage: ")
    }
    for place in places.enumerated().filter({ $0.offset % 60 == 7 }).map(\.element) {
      var changed = lines
      if lines[place].hasSuffix("type: choices") {
        changed[place] = lines[place].replacing("choices", with: "text")
      } else if lines[place].contains("triage: ") {
        changed[place] = lines[place].prefix { $0 != ":" } + ": routine"
      } else {
        changed[place] += " now"
      }
      try kept.scratch.write(changed.joined(separator: "\n"), "copy/twisting.yaml")
      #expect(try words(kept.scratch.path("copy")) == before, "line \(place + 1): \(lines[place])")
    }
    #expect(places.count > 250)
  }
}
