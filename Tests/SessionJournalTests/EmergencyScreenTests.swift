import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// After six hours the emergency screen is asked again.
@Suite struct EmergencyScreenTests {
  private static func interview() throws -> Interview {
    let lines = Question.Clearer.lines(
      intro: nil, [.init(option: "breathing", text: "Breathing?"), .init(option: "speech", text: "Speech?")])
    let group = { (item: Item, group: Int) in
      Item(linkId: item.linkId, kind: item.kind, guard: item.guardCondition, group: group)
    }
    let questionnaire = try Sample.questionnaire(
      [
        Sample.item("who", .yesNo),
        group(
          Sample.item("now", .choices(Sample.options("breathing", "speech", "none-of-these"))) {
            $0.clearer = lines
          }, 0),
        group(
          Sample.item("since", .yesNo) { $0.clearer = .question(text: "Since today?", help: nil) }, 1),
        Sample.item("nowhere", .yesNo),
      ],
      groups: [
        ItemGroup(linkId: "screen", title: "Screen", role: .emergencyScreen),
        ItemGroup(linkId: "part", title: "Part", parent: 0),
      ],
      flags: [Sample.flag("call", .emergency, when: .test(.includes("now", .any, ["breathing"])))])
    var interview = Interview(questionnaire)
    for (id, answer): (LinkID, Answer) in [
      ("who", .value(.yes)), ("now", .unknown), ("now/breathing", .value(.yes)), ("now/speech", .value(.no)),
      ("since", .unknown), ("since/clearer", .value(.no)), ("nowhere", .value(.yes)),
    ] { try interview.answer(id, with: answer) }
    interview.acknowledge("call")
    return interview
  }

  @Test func onlyItsAnswersAreClearedAndAllOfThem() throws {
    var interview = try Self.interview()
    let changes = interview.changesToAskEmergencyScreenAgain(lastRecordAt: 0, now: 6 * 3_600 + 1)
    #expect(
      changes == ["now", "now/breathing", "now/speech", "since", "since/clearer"].map { .clear($0) })
    for change in changes { try interview.apply(change) }
    #expect(interview.evaluation.current?.linkId == "now")
    #expect(interview.answers.keys.sorted() == ["nowhere", "who"])
    // The emergency comes to hold anew, so it is shown anew.
    try interview.answer("now", with: .value(.options(["breathing"], writeIn: nil)))
    #expect(interview.pendingEmergencies.map(\.id) == ["call"])
    #expect(interview.changesToAskEmergencyScreenAgain(lastRecordAt: 0, now: 6 * 3_600) == [])
  }

  @Test func whenTheAnswersAreTooOld() throws {
    let interview = try Self.interview()
    for (last, now, isAsked) in [
      (1_000, 1_000, false), (1_000, 22_600, false), (1_000, 22_601, true), (1_000, 999, true),
      (.min, .max, true), (.max, .min, true), (0, .max, true),
    ] {
      let changes = interview.changesToAskEmergencyScreenAgain(lastRecordAt: last, now: now)
      #expect(!changes.isEmpty == isAsked, "\(last) \(now)")
    }
  }
}
