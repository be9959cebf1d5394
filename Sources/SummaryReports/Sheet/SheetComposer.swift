import PlainText
import QuestionnaireCore

/// Composes the entries of the sheet's first page in the order in which doctors write down a history.
struct SheetComposer {
  private let interview: Interview
  private let groups: SheetGroups
  private let history: SheetHistory
  private let negatives: SheetNegatives
  private let respondent: Respondent
  private let today: CalendarDay

  /// The most lines of what was denied and not ticked, and of the latter.
  private static let negativeLines = (all: 6, notTicked: 2)

  init(_ interview: Interview, today: CalendarDay) {
    self.interview = interview
    groups = SheetGroups(interview)
    let states = FindingStates(interview)
    history = SheetHistory(interview, groups: groups, states: states, today: today)
    negatives = SheetNegatives(interview, groups: groups, states: states)
    respondent = interview.evaluation.respondent
    self.today = today
  }

  private var evaluation: Evaluation { interview.evaluation }

  /// Everything for the first page, whether or not it fits.
  func entries() -> [SheetEntry] {
    if interview.questionnaire.content.advisesNothing {
      return (urgency() + SheetForm(interview).entries + derived(of: nil) + absent() + leftOut())
        .filter { !$0.facts.isEmpty }
    }
    var rest = inOrder()
    let person = rest.filter { $0.place.section == .patient }.map { inOrderOfPerson($0.entry) }
    let complaint = rest.filter(isComplaint).map(\.entry)
    rest.removeAll { $0.place.section == .patient || isComplaint($0) }
    return (person + urgency() + complaint + redFlags() + told(rest) + denied() + absent())
      .filter { !$0.facts.isEmpty }
  }

  /// What a form asks that is not asked here.
  private func leftOut() -> [SheetEntry] {
    let words = interview.questionnaire.content.notFor
    return [
      SheetEntry(
        ReportWording.interviewState, words.map { [SheetFact($0)] } ?? [], importance: .absent, tone: .quiet)
    ]
  }

  /// The history. Several complaints are told in turn: behind what was asked of dangers, before what is asked of the
  /// person.
  private func told(_ placed: [Placed]) -> [SheetEntry] {
    let complaints = interview.questionnaire.content.complaints.indices
    guard !complaints.isEmpty else { return told(placed, of: nil) }
    let screen = placed.filter { $0.place.section == .screen }
    let rest = placed.filter { $0.place.section != .screen }
    return screen.map(\.entry)
      + complaints.flatMap { own in told(rest.filter { $0.place.complaint == own }, of: own) }
      + rest.filter { $0.place.complaint == nil }.map(\.entry)
  }

  /// One complaint: what a derived feature says belongs under the places of the body.
  private func told(_ placed: [Placed], of complaint: Int?) -> [SheetEntry] {
    let site = placed.lastIndex { $0.place.section == .site }.map { $0 + 1 } ?? placed.count
    return placed[..<site].map(\.entry) + derived(of: complaint) + placed[site...].map(\.entry)
  }

  private typealias Placed = (place: SheetHistory.Place, entry: SheetEntry)

  private func isComplaint(_ placed: Placed) -> Bool {
    placed.place.section == .complaint
      || placed.entry.importance == .own && placed.place.section != .wishes
  }

  /// The entries by their sections; a group without one stands behind the section that the file puts before it.
  private func inOrder() -> [Placed] {
    var last = -1
    return history.entries.enumerated().map { index, placed -> (rank: Int, index: Int, placed: Placed) in
      last = placed.place.section.flatMap(HistorySection.allCases.firstIndex) ?? last
      return (last, index, placed)
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.placed)
  }

  /// Who told it stands behind whom it is about.
  private func inOrderOfPerson(_ entry: SheetEntry) -> SheetEntry {
    guard let teller = interview.questionnaire.item(with: .respondent)?.question,
      case .answered(let value)? = evaluation.status(of: teller.linkId)
    else { return entry }
    let words = SheetWording(interview).fact(teller, value, under: ReportWording.section(.patient))
    var entry = entry
    entry.facts = entry.facts.filter { $0.text != words } + entry.facts.filter { $0.text == words }
    return entry
  }

  private func urgency() -> [SheetEntry] {
    let heading = interview.questionnaire.content.guidance[evaluation.level]?.heading[respondent] ?? ""
    let content = interview.questionnaire.content
    let notes = [
      evaluation.isComplete ? nil : ReportWording.sheetNotComplete,
      content.isReviewOverdue(on: today) ? ReportWording.reviewOverdue(since: content.reviewBy) : nil,
    ].compactMap(\.self)
    let entries = notes.map {
      SheetEntry(
        ReportWording.interviewState, [SheetFact($0, .kept)], importance: .foremost, tone: .disclaimer)
    }
    // What advises nothing has no urgency.
    if interview.questionnaire.content.advisesNothing { return entries }
    let advice = certain.filter { $0.level == evaluation.level && $0.level == .soon }
    var entry = SheetEntry(
      ReportWording.urgency,
      [SheetFact(ReportWording.urgency(evaluation.level, heading: heading), .kept)]
        + advice.map { SheetFact(words(for: $0)) }, importance: .urgency)
    // Of several complaints each has its reason.
    entry.cut(to: max(2, interview.questionnaire.content.complaints.count + 1))
    return entries + [entry]
  }

  /// The flags that hold by something that was said.
  private var certain: [Flag] {
    let uncertain = Set(evaluation.worded.notKnown.flatMap(\.flags).map(\.id))
    return evaluation.flags.filter { !uncertain.contains($0.id) }
  }

  private func redFlags() -> [SheetEntry] {
    let flags = [(TriageLevel.emergency, ReportBlock.Tone.emergency), (.sameDay, .sameDay)].map {
      level, tone in
      SheetEntry(
        ReportWording.redFlags(of: level),
        certain.filter { $0.level == level }.map { SheetFact(wordsOfCertain($0), .kept) },
        importance: .foremost, tone: tone)
    }
    // Nobody said these: they hold because something is not known.
    let open = evaluation.worded.notKnown.filter { $0.level == .sameDay }.flatMap(\.flags)
    return flags + [
      SheetEntry(
        ReportWording.disagreeing, disagreeing.facts.map { SheetFact($0, .kept) }, importance: .foremost),
      SheetEntry(
        ReportWording.notRuledOut, open.map { SheetFact(words(for: $0), .kept) }, importance: .foremost,
        tone: .sameDay),
    ]
  }

  private var disagreeing: DisagreeingAnswers { DisagreeingAnswers(interview) }

  /// What a flag says, with the complaints that raise it where there are several.
  private func words(for flag: Flag) -> String {
    groups.label(flag.record ?? flag.title[respondent], of: interview.complaints(of: flag))
  }

  /// The same of a flag that something said raises, and what of it is not known, unless its own words say that: "abrupt
  /// onset (duration: not known)".
  private func wordsOfCertain(_ flag: Flag) -> String {
    let absent = flag.when.tests.compactMap { test -> LinkID? in
      guard case .state(let id, .unknown) = test, evaluation.truth(of: .test(test)) == .true else {
        return nil
      }
      return id
    }
    let words = words(for: flag)
    let names = absent.uniqued().compactMap { interview.questionnaire.item($0)?.question?.record }
    guard !names.isEmpty, !words.contains(ReportWording.notKnown) else { return words }
    let open = names.map(ReportWording.inSentence).joined(separator: ", ")
    return "\(words) (\(ReportWording.fact(open, ReportWording.notKnown)))"
  }

  private func derived(of complaint: Int?) -> [SheetEntry] {
    let basis = DerivedBasis(interview)
    let content = interview.questionnaire.content
    let facts = evaluation.derived.filter { !disagreeing.isDoubtful($0.value) }
      .filter { content.complaint(of: $0.value.linkId) == complaint }
      .compactMap { value, state -> SheetFact? in
        let phrases = basis.phrases(for: value, state)
        // What only says again what one answer says stands with that answer.
        if phrases.count == 1, phrases[0].hasSuffix(": \(ReportWording.derived(value, state))") { return nil }
        return SheetFact(
          ReportWording.fact(value.record, ReportWording.derived(value, state, basis: phrases)))
      }
    let computed = evaluation.computed.filter {
      $0.result != nil && content.complaint(of: $0.linkId) == complaint
    }.map { SheetFact(ReportWording.fact($0.value.record, ReportWording.computed($0)), .kept) }
    return [
      SheetEntry(ReportWording.computed, computed, importance: .own),
      SheetEntry(
        groups.label(ReportWording.derivedLabel, of: [complaint].compactMap { $0 }), facts,
        importance: .derived),
    ]
  }

  /// What was denied, and what was not ticked beside others: six lines at most.
  private func denied() -> [SheetEntry] {
    let names = negatives.notTicked
    let label = ReportWording.notTickedLabel
    let shown = SheetLines.shortened(names, label: label, lines: Self.negativeLines.notTicked)
    let notTicked = SheetEntry(
      label, names.isEmpty ? [] : [SheetFact(shown)], importance: .negatives, tone: .quiet)
    var denied = SheetEntry(
      ReportWording.negativesLabel, negatives.denied, form: .negatives, importance: .negatives)
    denied.cut(to: Self.negativeLines.all - SheetLines.count(notTicked))
    return [denied, notTicked]
  }

  /// What is not known, was declined and was not reached: at most three lines in all.
  private func absent() -> [SheetEntry] {
    let absent = AbsentAnswers(interview)
    let lists = [
      (ReportWording.notKnownLabel, labels(absent.unknown.filter { !absent.isLineOfUnknown($0) })),
      (
        absent.isLeftEmpty ? ReportWording.leftEmptyLabel : ReportWording.declinedLabel,
        labels(absent.declined)
      ),
      (ReportWording.notAskedLabel, groups.notReached.map { ReportWording.inSentence(groups.label(of: $0)) }),
    ].filter { !$0.1.isEmpty }
    return lists.enumerated().map { place, list in
      let lines = place == 0 ? 3 - (lists.count - 1) : 1
      return SheetEntry(
        list.0, [SheetFact(SheetLines.shortened(list.1, label: list.0, lines: lines))],
        importance: .absent, tone: .quiet)
    }
  }

  /// What was asked, by its short names, what everybody is asked first; details of a ticked option are told with the
  /// option.
  private func labels(_ prompts: [Prompt]) -> [String] {
    let steps = interview.questionnaire.content.items
    let ordered =
      prompts.filter { steps[$0.item].guardCondition == .always }
      + prompts.filter { steps[$0.item].guardCondition != .always }
    return ordered.compactMap { prompt in
      if case .detail = prompt.part { return nil }
      guard let question = interview.question(for: prompt), question.pertinence != .never else { return nil }
      let name = question.short ?? question.record
      let isForm = interview.questionnaire.content.advisesNothing
      let label = isForm ? name : ReportWording.inSentence(name)
      return groups.label(label, ofItem: prompt.item)
    }
  }
}
