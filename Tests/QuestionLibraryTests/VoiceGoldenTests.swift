import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Screens of the shipped questions as four people meet them who answer for somebody else: the words follow who answers
/// and about whom.
@Suite struct VoiceGoldenTests {
  /// A voice, the vignette in which it answers, and the questions on the screen; "end" is the first page of the summary.
  private static let screens: [(voice: String, vignette: String, asked: [String])] = [
    ("mother-of-a-baby", "baby-of-seven-weeks-who-looks-one-way", ["baby-signs", "neck-child", "end"]),
    ("father-of-a-boy", "boy-whose-hand-has-cramped-for-a-week", ["child-neck", "complaint", "end"]),
    ("wife", "man-of-seventy-whose-head-turns", ["sex", "now", "better-with"]),
    ("carer", "man-on-long-term-haloperidol", ["onset-age", "dopamine-link", "end"]),
  ]

  @Test(arguments: screens)
  func looksAsKept(_ shot: (voice: String, vignette: String, asked: [String])) throws {
    for asked in shot.asked {
      let id = asked == "end" ? nil : LinkID(asked)
      let state = try Shipped.screen(of: shot.vignette, at: id, Size(columns: 80, rows: 24))
      #expect(state.asked == id)
      expectGolden(state.render().text + "\n", "voice-\(shot.voice)-\(asked).txt")
    }
  }
}
