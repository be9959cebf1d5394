/// Which screen is shown.
public enum ScreenKind: String, Hashable, Sendable, CaseIterable {
  case start
  case privacy
  /// Which country the person is in.
  case country
  case menu
  /// Everything that can be read without an interview.
  case topics
  /// A topic that is read without an interview.
  case topic
  /// Several complaints are ticked, to be asked together.
  case several
  /// What to do with a trouble that there are no questions about.
  case notCovered
  /// A questionnaire is being opened.
  case opening
  /// Interviews that were begun before are offered.
  case unfinished
  /// Interviews that came to their end are offered to be read.
  case finished
  /// What shall be done with one of them.
  case finishedOne
  /// One that today's questions would say otherwise is shown as it was kept.
  case keptEnding
  /// It would be deleted.
  case deleteKept
  /// What must be known before an interview goes on.
  case resumed
  /// An answer could not be put on the disk.
  case notSaved
  case question
  case note
  case emergency
  case review
  case summary
  /// What is in the summary or the sheet, to go to a part of it.
  case contents
  /// What else can be opened from the summary.
  case layers
  /// Starting another questionnaire would drop answers.
  case startOver
  /// A changed answer would drop others.
  case dropAnswers
  /// Answers that were given disagree.
  case disagreement
  /// The questions about another complaint are offered, to which the answers point.
  case lead
  case leave
  /// The answers would be deleted.
  case delete
  case why
  case help
  case emergencyLines
  /// What is written or printed is chosen.
  case export
  /// A printer is chosen.
  case printer
  /// Printers are looked for, or one is given its pages.
  case waiting
  /// A file name is asked for.
  case saveAs
  /// A file of the name exists.
  case overwrite
}
