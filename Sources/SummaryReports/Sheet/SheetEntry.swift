import PlainText
import QuestionnaireCore

/// A paragraph of the sheet's first page: a label, and facts that run on behind it.
///
/// `Course: static; pattern: persistent.` has the label "Course" and two facts.
struct SheetEntry: Hashable {
  enum Form: Hashable {
    /// One after the other.
    case history
    /// What is not so, each with its own "no": "no jerks, no slowness".
    case negatives
    /// Each on a line of its own, "- a blue one: dose “5 mg”, since 1999"; in the compact form only their names, one
    /// after the other.
    case items(isCompact: Bool)
  }

  /// What goes from the first page first when it is full: the least.
  enum Importance: Int, Hashable, Comparable {
    case negatives
    case derived
    /// What is not known, was declined or was not reached.
    case absent
    case history
    /// What the person says of themselves: what they came for, and what they want.
    case own
    case urgency
    case foremost

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let label: String
  var form: Form
  let importance: Importance
  let tone: ReportBlock.Tone
  var facts: [SheetFact]
  /// How many facts that should stand here had no room, though all else had gone.
  var missing = 0

  init(
    _ label: String, _ facts: [SheetFact], form: Form = .history, importance: Importance = .history,
    tone: ReportBlock.Tone = .plain
  ) {
    self.label = ReportWording.atStart(TextPolicy.paper.onOneLine(label))
    self.form = form
    self.importance = importance
    self.tone = tone
    self.facts = facts
  }

  /// Whether each of its facts has its own details, such as the dose of a medicine.
  var isItemised: Bool { if case .items = form { true } else { false } }

  /// What is left of it as blocks; none without facts.
  var blocks: [ReportBlock] {
    let facts = facts.filter { !$0.isMoved }
    guard !facts.isEmpty || missing > 0 else { return [] }
    let more = missing > 0 ? [ReportWording.more(missing)] : []
    switch form {
    case .history: return [labelled((facts.map(\.text) + more).joined(separator: "; "))]
    case .negatives: return [labelled(ReportWording.negatives(facts.map(\.text) + more))]
    case .items(isCompact: true):
      let names = (facts.map { $0.name ?? $0.text } + more).joined(separator: ", ")
      return [labelled("\(names) \(ReportWording.detailsInAnswers)")]
    case .items(isCompact: false):
      if facts.count == 1 { return [labelled(facts[0].text)] }
      return [labelled("")]
        + facts.map { ReportBlock(.bullet, StyledText(plain: $0.text), tone: tone, depth: 1) }
    }
  }

  /// Leaves out what stands last until it takes no more than so many lines, and says how much that was.
  mutating func cut(to lines: Int) {
    while facts.count > 1, SheetLines.count(self) > lines {
      facts.removeLast()
      missing += 1
    }
  }

  private func labelled(_ text: String) -> ReportBlock {
    ReportBlock(.labelled(label), StyledText(plain: ReportWording.ended(text)), tone: tone)
  }
}

/// What one answer comes to on the doctor's sheet: "age at onset 45 years", or "gradual onset".
struct SheetFact: Hashable {
  /// What may be done to it when the page is full.
  enum Standing: Hashable {
    /// It may go from the first page: all answers stand behind it.
    case movable
    /// It stays on the first page.
    case kept
  }

  /// What it says; cut, it ends in "… (whole in all answers)".
  private(set) var text: String
  /// One of several that were ticked, without what was asked of it.
  let name: String?
  /// Whether a person wrote it: then it may be shortened.
  let isFreeText: Bool
  /// What may be done to it when the page is full.
  let standing: Standing
  /// The findings that it states.
  let states: [FindingID]
  /// The findings that it denies.
  let denies: [FindingID]
  /// Whether it went from the first page.
  var isMoved = false

  init(
    _ text: String, _ standing: Standing = .movable, name: String? = nil, isFreeText: Bool = false,
    states: [FindingID] = [], denies: [FindingID] = []
  ) {
    self.states = states
    self.denies = denies
    self.text = TextPolicy.paper.onOneLine(text)
    self.name = name.map(TextPolicy.paper.onOneLine)
    self.isFreeText = isFreeText
    self.standing = standing
  }

  /// Shortens it to so many columns; a name at its beginning stays whole.
  mutating func shorten(to columns: Int) {
    let least = name.map { SheetLines.width($0 + ReportWording.wholeInAnswers) } ?? 0
    text = SheetLines.shortened(text, columns: max(columns, least))
  }
}
