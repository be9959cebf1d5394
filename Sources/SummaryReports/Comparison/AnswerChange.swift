public import QuestionnaireCore

/// What changed in one answer between two interviews: of kind `.changed` with the words "New: left hand. No longer: right
/// hand", or `.newlyKnown` with "not known → “60”".
public struct AnswerChange: Hashable, Sendable {
  /// What a change is to one who reads it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Known both times, or neither time, and not the same.
    case changed
    /// Asked both times, and known only now.
    case newlyKnown
    /// Asked both times, and known only then.
    case noLongerKnown
    /// Asked only then.
    case onlyEarlier
    /// Asked only now.
    case onlyLater
  }

  /// The name of what was asked.
  public let linkId: LinkID
  /// The label on the doctor's sheet; of a detail, behind the option's.
  public let label: String
  /// What the change is.
  public let kind: Kind
  /// What was said then.
  public let earlier: AnswerStanding
  /// What is said now.
  public let later: AnswerStanding
  /// What changed, in the words of the doctor's sheet.
  public let words: String
  /// The label of the question that this belongs to, if details are asked of what is ticked there.
  let listLabel: String?
  private let isOfRegions: Bool

  var section: ReportSection.Part {
    switch kind {
    case .newlyKnown: .newlyKnown
    case .noLongerKnown: .noLongerKnown
    case .changed, .onlyLater, .onlyEarlier: listLabel == nil ? sectionOfSingle : .changedLists
    }
  }

  private var sectionOfSingle: ReportSection.Part {
    switch kind {
    case .onlyLater: .onlyLater
    case .onlyEarlier: .onlyEarlier
    default: isOfRegions ? .changedRegions : .changedAnswers
    }
  }

  /// The change, or nil if the answers are the same.
  init?(earlier: GivenAnswer?, later: GivenAnswer?) {
    guard let either = later ?? earlier else { return nil }
    if let earlier, let later, earlier.isSame(as: later) { return nil }
    linkId = either.linkId
    label = either.label
    self.earlier = earlier?.standing ?? .notAsked
    self.later = later?.standing ?? .notAsked
    listLabel = either.subject.details.isEmpty ? nil : either.subject.record
    isOfRegions = Self.isOfRegions(either.question)
    guard let earlier, let later else {
      kind = earlier == nil ? .onlyLater : .onlyEarlier
      words = either.words
      return
    }
    switch (earlier.standing.isKnown, later.standing.isKnown) {
    case (false, true): kind = .newlyKnown
    case (true, false): kind = .noLongerKnown
    default: kind = .changed
    }
    let parts = ListChange(earlier: earlier, later: later)?.words
    words = parts ?? ReportWording.change(from: earlier.words, to: later.words)
  }

  private static func isOfRegions(_ question: Question) -> Bool {
    switch question.kind {
    case .region, .regions: true
    default: false
    }
  }
}
