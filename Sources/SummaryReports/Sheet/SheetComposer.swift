import QuestionnaireCore

/// Composes the entries of the sheet's first page in clinical order.
struct SheetComposer {
  private let interview: Interview
  private let groups: SheetGroups
  private let history: SheetHistory
  private let respondent: Respondent

  init(_ interview: Interview) {
    self.interview = interview
    groups = SheetGroups(interview)
    history = SheetHistory(interview, groups: groups)
    respondent = interview.evaluation.respondent
  }

  private var evaluation: Evaluation { interview.evaluation }

  /// Everything for the first page, whether or not it fits.
  func entries() -> [SheetEntry] {
    let person = groups.aboutPerson
    var entries = history.entries.filter { $0.group == person && person != nil }.map(\.entry)
    for place in entries.indices { entries[place].facts = inOrderOfPerson(entries[place].facts) }
    return (entries + urgency() + told(person) + derived() + absent()).filter { !$0.facts.isEmpty }
  }

  /// Who told it stands behind whom it is about.
  private func inOrderOfPerson(_ facts: [SheetFact]) -> [SheetFact] {
    guard let teller = interview.questionnaire.item(with: .respondent)?.question,
      case .answered(let value)? = evaluation.status(of: teller.linkId)
    else { return facts }
    let words = SheetWording(interview).fact(teller, value, under: groups.label(of: groups.aboutPerson))
    return facts.filter { $0.text != words } + facts.filter { $0.text == words }
  }

  private func urgency() -> [SheetEntry] {
    let heading = interview.questionnaire.content.guidance[evaluation.level]?.heading[respondent] ?? ""
    var entries: [SheetEntry] = []
    if !evaluation.isComplete {
      entries.append(
        SheetEntry(
          ReportWording.interviewState, [SheetFact(ReportWording.sheetNotComplete, .kept)],
          importance: .foremost, tone: .disclaimer))
    }
    let advice = evaluation.flags.filter { $0.level == evaluation.level && $0.level == .soon }
    entries.append(
      SheetEntry(
        ReportWording.urgency,
        [SheetFact(ReportWording.urgency(evaluation.level, heading: heading), .kept)]
          + advice.map { SheetFact(words(for: $0)) }, importance: .urgency))
    for (level, tone) in [(TriageLevel.emergency, ReportBlock.Tone.emergency), (.sameDay, .sameDay)] {
      let flags = evaluation.flags.filter { $0.level == level }
      entries.append(
        SheetEntry(
          ReportWording.redFlags(of: level), flags.map { SheetFact(words(for: $0), .kept) },
          importance: .foremost, tone: tone))
    }
    return entries
  }

  private func words(for flag: Flag) -> String { flag.record ?? flag.title[respondent] }

  /// The history; what is not so stands behind the questions of the complaint itself, before those about the person.
  private func told(_ person: Int?) -> [SheetEntry] {
    let rest = history.entries.filter { $0.group != person || person == nil }
    let negatives = SheetEntry(
      ReportWording.negativesLabel, history.negatives, form: .negatives, importance: .negatives)
    var isOwnSeen = false
    let place = rest.firstIndex { group, _ in
      let isPersonal = group.map { groups.isAboutPerson($0) } ?? false
      if !isPersonal { isOwnSeen = true }
      return isPersonal && isOwnSeen
    }
    var entries = rest.map(\.entry)
    entries.insert(negatives, at: place ?? entries.count)
    return entries
  }

  private func derived() -> [SheetEntry] {
    let basis = DerivedBasis(interview)
    let facts = evaluation.derived.map { value, state in
      let words = ReportWording.derived(state, basis: basis.phrases(for: value, state))
      return SheetFact(ReportWording.fact(value.record, words))
    }
    return [SheetEntry(ReportWording.derivedLabel, facts, importance: .derived)]
  }

  /// What is not known, was declined and was not asked: at most three lines in all.
  private func absent() -> [SheetEntry] {
    let absent = AbsentAnswers(interview)
    let lists = [
      (ReportWording.notKnownLabel, labels(absent.unknown.filter { !absent.isLineOfUnknown($0) })),
      (ReportWording.declinedLabel, labels(absent.declined)),
      (ReportWording.notAskedLabel, groups.notAsked.map { ReportWording.inSentence(groups.label(of: $0)) }),
    ].filter { !$0.1.isEmpty }
    return lists.enumerated().map { place, list in
      let lines = place == 0 ? 3 - (lists.count - 1) : 1
      return SheetEntry(
        list.0, [SheetFact(SheetLines.shortened(list.1, label: list.0, lines: lines), .kept)],
        importance: .foremost, tone: .quiet)
    }
  }

  /// What was asked, by its labels; details of a ticked option are told with the option.
  private func labels(_ prompts: [Prompt]) -> [String] {
    prompts.compactMap { prompt in
      if case .detail = prompt.part { return nil }
      guard let question = interview.question(for: prompt), question.pertinence != .never else { return nil }
      return ReportWording.inSentence(question.record)
    }
  }
}
