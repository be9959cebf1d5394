import PlainText
import QuestionnaireCore

/// Lays a form out as items with guards, in the order in which they are asked.
struct FormLowering {
  let form: Form
  let log: FormLog
  let losses: LossList
  let questions: QuestionMaking
  private let conditions: ConditionMaking
  private(set) var entries: [FormEntry]
  /// The places of the entries in the order in which they are asked.
  private(set) var order: [Int] = []
  /// Those that are laid out by now.
  private var reached: Set<Int> = []
  /// The entries of each linkId that conditions read: all rounds of the first item of that name.
  let named: [String: [Int]]
  /// What stands in each entry, as places.
  let inner: [[Int]]
  /// Numbers that conditions compare and that are no item.
  let parts: WorkedOutParts
  var survey: ExpressionSurvey
  private let budget = PathBudget()

  init(
    _ form: Form, _ rounds: FormRounds, _ shelf: ValueSetShelf, _ log: FormLog, _ losses: LossList,
    _ surroundings: FormSurroundings, lineOf: @escaping (Int) -> Int
  ) {
    self.form = form
    self.log = log
    self.losses = losses
    let asking = QuestionMaking(form, shelf, log.silent, LossList(lineOf: lineOf), surroundings)
    conditions = ConditionMaking(log, losses)
    let entries = FormUnrolling(form, rounds, losses) {
      $0.isRepeating && $0.canBeAsked && !asking.isList($0)
    }.entries
    self.entries = entries
    var named: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() where entry.isItem {
      let id = entry.item.linkId.text
      if let first = named[id]?.first, entries[first].item.place != entry.item.place { continue }
      named[id, default: []].append(place)
    }
    self.named = named
    var inner = [[Int]](repeating: [], count: entries.count)
    for (place, entry) in entries.enumerated() {
      if let parent = entry.parent { inner[parent].append(place) }
    }
    self.inner = inner
    parts = WorkedOutParts(taken: Set(entries.map(\.name.rawValue)))
    // What is lost is said when an item is really asked.
    func surveyed(_ more: [String: [FormValue]]) -> ExpressionSurvey {
      let quiet = QuestionMaking(form, shelf, log.silent, LossList(lineOf: lineOf), surroundings, more: more)
      return ExpressionSurvey(form, entries, inner) { quiet.question($0, inside: []) }
    }
    let plain = surveyed([:])
    // What is compared with codes can be told apart only if it is a list.
    survey = plain.wanted.isEmpty ? plain : surveyed(plain.wanted)
    questions = QuestionMaking(form, shelf, log, losses, surroundings, more: plain.wanted)
    order = placesInOrder()
    for place in order {
      lower(place)
      reached.insert(place)
    }
    checkGroups()
  }

  /// What each question stands for in the form.
  var origins: [LinkID: FormOrigin] {
    let asked = entries.indices.filter(isAsked).map { (entries[$0].name, entries[$0].origin) }
    return Dictionary(uniqueKeysWithValues: asked)
  }

  /// An entry and everything in it, as places.
  func all(in place: Int) -> [Int] { [place] + inner[place].flatMap(all) }

  /// The items that the conditions of one read: of what repeats around both, its own round.
  func sources(of entry: FormEntry) -> [Int] {
    entry.item.enableWhen.flatMap { sources(of: entry, $0.question.text) }
  }

  func sources(of entry: FormEntry, _ id: String) -> [Int] {
    (named[id] ?? []).filter { entries[$0].isInRounds(of: entry) }
  }

  mutating func lower(_ place: Int) {
    let entry = entries[place]
    parts.place = place
    switch entry.role {
    case .another(after: let round, isLast: let isLast):
      return lowerQuestion(place, after: round, isLast: isLast)
    case .item(behind: let question?): return lowerRound(place, behind: question)
    case .item(behind: nil): break
    }
    var own = conditions.condition(of: entry.item) { id in sources(of: entry, id).map { entries[$0] } }
    var fault: PathFault?
    if let expression = entry.item.expression(.enableWhen) {
      do throws(PathFault) {
        if let fault = survey.entries[place]?.fault { throw fault }
        own = .all([own, try compiler.condition(expression, on: place)])
      } catch {
        fault = error
        losses.add(.conditionNotWorkedOut(error.text), entry.item)
        log.report(.enableWhenExpression(entry.item.linkId.text, error.text), at: expression.range)
      }
    }
    let around = entry.parent.map { parent in
      let outer = entries[parent]
      guard case .asked(let question) = outer.treatment, entry.item.kind != .display else {
        return outer.guardCondition
      }
      return .all([outer.guardCondition, .condition(question.answered)])
    }
    entries[place].guardCondition = .all([around ?? .constant(true), own])
    if fault != nil {
      entries[place].treatment = .absent(initial: [])
      entries[place].isLeftOut = true
      return
    }
    let isNever = entries[place].guardCondition == .constant(false)
    // Behind a mistake this is no mistake of its own.
    if isNever, own == .constant(false), !log.hasErrors {
      let unread = sources(of: entry).filter(isFilledInElsewhere).map { entries[$0].item.linkId.text }
      if unread.isEmpty {
        log.report(.neverAsked(entry.item.linkId.text), at: entry.item.range)
      } else {
        losses.add(.readsLeftOut(unread.uniqued()), entry.item)
        entries[place].isLeftOut = true
      }
    }
    entries[place].treatment = isNever ? .absent(initial: []) : treatment(of: place)
    entries[place].isLeftOut = entries[place].isLeftOut || isFilledInElsewhere(place) && !isNever
    noteOrder(place)
  }

  /// What turns expressions into conditions and numbers, as far as the form is laid out.
  private var compiler: PathCompiler {
    PathCompiler(form, entries: entries, inner: inner, isSurvey: false, parts: parts, budget: budget) {
      [entries] place in
      let entry = entries[place]
      if entry.isLeftOut { return .leftOut }
      return switch entry.treatment {
      case .asked(let asked): .asked(asked)
      case .computed: .computed
      case .absent(let initial): initial.isEmpty ? .nothing : .known(initial)
      case .heading, .note, .help: .nothing
      case .refused: .leftOut
      }
    }
  }

  /// What an item that is worked out becomes; nil, and said, where it is left out.
  func computed(_ place: Int) -> FormEntry.Treatment? {
    let item = entries[place].item
    guard let expression = item.expression(.calculated) else { return nil }
    do throws(PathFault) {
      if let fault = survey.entries[place]?.valueFault { throw fault }
      let compiler = compiler
      let collection = try compiler.computed(place)
      let value = try ComputedMaking(item).value(collection, of: item, compiler)
      if case .number(let calculation, _) = value.content, entries[place].guardCondition == .constant(true) {
        parts.note(calculation, as: entries[place].name)
      }
      return .computed(value, collection)
    } catch {
      // What keeps the answer that it has is no more than a suggestion.
      if error == .ownAnswer, !item.isHidden, item.readOnly == nil {
        let asked = questions.question(entries[place], inside: [], parent: title(around: place))
        if asked.question.initial.isEmpty { losses.add(.expression(.initial), item) }
        return .asked(asked)
      }
      losses.add(.computed(error.text), item)
      log.report(.calculatedExpression(item.linkId.text, error.text), at: expression.range)
      return nil
    }
  }

  /// The question whether there is another round: asked wherever the round before it was, and was answered.
  private mutating func lowerQuestion(_ place: Int, after round: Int, isLast: Bool) {
    let before = entries[round]
    switch before.treatment {
    case .asked(let question):
      entries[place].guardCondition = .all([before.guardCondition, .condition(question.answered)])
    case .heading where all(in: round).contains(where: isAsked):
      // Nobody has another of what they left empty; where some of it is asked later, nobody can tell.
      let isWhole = all(in: round).allSatisfy { reached.contains($0) || !entries[$0].item.kind.isQuestion }
      let answered = (isWhole ? all(in: round) : []).compactMap { inside -> Condition? in
        guard case .asked(let asked) = entries[inside].treatment, entries[inside].isItem else { return nil }
        return asked.answered
      }
      let anything: Lowered = isWhole ? .any(answered.map(Lowered.condition)) : .constant(true)
      entries[place].guardCondition = .all([before.guardCondition, anything])
    case .heading, .note, .help, .refused, .absent, .computed:
      entries[place].guardCondition = .constant(false)
    }
    guard entries[place].guardCondition != .constant(false) else { return }
    entries[place].treatment = .asked(questions.another(entries[place], isLast: isLast))
  }

  private func isAsked(_ place: Int) -> Bool {
    if case .asked = entries[place].treatment { true } else { false }
  }

  /// A round that was asked for: the question for it was asked only where all that stands around it holds.
  private mutating func lowerRound(_ place: Int, behind question: Int) {
    guard case .asked(let asked) = entries[question].treatment else {
      entries[place].guardCondition = .constant(false)
      return
    }
    entries[place].guardCondition = .condition(.test(.yesNo(asked.question.linkId, true)))
    entries[place].treatment = treatment(of: place)
    entries[place].isLeftOut = isFilledInElsewhere(place)
    noteOrder(place)
  }

  /// Groups in which nothing is asked, the outermost of each.
  private func checkGroups() {
    var asks = [Bool](repeating: false, count: entries.count)
    for place in entries.indices.reversed() {
      switch entries[place].treatment {
      case .asked, .computed: if entries[place].isItem { asks[place] = true }
      case .note, .refused, .heading, .help, .absent: break
      }
      if asks[place], let parent = entries[place].parent { asks[parent] = true }
    }
    for (place, entry) in entries.enumerated() where !asks[place] && entry.isItem && !entry.item.items.isEmpty
    {
      guard case .heading = entry.treatment, entry.parent.map({ asks[$0] }) ?? true,
        entry.item.all.contains(where: { $0.kind.isQuestion })
      else { continue }
      log.report(.nothingToAsk(entry.item.linkId.text), at: entry.item.range)
    }
  }
}
