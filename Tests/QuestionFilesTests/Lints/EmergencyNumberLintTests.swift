import QuestionFiles
import TestSupport
import Testing

@Suite struct EmergencyNumberLintTests {
  @Test func theWordsAreFound() {
    LintExample(.emergencyNumber, section: "Call 1️⃣your emergency number now.").check()
    LintExample(
      .emergencyNumber, files: ActLintTests.files("smoky", "act: {call: Call 1️⃣your emergency number.}")
    ).check()
  }

  @Test func thePlaceForItIsLeftAlone() {
    LintExample(.emergencyNumber, section: "Call {emergency-number} now.").check()
  }
}
