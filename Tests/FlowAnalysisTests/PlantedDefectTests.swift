import FlowAnalysis
import QuestionnaireCore
import Testing

/// Mistakes are found where they are, and nothing is found where there are none.
@Suite struct PlantedDefectTests {
  static let all =
    PlantedDefect.occurrence + PlantedDefect.emergencies + PlantedDefect.claims + PlantedDefect.warnings
    + PlantedDefect.options

  @Test func theDraftIsClean() throws {
    let findings = Analysis(try Draft().questionnaire()).findings()
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(arguments: all)
  func isFound(_ defect: PlantedDefect) throws {
    var draft = Draft()
    defect.broken(&draft)
    let findings = Analysis(try draft.questionnaire()).findings()
    let found = findings.first { $0.subject == defect.subject && defect.isFound($0.fact) }
    #expect(found != nil, "\(findings)")
    switch found?.fact {
    case .endsOnNothing, .cannotBeAnswered, .emergencyUnasked, .notKnowingIsCalmer, .emergencyNotRuledOut,
      .claimFails, .contradictsReader, .negatedWhereUnasked:
      #expect(found?.witness != nil)
    default: break
    }
    #expect(!findings.contains { if case .inconsistent = $0.fact { true } else { false } }, "\(findings)")
  }

  @Test(arguments: all)
  func isNotFoundInTheMendedTwin(_ defect: PlantedDefect) throws {
    var draft = Draft()
    defect.mended(&draft)
    let findings = Analysis(try draft.questionnaire()).findings()
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func everyTheoremIsTried() {
    #expect(Self.all.count >= 30)
  }
}

extension PlantedDefect: CustomTestStringConvertible {
  var testDescription: String { name }
}
