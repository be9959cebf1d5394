/// One fact that is asked in several places, such as loss of bladder control: what the sheet says of it is said once.
///
///     findings:
///     - finding: incontinence
///       record: loss of bladder or bowel control
///       record-no: no loss of bladder or bowel control
///
/// It changes nothing that is asked or decided.
public struct ClinicalFinding: Hashable, Sendable {
  /// Its name.
  public let id: FindingID
  /// How it reads on the doctor's sheet.
  public let record: String
  /// How its denial reads.
  public let recordNo: String

  /// Makes a finding.
  public init(id: FindingID, record: String, recordNo: String) {
    self.id = id
    self.record = record
    self.recordNo = recordNo
  }
}

/// That an answer states a finding, of some time.
public struct FindingMention: Hashable, Sendable {
  /// Of which time a sign is asked.
  public enum Time: String, Hashable, Sendable, CaseIterable {
    case now
    case past
    case ever
  }

  /// What is stated.
  public let finding: FindingID
  /// Of which time.
  public let time: Time

  /// Makes a mention.
  public init(_ finding: FindingID, _ time: Time = .now) {
    self.finding = finding
    self.time = time
  }
}

/// The sections of a history as doctors write it down, in their order.
public enum HistorySection: String, Hashable, Sendable, CaseIterable {
  case patient
  case screen
  case complaint
  case onset
  case site
  case course
  case triggers
  case associated
  case medicines
  case past
  case exposures
  case family
  case impact
  case tried
  case wishes
}
