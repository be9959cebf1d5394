internal import PlainText
internal import QuestionnaireCore

/// What can be otherwise in two editions: as functions of their answers, as formulas where no single function is built,
/// and what the files state outright.
struct EditionFacts {
  /// Where something holds, in either edition.
  struct Function {
    let subject: EditionChange.Subject
    let before: Diagram
    let now: Diagram
  }

  /// The same where it is put together only when it is looked at.
  struct Formulas {
    let subject: EditionChange.Subject
    let before: (inout Editions, OutcomeDiagrams.Side) -> Formula
    let now: (inout Editions, OutcomeDiagrams.Side) -> Formula
  }

  private(set) var functions: [Function] = []
  private(set) var formulas: [Formulas] = []
  private(set) var stated = StatedChanges()

  init(_ editions: inout Editions) {
    addItems(&editions)
    addDerived(&editions)
    addFlags(editions)
    addLevels(editions)
    addTopics(&editions)
    addClaims(&editions)
  }

  private mutating func compare(_ subject: EditionChange.Subject, _ before: Diagram, _ now: Diagram) {
    functions.append(Function(subject: subject, before: before, now: now))
  }

  // MARK: Questions and derived values

  private mutating func addItems(_ editions: inout Editions) {
    let (old, new) = (editions.old.encoding, editions.new.encoding)
    let items = stated.pairs(old.script.items, new.script.items, by: \.linkId) { .part(.item($0)) }
    for (id, before, now) in items {
      compare(.part(.item(id)), old.asked[before], new.asked[now])
      guard let was = editions.old.questionnaire.item(id)?.question,
        let question = editions.new.questionnaire.item(id)?.question, !editions.otherKind.contains(id)
      else { continue }
      let subject = EditionChange.Subject.part(.item(id))
      stated.compare(subject, "takes", was.taken, question.taken)
      stated.compare(subject, "in plainer words", was.linesAsked, question.linesAsked)
      let options = stated.pairs(was.options, question.options, by: \.id) {
        .part(.options(id, [$0.rawValue]))
      }
      for (option, wasPlace, place) in options {
        let (former, when) = (was.options[wasPlace].when, question.options[place].when)
        guard former != nil || when != nil else { continue }
        let offered = (
          editions.inOld {
            $0.encoding.store.and($0.encoding.offered(when: former), $0.encoding.asked[before])
          },
          editions.inNew { $0.encoding.store.and($0.encoding.offered(when: when), $0.encoding.asked[now]) }
        )
        compare(.part(.options(id, [option.rawValue])), offered.0, offered.1)
      }
    }
  }

  private mutating func addDerived(_ editions: inout Editions) {
    let (old, new) = (editions.old.questionnaire.derived, editions.new.questionnaire.derived)
    for (id, before, now) in stated.pairs(old, new, by: \.linkId, { .part(.derived($0)) }) {
      let was = editions.inOld { $0.encoding.values(ofDerived: before) }
      let values = editions.inNew { $0.encoding.values(ofDerived: now) }
      for value in (new[now].cases + old[before].cases).map(\.value).uniqued() {
        compare(.part(.derivedValue(id, value)), was[value] ?? .never, values[value] ?? .never)
      }
      compare(
        .noValue(id), editions.inOld { $0.encoding.cases(ofDerived: before).none },
        editions.inNew { $0.encoding.cases(ofDerived: now).none })
    }
  }

  // MARK: Flags and levels

  private mutating func addFlags(_ editions: Editions) {
    let (old, new) = (editions.old.questionnaire.flags, editions.new.questionnaire.flags)
    for flag in new {
      let subject = EditionChange.Subject.part(.flag(flag.id))
      guard let place = old.firstIndex(where: { $0.id == flag.id }) else { continue }
      stated.compare(subject, "level", old[place].level.name, flag.level.name)
      stated.compare(subject, "act", old[place].act?.kind.rawValue, flag.act?.kind.rawValue)
      stated.compare(subject, "replaces", old[place].replaces.listed, flag.replaces.listed)
      stated.compare(subject, "first", old[place].isFirst ? "yes" : "no", flag.isFirst ? "yes" : "no")
    }
    _ = stated.pairs(old, new, by: \.id) { .part(.flag($0)) }
    for id in (new + old).map(\.id).uniqued() {
      func raised(_ flags: [Flag], _ outcome: OutcomeDiagrams) -> Diagram {
        flags.firstIndex { $0.id == id }.map { outcome.flags[$0] } ?? .never
      }
      compare(.part(.flag(id)), raised(old, editions.old.outcome), raised(new, editions.new.outcome))
    }
  }

  /// Where help is needed at least so soon: looked at only where a flag of that level is otherwise.
  private mutating func addLevels(_ editions: Editions) {
    for level in TriageLevel.allCases where level > .routine {
      func raised(_ edition: Editions.Edition) -> [Diagram] {
        zip(edition.questionnaire.flags, edition.outcome.flags).filter { $0.0.level >= level }.map(\.1)
      }
      let (before, now) = (raised(editions.old), raised(editions.new))
      if Set(before) == Set(now) { continue }
      func formula(_ own: [Diagram], _ other: [Diagram]) -> (inout Editions, OutcomeDiagrams.Side) -> Formula
      {
        { editions, side in
          if side == .isTrue { return .any(own.filter { !other.contains($0) }.map { .holds($0) }) }
          return .all(own.map { .holds(editions.shared.store.not($0)) })
        }
      }
      formulas.append(
        Formulas(subject: .level(level), before: formula(before, now), now: formula(now, before)))
    }
  }

  // MARK: Topics and claims

  private mutating func addTopics(_ editions: inout Editions) {
    let (old, new) = (editions.old.questionnaire.topics, editions.new.questionnaire.topics)
    for (id, before, now) in stated.pairs(old, new, by: \.id, { .part(.topic($0)) }) {
      let (was, topic) = (old[before], new[now])
      let subject = EditionChange.Subject.part(.topic(id))
      stated.compare(subject, "place", was.place.name, topic.place.name)
      if was.isFallback || topic.isFallback {
        addFallback(id, before, now, editions)
      } else {
        compare(subject, editions.old.outcome.topics[before], editions.new.outcome.topics[now])
        compare(.page(id), editions.old.outcome.pages[before], editions.new.outcome.pages[now])
      }
      addCondition(&editions, .part(.neverWhen(id)), was.neverWhen ?? .any([]), topic.neverWhen ?? .any([]))
      for (old, new, subject) in lines(was, topic) {
        addLine(&editions, subject, (before, old), (now, new))
      }
    }
  }

  /// What two editions of a topic say on a condition, by its words; what only one says is stated.
  private mutating func lines(
    _ old: Topic, _ new: Topic
  ) -> [(old: Condition, new: Condition, subject: EditionChange.Subject)] {
    var found: [(old: Condition, new: Condition, subject: EditionChange.Subject)] = []
    func add(_ before: [Topic.Line], _ now: [Topic.Line], _ part: (Int) -> QuestionnairePart) {
      var left = before
      for (place, line) in now.enumerated() {
        let subject = EditionChange.Subject.part(part(place))
        guard let match = left.firstIndex(where: { $0.text == line.text }) else {
          stated.add(EditionChange(subject, .added))
          continue
        }
        let former = left.remove(at: match)
        stated.compare(subject, "leading", former.isLeading ? "yes" : "no", line.isLeading ? "yes" : "no")
        found.append((former.when, line.when, subject))
      }
      for line in left { stated.add(EditionChange(.line(new.id, line.text.other), .removed)) }
    }
    add(old.because, new.because) { .because(new.id, $0) }
    add(old.but, new.but) { .but(new.id, $0) }
    add(old.askYourDoctor, new.askYourDoctor) { .askYourDoctor(new.id, $0) }
    let (before, now) = (old.inBrief?.remember ?? [], new.inBrief?.remember ?? [])
    for (name, wasPlace, place) in stated.pairs(before, now, by: \.name, { .line(new.id, $0) }) {
      found.append((before[wasPlace].when, now[place].when, .line(new.id, name)))
    }
    return found
  }

  /// A line is said where its topic is shown and its condition is true.
  private mutating func addLine(
    _ editions: inout Editions, _ subject: EditionChange.Subject, _ old: (topic: Int, when: Condition),
    _ new: (topic: Int, when: Condition)
  ) {
    let isFallback =
      editions.old.outcome.content.topics[old.topic].isFallback
      || editions.new.outcome.content.topics[new.topic].isFallback
    guard !isFallback, !old.when.readsOutcome, !new.when.readsOutcome else {
      if old.when != new.when { addCondition(&editions, subject, old.when, new.when) }
      return
    }
    compare(
      subject,
      editions.inOld {
        let holds = $0.encoding.pair(old.when).isTrue
        return $0.encoding.store.and(holds, $0.outcome.topics[old.topic])
      },
      editions.inNew {
        let holds = $0.encoding.pair(new.when).isTrue
        return $0.encoding.store.and(holds, $0.outcome.topics[new.topic])
      })
  }

  private mutating func addFallback(_ id: TopicID, _ before: Int, _ now: Int, _ editions: Editions) {
    let (was, pages) = (Set(editions.old.outcome.pages), Set(editions.new.outcome.pages))
    let isSame =
      editions.old.outcome.content.topics[before].isFallback
      && editions.new.outcome.content.topics[now].isFallback && was == pages
    if isSame { return }
    formulas.append(
      Formulas(subject: .part(.topic(id))) { editions, side in
        editions.inOld { $0.outcome.shows(before, side == .isTrue, in: &$0.encoding) }
      } now: { editions, side in
        editions.inNew { $0.outcome.shows(now, side == .isTrue, in: &$0.encoding) }
      })
  }

  private mutating func addClaims(_ editions: inout Editions) {
    let (old, new) = (editions.old.questionnaire.claims, editions.new.questionnaire.claims)
    for (name, before, now) in stated.pairs(old, new, by: \.name, { .claim($0) }) {
      stated.compare(.claim(name), "known", old[before].known?.rawValue, new[now].known?.rawValue)
      addCondition(&editions, .claim(name), old[before].when, new[now].when)
      addCondition(&editions, .claim(name), old[before].then, new[now].then)
    }
  }

  /// A condition may read topics and levels: then the same words read the same, unless what they read is otherwise, and
  /// that is said where it is.
  private mutating func addCondition(
    _ editions: inout Editions, _ subject: EditionChange.Subject, _ old: Condition, _ new: Condition
  ) {
    guard old.readsOutcome || new.readsOutcome else {
      compare(
        subject, editions.inOld { $0.encoding.pair(old).isTrue },
        editions.inNew { $0.encoding.pair(new).isTrue })
      return
    }
    guard old != new else { return }
    formulas.append(
      Formulas(subject: subject) { editions, side in
        editions.inOld { $0.outcome.formula(old, side, in: &$0.encoding) }
      } now: { editions, side in
        editions.inNew { $0.outcome.formula(new, side, in: &$0.encoding) }
      })
  }
}
