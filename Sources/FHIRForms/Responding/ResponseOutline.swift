import QuestionnaireCore

/// An item of a form in one round of what repeats around it, as a response has it: where it stands, and what an interview
/// says of it.
struct ResponseNode: Sendable {
  let linkId: String
  let text: String?
  let kind: FormItem.Kind
  let isRequired: Bool
  /// How many answers, or groups, are wanted at least where there is any.
  let leastOccurs: Int
  let units: [FormValue.Coding]
  /// Which item it is: its rounds share it, and no other item does.
  let place: Int
  /// What it is called in the interview.
  let name: LinkID
  let meaning: Meaning
  /// When it is enabled, as far as it says so itself; what stands around it has to be enabled, too.
  let condition: Lowered
  let inner: [ResponseNode]

  /// What an interview says of it.
  enum Meaning: Sendable {
    /// Nothing: a group, a display, or what cannot be answered here.
    case nothing
    case asked(options: [OptionID: FormValue], none: OptionID?)
    /// Worked out from answers; the options that words stand for.
    case computed(options: [FormValue.Coding])
    /// Never asked, and filled in beforehand.
    case filledIn([FormValue])
  }

  init(_ entry: FormEntry, inner: [ResponseNode]) {
    let item = entry.item
    linkId = item.linkId.text
    text = item.text
    kind = item.kind
    isRequired = item.isRequired
    leastOccurs = item.leastOccurs ?? 0
    units = item.units
    place = item.place
    name = entry.name
    condition = entry.guardCondition
    meaning = Self.meaning(of: entry)
    self.inner = inner
  }

  private static func meaning(of entry: FormEntry) -> Meaning {
    switch entry.treatment {
    case .heading, .note, .help: return .nothing
    case .asked(let asked):
      let options = Dictionary(asked.options.map { ($0.id, $0.value) }) { first, _ in first }
      return .asked(options: options, none: asked.none)
    case .computed:
      return .computed(
        options: entry.item.options.compactMap { if case .coding(let code) = $0.value { code } else { nil } })
    case .absent(let initial) where !initial.isEmpty: return .filledIn(initial)
    case .refused, .absent: return .nothing
    }
  }

  /// The items of a form in its own order, each with what stands in it.
  static func outline(_ entries: [FormEntry]) -> [ResponseNode] {
    var inner = [[Int]](repeating: [], count: entries.count)
    var outer: [Int] = []
    for (place, entry) in entries.enumerated() where entry.isItem {
      if let parent = entry.parent { inner[parent].append(place) } else { outer.append(place) }
    }
    func node(_ place: Int) -> ResponseNode { ResponseNode(entries[place], inner: inner[place].map(node)) }
    return outer.map(node)
  }
}
