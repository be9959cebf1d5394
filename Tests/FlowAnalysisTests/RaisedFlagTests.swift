import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// The smallest answers that raise a flag of the shipped questionnaires: they do so in the engine, and claims speak of
/// each emergency.
@Suite struct RaisedFlagTests {
  private static let names = ["twisting", "shaking", "slow", "walking", "jerks", "restless"]

  /// Of one flag in five the smallest set; at night five of every flag.
  @Test(arguments: names) func everySmallestSetRaisesItsFlag(_ name: String) throws {
    let analysis = Analysis(try Shipped.questionnaire(name))
    let flags = analysis.questionnaire.flags.filter { $0.level >= .sameDay }
    #expect(flags.count > 80)
    for (place, flag) in flags.enumerated() where Tier.isNightly || place.isMultiple(of: 5) {
      let answers = analysis.minimalAnswers(raising: flag.id, atMost: Tier.isNightly ? 5 : 1)
      #expect(answers.total.map { !$0.isZero } ?? false, "\(flag.id)")
      for sheet in answers.sets {
        let evaluation = sheet.conduct(analysis.questionnaire).interview.evaluation
        #expect(evaluation.flags.contains { $0.id == flag.id }, "\(flag.id) \(sheet.answers)")
      }
    }
  }

  /// A change of a flag that no claim speaks of lowers a level, and no proof fails. A flag of several questionnaires is
  /// one: a claim of one of them is enough.
  @Test(.enabled(if: Tier.isNightly, "at night")) func everyEmergencyIsClaimedSomewhere() throws {
    var claimed: Set<FlagID> = []
    var all: Set<FlagID> = []
    for name in Self.names {
      let questionnaire = try Shipped.questionnaire(name)
      let flags = questionnaire.flags.filter { $0.level == .emergency }.map(\.id)
      all.formUnion(flags)
      let open = flags.filter { !claimed.contains($0) }
      let analysis = Analysis(questionnaire)
      let nothingKnown = AnswerSheet().conduct(questionnaire).interview.evaluation
      let claims = questionnaire.claims.filter {
        $0.isOfEmergencies && nothingKnown.truth(of: $0.when) != .true
      }
      claimed.formUnion(open.filter { Self.isClaimed($0, by: claims, analysis) })
    }
    #expect(all.count > 80)
    #expect(all.subtracting(claimed) == [])
  }

  /// Whether a claim speaks of an interview in which one of the smallest sets of answers raises a flag.
  private static func isClaimed(_ flag: FlagID, by claims: [Claim], _ analysis: Analysis) -> Bool {
    analysis.minimalAnswers(raising: flag, atMost: 5).sets.contains { sheet in
      let evaluation = sheet.conduct(analysis.questionnaire).interview.evaluation
      return claims.contains { evaluation.truth(of: $0.when) == .true }
    }
  }
}

extension Claim {
  /// Whether it says that something is an emergency.
  fileprivate var isOfEmergencies: Bool {
    then.tests.contains { $0 == .triage(.equal, .emergency) || $0 == .triage(.greaterOrEqual, .emergency) }
  }
}
