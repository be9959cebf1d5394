import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ShippedFilesTests {
  @Test func nothingIsWrongWithThem() throws {
    let loaded = Shipped.loaded
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.prefix(5))")
    #expect(loaded.questionnaires["twisting"] != nil)
    #expect(loaded.vignettes.count >= 10)
  }

  @Test func theirWordingKeepsTheRulesOfTheHouse() {
    let found = QuestionLints.findings(in: Shipped.loaded)
    #expect(found.isEmpty, "\(DiagnosticText.render(found))")
  }

  /// Every story says what it comes to, and comes to that.
  @Test func everyVignetteReachesItsOwnTopic() throws {
    for (vignette, outcome) in try Shipped.stories() {
      let shown = outcome.interview.evaluation.topics
      let expected = vignette.expectation
      #expect(!expected.topics.isEmpty || !expected.flags.isEmpty, "\(vignette.id)")
      #expect(Set(expected.topics.map(\.ownName)).isSubset(of: shown.map(\.ownName)), "\(vignette.id)")
      #expect(expected.triage == outcome.interview.evaluation.level, "\(vignette.id)")
      #expect(outcome.refusals.isEmpty && outcome.notAsked.isEmpty, "\(vignette.id)")
    }
  }

  @Test func aSlowTicInAChildRaisesNoAlarm() throws {
    let sheet = AnswerSheet(
      answers: [
        "respondent": ["parent"], "age": ["8 years"], "onset-age": ["8 years"], "lasting": ["6 months"],
        "onset-speed": ["days"], "regions": ["eyes"], "course": ["steady"], "also": ["urge"],
      ], otherwise: .no)
    let interview = sheet.conduct(try Shipped.questionnaire("twisting")).interview
    #expect(interview.evaluation.level == .routine)
    #expect(interview.evaluation.fit.pages.map(\.id) == ["tics-and-tremor"])
  }

  @Test(arguments: ShippedQuestions.names) func noQuestionInsistsOnAnAnswer(_ name: String) throws {
    #expect(
      try Shipped.questionnaire(name).items.compactMap(\.question).allSatisfy {
        $0.allowsUnknown && $0.details.allSatisfy(\.allowsUnknown)
      })
  }

  @Test(arguments: ShippedQuestions.names)
  func notKnowingAnythingIsCompleteAndAtLeastSameDay(_ name: String) throws {
    let interview = AnswerSheet().conduct(try Shipped.questionnaire(name)).interview
    #expect(interview.evaluation.isComplete)
    #expect(interview.evaluation.level >= .sameDay)
    #expect(!interview.evaluation.topics.isEmpty)
  }

  /// The questionnaires whose review is due by a moment, in seconds since 1970.
  private func due(by seconds: Int) throws -> [String] {
    var seconds = time_t(seconds)
    var parts = tm()
    try #require(gmtime_r(&seconds, &parts) != nil)
    let day = try #require(
      CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)))
    return Shipped.loaded.questionnaires.values.filter { $0.content.reviewBy < day }.map(\.id).sorted()
  }

  /// A review takes time: at night it is looked, by the clock, whether one is due within sixty days.
  @Test(.enabled(if: Tier.isNightly)) func noReviewIsDueWithinSixtyDays() throws {
    #expect(try due(by: Int(time(nil)) + 60 * 86_400) == [])
  }

  @Test func aReviewThatIsDueIsFound() throws {
    #expect(try due(by: 0) == [])
    // In 2100.
    #expect(try due(by: 4_102_444_800) == ShippedQuestions.names.sorted())
  }

  @Test func everyLineOfTheEmergencyScreenFitsANarrowScreen() throws {
    let twisting = try Shipped.questionnaire("twisting")
    let screen = try #require(twisting.groups.firstIndex { $0.role == .emergencyScreen })
    let lists = twisting.items.filter { $0.group == screen }.compactMap(\.question)
    #expect((1...3).contains(lists.count))
    for list in lists {
      #expect(list.options.count { !$0.isExclusive } <= 6)
      #expect(list.options.contains { $0.isExclusive })
      for option in list.options {
        #expect([option.text.person, option.text.other, option.text.baby].allSatisfy { $0.count <= 34 })
      }
    }
  }
}

extension VignetteExpectation {
  /// The flags that must hold.
  fileprivate var flags: [FlagID] { redFlags + advice }
}
