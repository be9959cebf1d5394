import QuestionnaireCore

/// What the questions on the path come to on the first page: entries in the order of the questions.
struct SheetHistory {
  /// Where an entry stands: in a section of the history, or with its group if its file names no section.
  enum Place: Hashable {
    case section(HistorySection, complaint: Int?)
    case group(Int?, complaint: Int?)

    /// The section.
    var section: HistorySection? { if case .section(let section, _) = self { section } else { nil } }
    /// The complaint, where there are several.
    var complaint: Int? {
      switch self {
      case .section(_, let complaint), .group(_, let complaint): complaint
      }
    }
  }

  /// What belongs to one section or group, in order.
  private(set) var entries: [(place: Place, entry: SheetEntry)] = []
  private let interview: Interview
  private let wording: SheetWording
  private let groups: SheetGroups
  private let states: FindingStates
  private let complaints: [Int]
  /// Where the entry with facts that run on stands.
  private var places: [Place: Int] = [:]
  /// What stands in it already.
  private var stated: Set<FindingMention> = []

  init(_ interview: Interview, groups: SheetGroups, states: FindingStates, today: CalendarDay) {
    self.interview = interview
    self.groups = groups
    self.states = states
    complaints = groups.complaints
    wording = SheetWording(
      interview, timing: OnsetTiming(interview, groups: groups, today: today))
    for prompt in interview.evaluation.answered where prompt.part == .question {
      if let question = interview.questionnaire.content.items[prompt.item].question {
        take(question, at: prompt.item)
      }
    }
  }

  private mutating func take(_ question: Question, at item: Int) {
    switch interview.evaluation.status(of: question.linkId) {
    case .answered(let value): take(value, of: question, at: item)
    case .lines(let lines) where !lines.yes.isEmpty:
      take(.options(lines.yes, writeIn: nil), of: question, at: item)
    default: break
    }
  }

  private mutating func take(_ value: AnswerValue, of question: Question, at item: Int) {
    let section = groups.section(ofItem: item)
    if question.isNoneTold(.answered(value), in: section) { return takeNone(value, of: question, at: item) }
    if question.isNegative(value), !isFinding(value, of: question) { return }
    guard question.pertinence.isOfYes || question.isNegative(value) && question.pertinence.isOfNo,
      value != .read
    else { return }
    if case .text = value { return takeText(value, of: question, at: item) }
    var value = value
    if case .options(let options, let writeIn) = value {
      guard !isSaidByFlag(value, of: question) else { return }
      let new = options.filter { isNew($0, in: question) }
      guard !new.isEmpty else { return }
      value = .options(new, writeIn: writeIn)
      if isItemised(question, at: item) { return takeItems(new, value.writeIns, of: question, at: item) }
    } else if value == .yes, let mention = question.finding, stated.contains(mention) {
      return
    }
    let mentions = mentions(of: value, in: question)
    stated.formUnion(mentions)
    let words = wording.fact(question, value, under: label(of: item))
    run(
      on: SheetFact(
        words, question.role == nil ? .movable : .kept, isFreeText: isTyped(value, question),
        states: mentions.map(\.finding)), at: item)
  }

  /// That nothing was taken or tried, in the words of the file only where nothing else was said elsewhere.
  private mutating func takeNone(_ value: AnswerValue, of question: Question, at item: Int) {
    let mentions = question.options.compactMap(\.finding)
    guard mentions.allSatisfy(states.isDenied), let words = question.recordNo else {
      return run(on: SheetFact(wording.fact(question, value, under: label(of: item))), at: item)
    }
    run(on: SheetFact(words, denies: mentions.map(\.finding)), at: item)
  }

  /// The person's own words stand alone; what the person came for stays whole the longest.
  private mutating func takeText(_ value: AnswerValue, of question: Question, at item: Int) {
    let isComplaint = complaints.contains(item)
    let isOwn = isComplaint || groups.section(ofItem: item) == .wishes
    let fact = SheetFact(
      wording.words(for: value, to: question), isComplaint ? .kept : .movable, isFreeText: true)
    let label = groups.label(question.record, ofItem: item)
    entries.append((place(of: item), SheetEntry(label, [fact], importance: isOwn ? .own : .history)))
  }

  private mutating func takeItems(
    _ options: [OptionID], _ writeIns: [String], of question: Question, at item: Int
  ) {
    let facts = options.flatMap { option in
      let mention = question.option(option)?.finding
      if let mention { stated.insert(mention) }
      return wording.names(of: option, writeIns, in: question).enumerated().map { entry, name in
        let details = wording.details(of: option, question, entry: entry)
        return SheetFact(
          details.isEmpty ? name : "\(name): \(details)", .kept, name: name, isFreeText: true,
          states: [mention?.finding].compactMap { $0 })
      }
    }
    let label = groups.label(question.record, ofItem: item)
    entries.append((place(of: item), SheetEntry(label, facts, form: .items(isCompact: false))))
  }

  private mutating func run(on fact: SheetFact, at item: Int) {
    let place = place(of: item)
    if let index = places[place] {
      entries[index].entry.facts.append(fact)
    } else {
      places[place] = entries.count
      entries.append((place, SheetEntry(label(of: item), [fact])))
    }
  }

  private func place(of item: Int) -> Place {
    let complaint = content.complaint(ofItem: item)
    return groups.section(ofItem: item).map { .section($0, complaint: complaint) }
      ?? .group(groups.outermost(ofItem: item), complaint: complaint)
  }

  private var content: QuestionnaireContent { interview.questionnaire.content }

  private func label(of item: Int) -> String {
    groups.section(ofItem: item)
      .map { groups.label(ReportWording.section($0), ofItem: item) }
      ?? groups.label(of: groups.outermost(ofItem: item))
  }

  /// Whether an option is worth its words: its finding does not stand above, or more was asked of it.
  private func isNew(_ id: OptionID, in question: Question) -> Bool {
    guard let mention = question.option(id)?.finding, stated.contains(mention) else { return true }
    return !wording.details(of: id, question).isEmpty
  }

  private func mentions(of value: AnswerValue, in question: Question) -> [FindingMention] {
    switch value {
    case .yes: [question.finding].compactMap { $0 }
    case .option(let chosen, _): [question.option(chosen)?.finding].compactMap { $0 }
    case .options(let chosen, _): chosen.compactMap { question.option($0)?.finding }
    default: []
    }
  }

  /// Whether a person wrote any of it.
  private func isTyped(_ value: AnswerValue, _ question: Question) -> Bool {
    switch value {
    case .option(_, let writeIn), .options(_, let writeIn):
      writeIn != nil || question.details.contains { $0.kind == .text }
    default: false
    }
  }

  /// Whether "no" says something that is so, such as that awareness was lost: then it is no negative.
  private func isFinding(_ value: AnswerValue, of question: Question) -> Bool {
    value == .no && !ReportWording.isDenial(wording.negative(of: question))
  }

  /// Whether every ticked option has details that want a line, as medicines have one each. Another single detail stands in
  /// brackets behind its option.
  private func isItemised(_ question: Question, at item: Int) -> Bool {
    question.details.count > 1
      || !question.details.isEmpty && groups.section(ofItem: item) == .medicines
  }

  /// Whether every ticked option raises a red flag of its own, which stands above.
  private func isSaidByFlag(_ value: AnswerValue, of question: Question) -> Bool {
    guard case .options(let options, nil) = value else { return false }
    var raising: Set<OptionID> = []
    for flag in interview.evaluation.flags where flag.level >= .sameDay {
      if case .test(.includes(question.linkId, _, let named)) = flag.when { raising.formUnion(named) }
    }
    return options.allSatisfy(raising.contains)
  }
}

extension Question {
  /// Whether an answer is no, or the option that means none of the others.
  func isNegative(_ value: AnswerValue) -> Bool {
    if case .option = value, recordNo == nil { return false }
    return value == .no || isNone(value)
  }
}
