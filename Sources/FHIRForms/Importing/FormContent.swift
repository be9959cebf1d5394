import QuestionFiles
import QuestionnaireCore

/// Makes the content of a questionnaire of a form that was laid out, with the words around it.
struct FormContent {
  /// What the form is cited as.
  static let source: SourceID = "form"

  private let form: Form
  private let lowering: FormLowering
  private let surroundings: FormSurroundings
  private let fileName: String

  init(_ form: Form, _ lowering: FormLowering, _ surroundings: FormSurroundings, fileName: String) {
    self.form = form
    self.lowering = lowering
    self.surroundings = surroundings
    self.fileName = fileName
  }

  static func prose(_ paragraphs: [String]) -> Prose {
    Prose(paragraphs.map { .init(.paragraph, PersonText($0), citations: [source]) })
  }

  /// The content, and where its parts are written.
  func content() -> (
    content: QuestionnaireContent, names: [QuestionnairePart: Range<Int>],
    conditions: [QuestionnairePart: Range<Int>]
  ) {
    let words = OriginWords(form, leftOut: leftOut, worksOut: worksOut)
    let day = form.date.flatMap { CalendarDay($0.prefix(10)) } ?? surroundings.today
    var content = QuestionnaireContent(
      id: Self.id(form, fileName), version: form.version ?? "0", title: words.title,
      summary: form.description.flatMap { Words.paragraphs($0).first } ?? words.title, reviewed: day,
      reviewBy: CalendarDay(year: 9999, month: 12, day: 31) ?? day, guidance: guidance(words))
    content.notFor = words.shortened.first
    content.sources = [
      Source(
        id: Self.source, title: words.title, publisher: form.publisher ?? "publisher not named",
        url: form.url ?? fileName, checked: surroundings.today, licence: form.copyright ?? "not named")
    ]
    var names: [QuestionnairePart: Range<Int>] = [.questionnaire: form.range]
    var conditions: [QuestionnairePart: Range<Int>] = [:]
    let free = freeNames
    let pages = Self.prose(words.paragraphs)
    content.items = [Item(linkId: free.first, kind: .note(title: PersonText(words.title), text: pages))]
    var groups = GroupTable(lowering.entries)
    for place in lowering.order {
      let entry = lowering.entries[place]
      // Before the item that compares it.
      content.items += lowering.parts.parts.filter { $0.place == place }.map {
        Item(linkId: $0.id, kind: .computed($0.value))
      }
      guard let kind = Self.kind(of: entry), entry.guardCondition != .constant(false) else { continue }
      content.items.append(
        Item(
          linkId: entry.name, kind: kind, guard: entry.guardCondition.condition ?? .always,
          group: groups.group(around: entry)))
      let part = QuestionnairePart.item(entry.name)
      names[part] = entry.item.range
      conditions[part] = conditionPlace(entry)
      if case .asked(let asked) = entry.treatment {
        for option in asked.options { names[.options(entry.name, [option.id.rawValue])] = option.range }
      }
    }
    content.groups = groups.groups
    content.items.append(
      Item(linkId: free.last, kind: .end(title: PersonText(OriginWords.heading), text: pages)))
    content.topics = [
      Topic(
        id: "about-this-form", title: PersonText(OriginWords.heading), shownWhen: .always, isFallback: true,
        sections: [.init(.whatItIs, pages)])
    ]
    return (content, names, conditions)
  }

  /// Whether the form works anything out from answers.
  private var worksOut: Bool {
    lowering.entries.contains {
      if case .computed(let value, _) = $0.treatment { value.isShown } else { false }
    }
  }

  /// What cannot be asked or shown, as it is called, with the heading around it.
  private var leftOut: [String] {
    lowering.entries.filter { entry in
      let isMissing = entry.item.kind.isQuestion || entry.item.expression(.text) != nil
      guard entry.isFirstRound, isMissing, !entry.item.isHidden else { return false }
      switch entry.treatment {
      case .absent, .refused: return entry.guardCondition != .constant(false)
      case .heading, .note, .help, .asked, .computed: return false
      }
    }.map { entry in
      let around = entry.parent.flatMap { lowering.entries[$0].item.text }.map(Words.line) ?? ""
      let label = QuestionMaking.label(of: entry.item)
      return around.isEmpty ? label : "\(around): \(label)"
    }
  }

  private static func kind(of entry: FormEntry) -> Item.Kind? {
    switch entry.treatment {
    case .asked(let asked): .question(asked.question)
    case .computed(let value, _): .computed(value)
    case .note(let title, let text), .refused(let title, let text): .note(title: title, text: text)
    case .heading, .help, .absent: nil
    }
  }

  /// The innermost condition that an item is asked under.
  private func conditionPlace(_ entry: FormEntry) -> Range<Int>? {
    var next: FormEntry? = entry
    while let here = next {
      if let condition = here.item.enableWhen.first { return condition.range }
      if let expression = here.item.expression(.enableWhen) { return expression.range }
      next = here.parent.map { lowering.entries[$0] }
    }
    return nil
  }

  /// Names for the first and the last page that no item has.
  private var freeNames: (first: LinkID, last: LinkID) {
    let taken = Set(lowering.entries.map(\.name.rawValue))
    func free(_ name: String) -> LinkID {
      var unique = name
      while taken.contains(unique) { unique += "-" }
      return LinkID(unique)
    }
    return (free("about-this-form"), free("end-of-this-form"))
  }

  /// What stands in the place of advice.
  private func guidance(_ words: OriginWords) -> Guidance {
    let action = Self.prose([
      "These are your answers to “\(words.title)”. The program adds no advice to them."
    ])
    let base = surroundings.guidance
    return Guidance(
      disclaimer: Self.prose(words.paragraphs), callNowTitle: base.callNowTitle,
      callNow: base.callNow.uncited,
      levels: TriageLevel.allCases.map {
        .init(level: $0, heading: PersonText(OriginWords.lastHeading), action: action)
      },
      safety: Prose([]),
      dangerWords: base.dangerWords.map { .init($0.words, text: $0.text.uncited, numbers: $0.numbers) })
  }

  /// A name that no questionnaire of question files has: `fhir-` and what the form, or its file, is called.
  private static func id(_ form: Form, _ fileName: String) -> String {
    let file = fileName.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
    let name = [form.name, form.id, form.title, file].compactMap(\.self).lazy
      .map { FileName.of($0) }.first { !$0.isEmpty }
    return "fhir-" + (name ?? "form")
  }
}

extension Prose {
  /// The text without the sources it rests on.
  fileprivate var uncited: Prose { Prose(blocks.map { .init($0.kind, $0.text) }) }
}

/// The groups of a form that have a heading and hold something, each once.
private struct GroupTable {
  private let entries: [FormEntry]
  private var indices: [Int: Int] = [:]
  private(set) var groups: [ItemGroup] = []

  init(_ entries: [FormEntry]) { self.entries = entries }

  /// The innermost group around an entry, as an index into the groups.
  mutating func group(around entry: FormEntry) -> Int? {
    guard let parent = entry.parent else { return nil }
    let outer = entries[parent]
    guard outer.item.kind == .group, let text = outer.item.text.map(Words.line), !text.isEmpty else {
      return group(around: outer)
    }
    if let index = indices[parent] { return index }
    let around = group(around: outer)
    groups.append(ItemGroup(linkId: outer.name, title: PersonText(text + outer.number), parent: around))
    indices[parent] = groups.count - 1
    return groups.count - 1
  }
}

/// Names of files and ids: lower-case letters, digits and hyphens.
enum FileName {
  static func of(_ text: String) -> String {
    var name = ""
    for scalar in text.lowercased().unicodeScalars.prefix(60) {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    return name
  }
}
