import PlainText
import QuestionnaireCore

extension FormLowering {
  /// Whether an item is left out here, and may have an answer in another program.
  func isFilledInElsewhere(_ place: Int) -> Bool {
    let entry = entries[place]
    guard entry.item.kind.isQuestion else { return false }
    switch entry.treatment {
    case .refused: return true
    case .absent:
      let isFilledIn = entry.item.expression(.calculated) != nil || entry.item.expression(.initial) != nil
      let isInside = entry.parent.map { isLeftOut($0) != nil } ?? false
      return isFilledIn || isInside || entry.item.kind == .attachment
    case .heading, .note, .help, .asked, .computed: return false
    }
  }

  func treatment(of place: Int) -> FormEntry.Treatment {
    let entry = entries[place]
    let item = entry.item
    if let parent = entry.parent, let why = isLeftOut(parent) {
      if item.kind.isQuestion { losses.add(.insideLeftOut(why), item) }
      return .absent(initial: item.initial.map(\.value))
    }
    if item.kind.isQuestion, item.expression(.calculated) != nil {
      return computed(place) ?? .absent(initial: [])
    }
    if item.isHidden {
      losses.add(.hidden(keepsInitial: !item.initial.isEmpty), item)
      checkRequired(item, "it is hidden, and nothing fills it in")
      return .absent(initial: item.initialValues)
    }
    switch item.kind {
    case .group:
      losses.add(unknown: item.unknown, of: item.linkId.text)
      return .heading
    case .display:
      if item.expression(.text) != nil { losses.add(.wordsNotKnown, item) }
      return note(place)
    case _ where item.readOnly != nil:
      losses.add(.readOnly, item)
      checkRequired(item, "nobody may change it, and nothing fills it in")
      return .absent(initial: item.initialValues)
    case .attachment:
      losses.add(.cannotBeGiven, item)
      return .refused(
        PersonText(item.text.map(Words.line) ?? item.linkId.text),
        FormContent.prose([FormWording.fileCannotBeGiven]))
    default:
      let help = inner[place].map { entries[$0].item }.filter(Self.belongsToHelp)
      return .asked(questions.question(entry, inside: help, parent: title(around: place)))
    }
  }

  /// What is not asked takes what stands in it with it; the item's name, if so.
  func isLeftOut(_ place: Int) -> String? {
    switch entries[place].treatment {
    case .absent, .refused: entries[place].item.linkId.text
    case .heading, .note, .help, .asked, .computed: nil
    }
  }

  /// A display in a question that has no condition says more of the question.
  private static func belongsToHelp(_ item: FormItem) -> Bool {
    item.kind == .display && item.enableWhen.isEmpty && item.expression(.enableWhen) == nil && !item.isHidden
  }

  func note(_ place: Int) -> FormEntry.Treatment {
    let entry = entries[place]
    let text = FormProse(entry.item.text ?? "", isMarkdown: entry.item.hasControl("markdown"))
    if let parent = entry.parent {
      if case .asked = entries[parent].treatment, Self.belongsToHelp(entry.item) { return .help }
    }
    guard !text.blocks.isEmpty, entry.item.expression(.text) == nil else { return .absent(initial: []) }
    let title = text.title ?? title(around: place) ?? FormWording.information
    return .note(PersonText(title), Prose(text.blocks))
  }

  private func checkRequired(_ item: FormItem, _ why: String) {
    guard item.isRequired, item.kind.isQuestion, item.initialValues.isEmpty else { return }
    guard item.expression(.calculated) == nil, item.expression(.initial) == nil else { return }
    log.report(.neverAnswered(item.linkId.text, why), at: item.required ?? item.range)
  }

  /// What the innermost titled item around one is called.
  func title(around place: Int) -> String? {
    guard let parent = entries[place].parent else { return nil }
    let text = entries[parent].item.text.map(Words.line) ?? ""
    return text.isEmpty ? title(around: parent) : text
  }
}
