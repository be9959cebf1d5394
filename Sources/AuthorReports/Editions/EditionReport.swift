internal import FlowAnalysis
internal import PlainText
public import QuestionnaireCore

/// What an edit changed in meaning, over every answer, in lines for an author: `the red flag 'fever' is no longer raised
/// by`, and under it `Age: 2 months to under 3 months`, with what the answers came to and come to now.
public struct EditionReport {
  private static let mostShown = 100

  private let old: Questionnaire
  private let new: Questionnaire
  private let changes: [EditionChange]
  /// Whether it is not known of everything if it changed.
  public let isUndecided: Bool

  /// Compares two editions within a budget.
  public init(_ old: Questionnaire, _ new: Questionnaire, _ budget: Budget) {
    let comparison = EditionComparison(old, new, limits: budget.limits)
    self.old = old
    self.new = new
    // That a level is left says that the levels below it may be left too: each move is said once.
    changes = comparison.changes.uniqued { change in
      guard case .level = change.subject, let witness = change.witness else { return LevelMove(change) }
      return LevelMove(nil, change.region, witness.levelBefore, witness.levelNow)
    }
    isUndecided = changes.contains { if case .undecided = $0.kind { true } else { false } }
  }

  /// What makes two changes one: the same answers moved from one level to another.
  private struct LevelMove: Hashable {
    let change: EditionChange?
    var region: AnswerPattern?
    var from: TriageLevel?
    var to: TriageLevel?

    init(
      _ change: EditionChange?, _ region: AnswerPattern? = nil, _ from: TriageLevel? = nil,
      _ to: TriageLevel? = nil
    ) {
      self.change = change
      self.region = region
      self.from = from
      self.to = to
    }
  }

  /// What changed, in lines.
  public var lines: [String] {
    guard !changes.isEmpty else { return ["\(new.id): nothing changed in meaning"] }
    let left = changes.count - Self.mostShown
    return [new.id] + changes.prefix(Self.mostShown).flatMap(lines)
      + (left > 0 ? ["  and \(left) more"] : [])
  }

  private func lines(_ change: EditionChange) -> [String] {
    let name = name(of: change)
    switch change.kind {
    case .added: return ["  \(name) is new"]
    case .removed: return ["  \(name) is gone"]
    case .says(let what, let before, let now): return ["  \(name): \(what) is \(now) now, was \(before)"]
    case .otherKind:
      return ["  \(name) takes another kind of answer: what reads it is compared as if it read two questions"]
    case .undecided(let shortage):
      return ["  \(name): not decided whether it changed, \(shortage.text)"]
    case .began: return ["  \(moved(change, name, "now")) by"] + region(change)
    case .ended: return ["  \(moved(change, name, "no longer")) by"] + region(change)
    }
  }

  private func moved(_ change: EditionChange, _ name: String, _ since: String) -> String {
    switch change.subject {
    case .part(.options): "\(name) is \(since) offered"
    case .part(let part): "\(name) is \(since) \(wording(of: part).occurring(part))"
    case .page: "\(name) is \(since) a page that can be read first"
    case .noValue: "\(name) is \(since) left without a value"
    case .level(let level): "triage is \(since) at least \(level.name)"
    case .claim: "\(name) is \(since) met"
    case .line: "\(name) is \(since) said"
    }
  }

  /// The answers in the words of the sheet, what they came to and come to, and a sheet that shows it.
  private func region(_ change: EditionChange) -> [String] {
    guard let region = change.region, let witness = change.witness else { return [] }
    let words = PatternWords(region.terms.allSatisfy { new.item($0.question) != nil } ? new : old)
    let (was, became) = (witness.levelBefore, witness.levelNow)
    let levels = was == became ? "\(was.name) as before" : "was \(was.name), is \(became.name)"
    let sheets =
      witness.before == witness.now
      ? ["    these answers show it: \(witness.now.oneLine)"]
      : [
        "    these answers show it: \(witness.before.oneLine) before,", "      \(witness.now.oneLine) now",
      ]
    let fault = witness.isShown ? [] : ["    the analysis and the engine disagree: a fault of the program"]
    return ["    \(words.text(region)) (\(levels))"] + sheets + fault
  }

  private func name(of change: EditionChange) -> String {
    switch change.subject {
    case .part(let part): wording(of: part, isFormer: change.kind == .removed).name(of: part)
    case .page(let id): wording(of: .topic(id)).name(of: .topic(id))
    case .noValue(let id): wording(of: .derived(id)).name(of: .derived(id))
    case .level(let level): "the level '\(level.name)'"
    case .claim(let name): "the claim '\(name)'"
    case .line(let id, let text): "'\(text)' in the topic '\(id)'"
    }
  }

  /// The words of the edition that has the part.
  private func wording(of part: QuestionnairePart, isFormer: Bool = false) -> PartWording {
    if isFormer { return PartWording(old) }
    if case .flag(let id) = part, new.flag(id) == nil { return PartWording(old) }
    return PartWording(new)
  }
}
