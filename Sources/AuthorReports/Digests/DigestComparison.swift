internal import FlowAnalysis
internal import PlainText
public import QuestionnaireCore

/// What changed in meaning since a digest was written: `helper is routine now, was soon`. A digest is a text of the
/// smallest answers only, so that it can show no change where there is one.
public struct DigestComparison {
  /// One thing that changed, and the answers that show it.
  private struct Change {
    let what: String
    var answers: [String] = []
  }

  /// Answers that come to another level than before.
  private struct Move: Hashable {
    let from: TriageLevel
    let to: TriageLevel
  }

  private static let mostShown = 50
  private static let advice =
    "  digests do not carry every answer: name the folder of the former question files to know all that changed"

  private let old: Digest
  private let new: Digest
  private let questionnaire: Questionnaire
  private let words: PatternWords
  private let renamed: [LinkID: LinkID]
  private var moves: [[LinkID: [String]]: Move] = [:]
  private var changes: [Change] = []

  /// Compares a digest that was written before with that of today, and holds the old answers in the questionnaire of today.
  public init(_ old: Digest, _ new: Digest, _ questionnaire: Questionnaire) {
    self.old = old
    self.new = new
    self.questionnaire = questionnaire
    words = PatternWords(questionnaire)
    renamed = Self.renamed(old, new, questionnaire)
    compare()
  }

  private mutating func compare() {
    compareFacts()
    for (name, other) in renamed.sorted(by: { $0.key < $1.key }) {
      changes.append(Change(what: "the question '\(name)' is now called '\(other)'"))
    }
    let later = Dictionary(firstOf: new.sections.map { ($0.subject, $0) })
    let earlier = Dictionary(firstOf: old.sections.map { ($0.subject, $0) })
    for section in old.sections {
      if let other = later[section.subject] {
        compare(section, other)
      } else {
        gone(section)
      }
    }
    for section in new.sections where earlier[section.subject] == nil {
      changes.append(Change(what: "\(section.heading) is new, by", answers: section.patterns.map(line)))
      for single in section.patterns.flatMap(\.singles) {
        note(single, from: formerLevel(single), to: single.level)
      }
    }
    let counts = Dictionary(grouping: moves.values, by: { $0 }).mapValues(\.count)
    for move in counts.keys.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      let count = counts[move] ?? 0
      let sets = count == 1 ? "1 answer set" : "\(count) answer sets"
      changes.append(Change(what: "\(sets) moved from \(move.from.name) to \(move.to.name)"))
    }
  }

  // MARK: Numbers and names

  private mutating func compareFacts() {
    let names =
      new.facts.map(\.name) + old.facts.map(\.name).filter { name in !new.facts.contains { $0.name == name } }
    for name in names {
      let now = new.facts.first { $0.name == name }?.value
      let before = old.facts.first { $0.name == name }?.value
      if now != before {
        changes.append(
          Change(what: "\(name): \(now ?? "not said any more")\(before.map { ", was \($0)" } ?? "")"))
      }
    }
  }

  /// Questions with a new name and the label of one that is gone.
  private static func renamed(
    _ old: Digest, _ new: Digest, _ questionnaire: Questionnaire
  ) -> [LinkID: LinkID] {
    let added = new.labels.filter { old.labels[$0.key] == nil }
    var renamed: [LinkID: LinkID] = [:]
    for (name, label) in old.labels where questionnaire.item(name) == nil {
      let same = added.filter { $0.value == label }
      if same.count == 1, let other = same.keys.first { renamed[name] = other }
    }
    return renamed
  }

  // MARK: Flags and topics

  private mutating func gone(_ section: DigestSection) {
    for single in section.patterns.map({ $0.renamed(renamed) }).flatMap(\.singles) {
      let held = HeldAnswers(single, bringing: section.subject.part, in: questionnaire)
      note(single, from: single.level, to: held.level)
    }
    changes.append(Change(what: "\(section.heading) is gone; it was by", answers: section.patterns.map(line)))
  }

  private mutating func compare(_ before: DigestSection, _ now: DigestSection) {
    if let level = now.level, let was = before.level, level != was {
      changes.append(Change(what: "\(now.name) is \(level.name) now, was \(was.name)"))
    }
    if let latest = now.latest, let was = before.latest, latest != was {
      changes.append(Change(what: "\(now.heading) is \(latest.name) \(latest.value), was \(was.value)"))
    }
    for name in Digest.Fact.termNames {
      let said = now.terms.first { $0.name == name }?.value
      let was = before.terms.first { $0.name == name }.map { text($0.value, with: renamed) }
      guard said != was else { continue }
      changes.append(
        Change(what: "\(now.heading): \(name) is \(said ?? "not said") now, was \(was ?? "not said")"))
    }
    let earlier = before.patterns.map { $0.renamed(renamed) }
    let later = now.patterns.map { $0.renamed() }
    var lost: [String] = []
    for single in earlier.filter({ !later.contains($0) }).flatMap(\.singles) {
      let held = HeldAnswers(single, bringing: now.subject.part, in: questionnaire)
      if !held.brings { lost.append(line(single, held)) }
      note(single, from: single.level, to: held.level)
    }
    var gained: [String] = []
    // What an old digest does not list is not known to be new.
    for single in before.isWhole ? later.filter({ !earlier.contains($0) }).flatMap(\.singles) : []
    where !earlier.contains(where: { $0.covers(single.answers) }) {
      gained.append(line(single))
      note(single, from: formerLevel(single), to: single.level)
    }
    let verb = now.level == nil ? "shown" : "raised"
    if !lost.isEmpty { changes.append(Change(what: "\(now.heading) is no longer \(verb) by", answers: lost)) }
    if !gained.isEmpty { changes.append(Change(what: "\(now.heading) is now \(verb) by", answers: gained)) }
  }

  /// The level that answers came to by the old digest.
  private func formerLevel(_ single: AnswerPattern) -> TriageLevel {
    let answers = single.answers(in: questionnaire)
    return old.sections.filter { section in
      section.level != nil
        && section.patterns.contains { pattern in
          pattern.renamed(renamed).covers(answers) { questionnaire.no(to: $0) }
        }
    }.compactMap(\.level).max() ?? .routine
  }

  private mutating func note(_ single: AnswerPattern, from: TriageLevel?, to: TriageLevel?) {
    guard let from, let to, from != to else { return }
    moves[single.answers] = Move(from: from, to: to)
  }

  // MARK: Words

  /// A condition with the new names of questions.
  private func text(_ condition: String, with names: [LinkID: LinkID]) -> String {
    var text = ""
    var word = ""
    for character in condition + " " {
      if character.isLetter || character.isNumber || character == "-" {
        word.append(character)
        continue
      }
      text += names[LinkID(word)]?.rawValue ?? word
      word = ""
      text.append(character)
    }
    return String(text.dropLast())
  }

  private func line(_ pattern: AnswerPattern) -> String {
    "\(words.text(pattern)) (\(PatternNotation.text(pattern)))"
  }

  private func line(_ pattern: AnswerPattern, _ held: HeldAnswers) -> String {
    let names = held.refused.map { "'\($0)'" }.joined(separator: ", ")
    let end = names.isEmpty ? "now \(held.level.name)" : "can no longer be answered so: \(names)"
    return "\(words.text(pattern)) (\(PatternNotation.text(pattern))), \(end)"
  }

  /// What changed, in lines.
  public var lines: [String] {
    let cut = old.sections.filter { !$0.isWhole }.map(\.name)
    let limits =
      cut.isEmpty
      ? "" : " (new answers are not looked for where not all are listed: \(cut.joined(separator: ", ")))"
    guard !changes.isEmpty else {
      return ["\(new.questionnaire): the digests are alike\(limits)", Self.advice]
    }
    return ["\(new.questionnaire)\(limits)"]
      + changes.flatMap { change -> [String] in
        let shown = change.answers.prefix(Self.mostShown).map { "    \($0)" }
        let left = change.answers.count - shown.count
        return ["  \(change.what)"] + shown + (left > 0 ? ["    and \(left) more"] : [])
      } + [Self.advice]
  }
}

/// What a set of answers comes to in a questionnaire, everything else answered with no, or none of these.
struct HeldAnswers {
  let level: TriageLevel
  /// Whether the flag is raised or the topic shown.
  let brings: Bool
  /// The names and words that the questionnaire does not take.
  let refused: [LinkID]

  /// Holds a set of answers that is to bring a flag or a topic.
  init(_ pattern: AnswerPattern, bringing part: QuestionnairePart, in questionnaire: Questionnaire) {
    let calm = HeldAnswers(pattern.answers(in: questionnaire), part, questionnaire)
    // What need not be unknown by itself may have to be with others.
    self = calm.brings ? calm : HeldAnswers(pattern.answers, part, questionnaire)
  }

  private init(_ answers: [LinkID: [String]], _ part: QuestionnairePart, _ questionnaire: Questionnaire) {
    var sheet = AnswerSheet(answers: answers, otherwise: .no)
    // Where "I do not know" is not taken, something must be said.
    for question in questionnaire.items.compactMap(\.question) where !question.allowsUnknown {
      guard answers[question.linkId] == nil, let first = question.options.first(where: { !$0.isExclusive })
      else { continue }
      if case .choice = question.kind { sheet.answers[question.linkId] = [first.id.rawValue] }
    }
    let outcome = sheet.conduct(questionnaire)
    level = outcome.interview.evaluation.level
    brings = Touches(outcome.interview).include(part)
    let unheard = outcome.refusals.map(\.linkId) + outcome.notAsked
    refused = Set(unheard).intersection(answers.keys).sorted()
  }
}
