public import QuestionnaireCore
public import SummaryReports

/// What came of an effect.
public enum ShellResult: Sendable {
  /// The questionnaire that was asked for, and the option that says who answers, if that is known already.
  case opened(Questionnaire, respondent: OptionID? = nil)
  /// A questionnaire, or an interview that was begun before, could not be opened; the reason is a whole sentence.
  case notOpened(reason: String)
  /// The topics of all questionnaires.
  case topics(TopicCollection)
  /// How long the rest of any interview with a questionnaire is, better than the bounds that hold until then.
  case progressKnown(any ProgressSource, of: String)
  /// The interviews that are kept and are not the present one, the newest first; and how many were deleted because
  /// they were too old.
  case sessions([SessionEntry], expired: Int = 0)
  /// Everything that was done is on the disk.
  case recorded
  /// Something that was done is not on the disk; the reason is a whole sentence.
  case notRecorded(reason: String)
  /// An interview that was begun before.
  case resumed(Resumption)
  /// The interview was let go of as was asked.
  case closed
  /// The interview that is not on the screen was deleted.
  case keptDeleted
  /// An interview could not be let go of, or deleted; the reason is a whole sentence.
  case notClosed(reason: String)
  /// The text was written; the place is as the person can find it again.
  case written(place: String)
  /// A file of this name exists already, and nothing was written.
  case exists(name: String)
  /// The text could not be written; the reason is a whole sentence.
  case notWritten(name: String, reason: String)
  /// The printers, the usual one first; none: the reason is a whole sentence.
  case printers([String], reason: String? = nil)
  /// Pages were given to the printer; the sentence says so.
  case printed(String)
  /// They were not; the reason is a whole sentence.
  case notPrinted(reason: String)
}
