internal import PlainText
public import QuestionnaireCore

/// What moved between two editions of a questionnaire, over every answer: who is asked what, what is offered, and where
/// each derived value is taken, flag raised, topic shown, line said and level reached.
///
/// With `fire` raised at `age < 2 years` where it was at `age < 3 years` it finds that the flag ended, of an age from 2 to
/// under 3 years. Nothing found and nothing undecided means that no answer makes a difference. Words, and the order in
/// which topics stand, are not compared.
public struct EditionComparison {
  /// What moved, in the order of the new file; what is gone stands last.
  public private(set) var changes: [EditionChange] = []
  /// Questions that take another kind of answer: what reads them cannot be compared but as if it read two.
  public var otherKind: [LinkID] { editions.otherKind }

  private var editions: Editions
  /// Where answers keep to the limits of both editions.
  private let limits: [Diagram]
  private var mark = 0

  /// Compares two editions.
  public init(_ old: Questionnaire, _ new: Questionnaire, limits bounds: Analysis.Limits = .init()) {
    editions = Editions(old, new, within: bounds)
    limits =
      (editions.old.encoding.limits.sorted { $0.key < $1.key }
      + editions.new.encoding.limits.sorted { $0.key < $1.key }).map(\.value).uniqued()
    compare()
  }

  private mutating func compare() {
    for id in editions.otherKind { changes.append(EditionChange(.part(.item(id)), .otherKind)) }
    let facts = EditionFacts(&editions)
    changes += facts.stated.all
    mark = editions.shared.store.count
    guard !editions.shared.store.isExhausted else {
      let shortage = editions.shared.shortage(of: editions.shared.blocks.count)
      changes.append(EditionChange(.part(.questionnaire), .undecided(shortage)))
      return
    }
    for fact in facts.functions where fact.before != fact.now {
      look(fact.subject, .ended) { editions in
        .holds(editions.shared.store.without(fact.before, fact.now))
      }
      look(fact.subject, .began) { editions in
        .holds(editions.shared.store.without(fact.now, fact.before))
      }
    }
    for fact in facts.formulas {
      look(fact.subject, .ended) { .all([fact.before(&$0, .isTrue), fact.now(&$0, .isNotTrue)]) }
      look(fact.subject, .began) { .all([fact.before(&$0, .isNotTrue), fact.now(&$0, .isTrue)]) }
    }
  }

  /// Looks for answers for which something is otherwise.
  private mutating func look(
    _ subject: EditionChange.Subject, _ kind: EditionChange.Kind, _ formula: (inout Editions) -> Formula
  ) {
    let start = editions.shared.store.steps
    let whole = Formula.all([formula(&editions), .all(limits.map { .holds($0) })])
    if let way = editions.shared.firstWay(whole), let answers = editions.shared.cheapest(way) {
      changes.append(change(subject, kind, way, answers))
    }
    guard editions.shared.store.isExhausted else { return }
    let shortage = editions.shared.shortage(of: editions.shared.blocks.count, since: start)
    changes.append(EditionChange(subject, .undecided(shortage)))
    editions.shared.forget(downTo: mark)
  }

  private mutating func change(
    _ subject: EditionChange.Subject, _ kind: EditionChange.Kind, _ way: [Diagram], _ answers: Assignment
  ) -> EditionChange {
    let isOf = { (condition: Diagram) in !limits.contains(condition) }
    let joined = editions.shared.joined(way.filter(isOf)) ?? []
    let condition = joined.first ?? .always
    let direct = editions.shared.ticked(answers.values, where: joined)
    let reader = AssignmentReader(
      editions.shared, condition, AlikeAnswers(editions.shared, condition), flags: nil)
    let set = reader.sets(of: direct).first ?? PatternSet(slots: [], level: nil)
    let region = PatternWriter(editions.shared).pattern(set)
    let sheet = AnswerWriter(encoding: editions.shared).sheet(
      Assignment(values: direct, definite: answers.definite))
    let replay = EditionReplay(editions.old.questionnaire, editions.new.questionnaire)
    return EditionChange(subject, kind, region: region, witness: replay.witness(sheet, subject))
  }
}

extension Encoding {
  /// Answers with what was said yes to line by line ticked in the list itself, where that comes to the same.
  fileprivate func ticked(_ values: [Int], where conditions: [Diagram]) -> [Int] {
    var values = values
    for block in blocks.compactMap({ $0 }) where block.hasLines {
      guard let variable = block.variable.map({ Int($0) }), values[variable] == 0, let some = block.someMode
      else { continue }
      var changed = values
      changed[variable] = some
      var isTicked = false
      for part in block.parts.indices {
        let place = Int(block.variable(ofPart: part))
        if block.parts[part].isTicked(values[place]) {
          isTicked = true
        } else {
          changed[place] = block.parts[part].values.indices.first(where: block.parts[part].isNone) ?? 0
        }
      }
      if isTicked, conditions.allSatisfy({ store.holds($0, changed) }) { values = changed }
    }
    return values
  }
}
