import PlainText
import QuestionnaireCore

/// What is known of every finding, over all the places where it is asked.
///
/// Of `incontinence`, denied by "none of these" of one list and ticked in another, the state is `present`: no denial of
/// it is printed.
struct FindingStates {
  /// What one answer says of a finding; of several the last in this order counts.
  enum State: Int, Comparable {
    case notAsked
    /// A line left unticked beside others: that is no denial.
    case notNamed
    case denied
    /// Asked, and not known or not said.
    case unknown
    case present

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private let findings: [FindingID: ClinicalFinding]
  private var states: [FindingMention: State] = [:]

  init(_ interview: Interview) {
    findings = Dictionary(firstOf: interview.questionnaire.findings.map { ($0.id, $0) })
    for item in interview.questionnaire.content.items {
      guard let question = item.question, let status = interview.evaluation.status(of: item.linkId)
      else { continue }
      if let mention = question.finding { note(mention, status.stateOfYes) }
      // What was not offered was not asked.
      for option in interview.evaluation.offered(question).options {
        if let mention = option.finding { note(mention, status.state(of: option.id, in: question)) }
      }
    }
  }

  private mutating func note(_ mention: FindingMention, _ state: State) {
    states[mention] = max(states[mention] ?? .notAsked, state)
  }

  /// What is known of a finding at a time.
  subscript(mention: FindingMention) -> State { states[mention] ?? .notAsked }

  /// How a finding reads where its place has no words of its own.
  func record(of mention: FindingMention?) -> String? { mention.flatMap { findings[$0.finding]?.record } }

  /// How its denial reads where its place has no words of its own.
  func recordNo(of mention: FindingMention?) -> String? { mention.flatMap { findings[$0.finding]?.recordNo } }

  /// Whether a denial may be printed: it was denied wherever it was asked of that time, and is present at no other
  /// time. That something never was cannot be said while another time of it is not known.
  func isDenied(_ mention: FindingMention) -> Bool {
    guard self[mention] == .denied else { return false }
    let others = FindingMention.Time.allCases.filter { $0 != mention.time }
      .map { self[FindingMention(mention.finding, $0)] }
    return !others.contains(.present) && (mention.time != .ever || !others.contains(.unknown))
  }
}

/// What an answer denies in so many words: a line left unticked beside others is not denied.
enum Denial {
  case nothing
  /// "No" to a yes-no question.
  case question
  /// Lines that were denied one by one.
  case lines([AnswerOption])
  /// Every line of a list, by "none of these" or one by one.
  case list([AnswerOption])
}

extension Question {
  /// What was denied of the lines that are offered. A list that is searched denies nothing by its rows: nobody saw
  /// them all. The words for the whole list stand too if a line was not offered that has no denial of its own, and
  /// is no finding: they do not speak of it.
  func denial(by status: QuestionStatus, offering offered: Question) -> Denial {
    let isWhole = options.allSatisfy {
      $0.recordNo == nil && $0.finding == nil || offered.option($0.id) != nil
    }
    let lines = offered.options.filter { !$0.isExclusive }
    switch status {
    case .answered(.no): return .question
    case .answered(let value) where isNone(value):
      return isSearched ? .nothing : isWhole ? .list(lines) : .lines(lines)
    case .lines(let answers):
      let denied = lines.filter { answers.no.contains($0.id) }
      return denied.isEmpty
        ? .nothing : isWhole && denied.count == lines.count ? .list(lines) : .lines(denied)
    default: return .nothing
    }
  }

  /// Whether an answer is the option that means none of the others.
  func isNone(_ value: AnswerValue) -> Bool {
    switch value {
    case .options(let options, nil): options.allSatisfy { option($0)?.isExclusive == true }
    case .option(let chosen, nil): option(chosen)?.isExclusive == true
    default: false
    }
  }

  /// Whether "none" stands in the history, among what was tried or taken, and is no negative. That none of a searched
  /// list was chosen says little of its rows, so it is always told as it was answered.
  func isNoneTold(_ status: QuestionStatus, in section: HistorySection?) -> Bool {
    guard case .answered(let value) = status, isNone(value), pertinence != .never else { return false }
    switch section {
    case .tried: return true
    case .medicines: return pertinence.isOfNo
    default: return pertinence.isOfNo && isSearched
    }
  }

  var isSearched: Bool {
    switch kind {
    case .choice(let choices), .choices(let choices): choices.isSearched
    default: false
    }
  }
}

extension QuestionStatus {
  /// What a yes-no question says of what it asks.
  fileprivate var stateOfYes: FindingStates.State {
    switch self {
    case .ahead, .notAsked: .notAsked
    case .unknown, .declined, .lines: .unknown
    case .answered(let value): value == .yes ? .present : value == .no ? .denied : .notNamed
    }
  }

  /// What a list says of one of its options.
  fileprivate func state(of option: OptionID, in question: Question) -> FindingStates.State {
    switch self {
    case .ahead, .notAsked: return .notAsked
    case .unknown, .declined: return .unknown
    case .lines(let lines):
      return lines.yes.contains(option) ? .present : lines.no.contains(option) ? .denied : .unknown
    case .answered(let value):
      switch value {
      case .options(let chosen, _) where chosen.contains(option): return .present
      case .option(option, _): return .present
      default: return question.isNone(value) && !question.isSearched ? .denied : .notNamed
      }
    }
  }
}

extension Question.Pertinence {
  /// Whether what is so belongs on the first page.
  var isOfYes: Bool { self == .always || self == .ifYes || self == .each }
  /// Whether what is not so does.
  var isOfNo: Bool { self == .always || self == .ifNo || self == .each }
}
