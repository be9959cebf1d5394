import PlainText
import QuestionnaireCore

/// Makes a question of an item: the nearest kind that the engine has, and a loss for what it lacks.
struct QuestionMaking {
  let shelf: ValueSetShelf
  let log: FormLog
  let losses: LossList
  let surroundings: FormSurroundings
  /// The values that conditions of the form compare an item with, by linkId.
  let compared: [String: [FormValue]]
  /// The places of the items that are called the same.
  private let labels: [String: Set<Int>]

  /// `more` are values that expressions compare an item with.
  init(
    _ form: Form, _ shelf: ValueSetShelf, _ log: FormLog, _ losses: LossList,
    _ surroundings: FormSurroundings, more: [String: [FormValue]] = [:]
  ) {
    self.surroundings = surroundings
    self.shelf = shelf
    self.log = log
    self.losses = losses
    var compared: [String: [FormValue]] = [:]
    for condition in form.all.flatMap(\.enableWhen) {
      guard let answer = condition.answer, condition.comparison != .exists else { continue }
      compared[condition.question.text, default: []].append(answer.value)
    }
    self.compared = compared.merging(more) { $0 + $1 }
    var labels: [String: Set<Int>] = [:]
    for item in form.all where item.kind.isQuestion {
      labels[Self.label(of: item), default: []].insert(item.place)
    }
    self.labels = labels
  }

  /// The question of an entry; `inside` are the displays in it that belong to its help, `parent` is the heading around it.
  func question(_ entry: FormEntry, inside: [FormItem], parent: String? = nil) -> AskedQuestion {
    let item = entry.item
    let text = Self.text(of: item, parent) + entry.numberUnderHeading
    var making = Made(question: Question(linkId: entry.name, text: PersonText(text), kind: .text))
    if let offered = offered(item) {
      makeList(offered.options, isOpen: offered.isOpen, item, &making)
    } else {
      makeField(item, &making)
    }
    var question = making.question
    question.why = Prose([
      .init(.paragraph, PersonText(FormWording.noReason), citations: [FormContent.source])
    ])
    question.record = Self.label(of: item, parent) + entry.number
    let isShared = labels[Self.label(of: item, parent), default: []].count > 1
    question.short =
      if let parent, isShared { Self.short(question.record, parent) } else { Self.short(question.record) }
    question.pertinence = .always
    question.isLeftEmpty = true
    setLength(item, &question)
    noteUnchecked(item)
    let values = initialValues(entry, isList: !making.asked.options.isEmpty)
    question.initial = values.flatMap { initialWords($0, making.asked, question) }
    let isOffered = values.count == question.initial.count
    if !isOffered { question.initial = [] }
    let initial = isOffered ? [] : values.map(\.text).filter { !$0.isEmpty }
    if !initial.isEmpty { losses.add(.initialNotOffered, item) }
    let help =
      [item.help.flatMap(Self.formatHelp)] + inside.map { $0.text }
      + making.help + (initial.isEmpty ? [] : [FormWording.suggested(initial)])
    let said = help.compactMap { $0.map(Words.line) }.filter { !$0.isEmpty }
    question.help = said.isEmpty ? nil : PersonText(said.joined(separator: " "))
    return AskedQuestion(
      question: question, options: making.asked.options, none: making.asked.none,
      writeIn: making.asked.writeIn)
  }

  /// The question whether there is another round.
  func another(_ entry: FormEntry, isLast: Bool) -> AskedQuestion {
    let titled = entry.item.all.first { $0.text.map(Words.line)?.isEmpty == false }
    let title = Self.label(of: titled ?? entry.item)
    var question = Question(
      linkId: entry.name, text: PersonText(FormWording.another(title, isLast: isLast)), kind: .yesNo)
    question.why = Prose([
      .init(.paragraph, PersonText(FormWording.severalWanted), citations: [FormContent.source])
    ])
    question.record = FormWording.anotherLabel(title) + entry.number
    question.short = Self.short(question.record)
    // Mostly there is none: it takes one key to say so.
    question.initial = ["no"]
    question.allowsUnknown = false
    question.pertinence = .never
    return AskedQuestion(question: question)
  }

  /// A question while it is made.
  struct Made {
    var question: Question
    var asked: AskedQuestion
    var help: [String] = []

    init(question: Question) {
      self.question = question
      asked = AskedQuestion(question: question)
    }
  }

  private static func text(of item: FormItem, _ parent: String?) -> String {
    let words = [item.prefix, item.text.map(Words.line)].compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? parent ?? item.linkId.text : words
  }

  /// Help, unless it only says that an answer is to be given, as in "Select value".
  private static func formatHelp(_ text: String) -> String? {
    let isEmpty = ["enter", "select", "write", "type"].contains { text.lowercased().hasPrefix($0) }
    let saysMore = text.contains { $0.isNumber || "(:/".contains($0) } || text.count > 40
    return isEmpty && !saysMore ? nil : text
  }

  /// How it is called on the sheet and in lists.
  static func label(of item: FormItem, _ parent: String? = nil) -> String {
    var label = item.text.map(Words.line) ?? item.prefix ?? parent ?? item.linkId.text
    while let last = label.last, ":?*. ".contains(last) { label.removeLast() }
    return label.isEmpty ? item.linkId.text : label
  }

  /// With the heading that tells it from others of its name, as far as there is room.
  private static func short(_ label: String, _ parent: String) -> String? {
    let whole = "\(label), \(parent)"
    return short(whole) ?? whole
  }

  private static func short(_ label: String) -> String? {
    if label.unicodeScalars.count <= 34 { return nil }
    let words = label.prefix(32)
    let whole = words.lastIndex(of: " ").map { words[..<$0] } ?? words
    return whole.trimmed + "…"
  }

  private func noteUnchecked(_ item: FormItem) {
    if item.text == nil { losses.add(.withoutText, item) }
    for word in item.unchecked { losses.add(.unchecked(word.text), item) }
    if isList(item) {
      if item.leastOccurs ?? 0 > 1 { losses.add(.unchecked("minOccurs"), item) }
      if item.isRepeating, item.mostOccurs != nil { losses.add(.unchecked("maxOccurs"), item) }
    }
    for expression in item.expressions where ![.calculated, .enableWhen, .variable].contains(expression.use) {
      if expression.use == .initial, !moment(item).isEmpty { continue }
      losses.add(.expression(expression.use), item)
    }
    losses.add(unknown: item.unknown, of: item.linkId.text)
  }
}
