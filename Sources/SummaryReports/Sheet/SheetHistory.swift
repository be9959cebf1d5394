import QuestionnaireCore

/// What the questions on the path come to on the first page: entries in the order of the questions, and what is not so.
struct SheetHistory {
  /// What belongs to one group of questions, in order.
  private(set) var entries: [(group: Int?, entry: SheetEntry)] = []
  /// What was asked and is not so.
  private(set) var negatives: [SheetFact] = []
  private let interview: Interview
  private let wording: SheetWording
  private let groups: SheetGroups
  private var complaint: LinkID?
  /// Where the entry of a group with facts that run on stands.
  private var places: [Int?: Int] = [:]

  init(_ interview: Interview, groups: SheetGroups) {
    self.interview = interview
    self.groups = groups
    wording = SheetWording(interview)
    for prompt in interview.evaluation.path where prompt.part == .question {
      if let question = interview.questionnaire.content.items[prompt.item].question {
        take(question, in: groups.outermost(ofItem: prompt.item))
      }
    }
  }

  private mutating func take(_ question: Question, in group: Int?) {
    switch interview.evaluation.status(of: question.linkId) {
    case .answered(let value): take(value, of: question, in: group)
    case .lines(let lines):
      if !lines.yes.isEmpty { take(.options(lines.yes, writeIn: nil), of: question, in: group) }
      if lines.no.count == lines.lineCount {
        deny(question, in: group)
      } else {
        deny(question.options.filter { lines.no.contains($0.id) }, of: question, in: group)
      }
    default: break
    }
  }

  private mutating func take(_ value: AnswerValue, of question: Question, in group: Int?) {
    if question.isNegative(value), !isFinding(value, of: question) { return deny(question, in: group) }
    if case .options(let options, _) = value { denyOthers(than: options, of: question, in: group) }
    guard question.pertinence.isOfYes, value != .read else { return }
    if case .text = value { return takeText(value, of: question, in: group) }
    if case .options(let options, let writeIn) = value, isItemised(question) {
      return takeItems(options, writeIn, of: question, in: group)
    }
    guard !isSaidByFlag(value, of: question) else { return }
    let standing: SheetFact.Standing = isAboutPerson(question) ? .kept : .movable
    let label = groups.label(of: group)
    let isFreeText =
      switch value {
      case .option(_, let writeIn), .options(_, let writeIn): writeIn != nil
      default: false
      }
    run(
      on: SheetFact(wording.fact(question, value, under: label), standing, isFreeText: isFreeText), in: group)
  }

  /// The person's own words stand alone; the first of them are what the person came for.
  private mutating func takeText(_ value: AnswerValue, of question: Question, in group: Int?) {
    if complaint == nil { complaint = question.linkId }
    let isComplaint = complaint == question.linkId
    let words = wording.words(for: value, to: question)
    entries.append(
      (
        group,
        SheetEntry(
          question.record, [SheetFact(words, isComplaint ? .kept : .movable, isFreeText: true)],
          importance: isComplaint ? .urgency : .history)
      ))
  }

  private mutating func takeItems(
    _ options: [OptionID], _ writeIn: String?, of question: Question, in group: Int?
  ) {
    let facts = options.map { option in
      let name = wording.name(of: option, writeIn, in: question)
      let details = wording.details(of: option, question)
      return SheetFact(details.isEmpty ? name : "\(name): \(details)", .kept, name: name, isFreeText: true)
    }
    entries.append((group, SheetEntry(question.record, facts, form: .items(isCompact: false))))
  }

  private mutating func run(on fact: SheetFact, in group: Int?) {
    if let place = places[group] {
      entries[place].entry.facts.append(fact)
    } else {
      places[group] = entries.count
      entries.append((group, SheetEntry(groups.label(of: group), [fact])))
    }
  }

  /// Whether "no" says something that is so, such as that awareness was lost: then it is no negative.
  private func isFinding(_ value: AnswerValue, of question: Question) -> Bool {
    value == .no && !ReportWording.isDenial(wording.negative(of: question))
  }

  /// What was not ticked of a list each of whose lines matters.
  private mutating func denyOthers(than ticked: [OptionID], of question: Question, in group: Int?) {
    let isReadByLine = if case .lines? = question.clearer { true } else { false }
    guard question.pertinence == .each || isReadByLine else { return }
    deny(
      question.options.filter { !ticked.contains($0.id) && !$0.isExclusive && !$0.isWriteIn }, of: question,
      in: group)
  }

  private mutating func deny(_ options: [AnswerOption], of question: Question, in group: Int?) {
    for option in options {
      deny(ReportWording.negative(of: option.record ?? option.text.other), question.pertinence, in: group)
    }
  }

  private mutating func deny(_ question: Question, in group: Int?) {
    deny(wording.negative(of: question), question.pertinence, in: group)
  }

  private mutating func deny(_ words: String, _ pertinence: Question.Pertinence, in group: Int?) {
    guard pertinence.isOfNo else { return }
    let isScreen = group.map { groups.isEmergencyScreen($0) } ?? false
    negatives.append(SheetFact(words, isScreen ? .kept : .movable))
  }

  /// Whether every ticked option has details that want a line: what was taken, how much, and when.
  private func isItemised(_ question: Question) -> Bool {
    question.details.contains { if case .yesNo = $0.kind { false } else { true } }
  }

  private func isAboutPerson(_ question: Question) -> Bool { question.role != nil }

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
    switch value {
    case .no: true
    case .options(let options, nil): options.allSatisfy { option($0)?.isExclusive == true }
    case .option(let chosen, nil): recordNo != nil && option(chosen)?.isExclusive == true
    default: false
    }
  }
}

extension Question.Pertinence {
  /// Whether what is so belongs on the first page.
  fileprivate var isOfYes: Bool { self == .always || self == .ifYes || self == .each }
  /// Whether what is not so does.
  fileprivate var isOfNo: Bool { self == .always || self == .ifNo || self == .each }
}
