import QuestionFiles
import TestSupport
import Testing

@Suite struct EmergencyAppointmentLintTests {
  static func files(_ text: String, level: String = "emergency") -> [String: String] {
    ActLintTests.files("smoky", "act: {go: Go out.}", level: level, text: text)
  }

  @Test func anEmergencyWithOneIsFound() {
    LintExample(.emergencyAppointment, files: Self.files("Make an 1️⃣appointment.")).check()
  }

  @Test func othersAreLeftAlone() {
    LintExample(.emergencyAppointment, files: Self.files("Go at once.")).check()
    LintExample(.emergencyAppointment, files: Self.files("Make an appointment.", level: "same-day")).check()
  }
}
