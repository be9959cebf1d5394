import QuestionnaireCore

/// An emergency sends nobody to make an appointment.
struct EmergencyAppointmentLint: Lint {
  private static let words: Set<String> = ["appointment", "appointments"]

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    let emergencies = folder.questionnaires.flatMap(\.content.flags).filter { $0.level == .emergency }
    let owners = Set(emergencies.map(\.id.rawValue) + [TriageLevel.emergency.name])
    for text in folder.texts where text.role == .advice && owners.contains(text.owner) {
      for sentence in text.allSentences {
        for word in sentence.words where Self.words.contains(word.small) {
          log.report(.emergencyAppointment(text.owner), at: text.place([word]))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func emergencyAppointment(_ flag: String) -> Finding {
    Finding(
      .emergencyAppointment, "the emergency '\(flag)' speaks of an appointment",
      help: "say what to do now", .warning)
  }
}
