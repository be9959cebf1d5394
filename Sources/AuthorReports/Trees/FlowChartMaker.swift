import QuestionnaireCore

struct FlowChartMaker {
  /// The widest line in the box of an item, in that of an outcome, and beside an arrow.
  private static let boxColumns = 30
  private static let outcomeColumns = 20
  private static let conditionColumns = 24

  private let content: QuestionnaireContent
  /// For each group, the outermost folded group around it or itself.
  private let foldedGroup: [Int?]
  private var chart = FlowChart()
  /// For each item and derived value that is drawn or folded: where it stands in document order, and its node.
  private var places: [LinkID: (order: Int, node: Int)] = [:]
  /// The guards that are open: what follows under the same guard follows the node.
  private var open: [(conjuncts: [Condition], last: Int)] = []
  private var sectionOfGroup: [Int: Int] = [:]
  private var nodeOfFoldedGroup: [Int: Int] = [:]

  init(_ questionnaire: Questionnaire, folding isFolded: (ItemGroup) -> Bool) {
    content = questionnaire.content
    var folded: [Int?] = []
    for (index, group) in questionnaire.content.groups.enumerated() {
      folded.append(group.parent.flatMap { folded[$0] } ?? (isFolded(group) ? index : nil))
    }
    foldedGroup = folded
  }

  mutating func make() -> FlowChart {
    let start = add(.start, "\(content.id) \(content.version)", content.title, section: nil)
    open = [([], start)]
    for (number, item) in content.items.enumerated() {
      addItem(item, number: number)
      for value in content.derived where order(of: value) == 2 * number { addDerived(value, at: item) }
    }
    for value in content.derived where places[value.linkId] == nil { addDerived(value, at: nil) }
    addOutcomes(last: open.first?.last ?? start)
    return chart
  }

  private mutating func addItem(_ item: Item, number: Int) {
    if let group = item.group, let folded = foldedGroup[group] {
      if nodeOfFoldedGroup[folded] == nil { addFolded(folded) }
      if let node = nodeOfFoldedGroup[folded] { places[item.linkId] = (2 * number, node) }
      return
    }
    let (kind, text) = Self.words(of: item)
    let node = add(kind, "\(number + 1)  \(item.linkId)", text, section: item.group.map { section(of: $0) })
    connect(node, under: item.guardCondition.conjuncts, isEnd: kind.isEnd)
    places[item.linkId] = (2 * number, node)
  }

  private static func words(of item: Item) -> (FlowChart.Node.Kind, String) {
    switch item.kind {
    case .question(let question): (.question, question.text.person)
    case .computed(let value): (.derived, value.record)
    case .note(let title, _): (.note, title.person)
    case .end(let title, _): (.end, title.person)
    }
  }

  private mutating func addFolded(_ group: Int) {
    let members = content.items.indices.filter {
      content.items[$0].group.map { foldedGroup[$0] == group } == true
    }
    let guards = members.map { content.items[$0].guardCondition.conjuncts }
    let shared = guards.dropFirst().reduce(guards.first ?? []) { $0.sharedStart(with: $1) }
    let first = (members.first ?? 0) + 1
    let numbers = members.count > 1 ? "\(first) to \((members.last ?? 0) + 1)" : "\(first)"
    let node = add(
      .group, "\(content.groups[group].linkId)", "\(content.groups[group].title.person) (\(numbers))",
      section: content.groups[group].parent.map { section(of: $0) })
    nodeOfFoldedGroup[group] = node
    connect(node, under: shared, isEnd: false)
  }

  /// Draws the arrow to an item: from what comes before it under the same guard, or else from the nearest question that
  /// the rest of its guard reads.
  private mutating func connect(_ node: Int, under conjuncts: [Condition], isEnd: Bool) {
    while let last = open.last, !conjuncts.starts(with: last.conjuncts) { open.removeLast() }
    guard let outer = open.last else { return }
    let rest = Array(conjuncts.dropFirst(outer.conjuncts.count))
    if rest.isEmpty {
      chart.arrows.append(.init(from: outer.last, to: node, kind: .next, lines: []))
      if !isEnd { open[open.count - 1].last = node }
    } else {
      addArrow(to: node, when: .all(rest), otherwise: outer.last)
      if !isEnd { open.append((conjuncts, node)) }
    }
  }

  private mutating func addDerived(_ value: DerivedValue, at item: Item?) {
    let order = order(of: value)
    let before =
      content.items.indices.contains(order / 2) ? places[content.items[order / 2].linkId]?.node : nil
    if let group = item?.group, foldedGroup[group] != nil, let before {
      places[value.linkId] = (order + 1, before)
      return
    }
    let values = value.cases.map(\.value.rawValue).joined(separator: ", ")
    let node = add(
      .derived, "\(value.linkId)", "\(value.record): \(values)", section: item?.group.map { section(of: $0) })
    places[value.linkId] = (order + 1, node)
    chart.arrows.append(.init(from: before ?? 0, to: node, kind: .derived, lines: []))
  }

  /// Twice the place of the latest item that a derived value reads; -1 if it reads none.
  private func order(of value: DerivedValue) -> Int {
    value.cases.flatMap(\.when.tests).compactMap(\.linkId).map { id in
      if let item = content.items.firstIndex(where: { $0.linkId == id }) { return 2 * item }
      return content.derived.first { $0.linkId == id }.map { order(of: $0) } ?? -1
    }.max() ?? -1
  }

  /// Adds red flags and advice, the most urgent first, and topics.
  private mutating func addOutcomes(last: Int) {
    for flag in content.flags.sorted(by: { $0.level > $1.level }) {
      let node = add(
        .flag(flag.level), "\(flag.level.name): \(flag.id)", flag.title.person, columns: Self.outcomeColumns,
        section: nil)
      addArrow(to: node, when: flag.when, otherwise: last)
    }
    for topic in content.topics {
      let node = add(
        .topic, "topic: \(topic.id)", topic.title.person, columns: Self.outcomeColumns, section: nil)
      if topic.isFallback {
        addArrow(from: last, to: node, saying: "no other topic could be a page")
      } else {
        addArrow(to: node, when: topic.shownWhen, unless: topic.unless, otherwise: last)
      }
    }
  }

  private mutating func section(of group: Int) -> Int {
    if let known = sectionOfGroup[group] { return known }
    let parent = content.groups[group].parent.map { section(of: $0) }
    let title = "\(content.groups[group].linkId): \(content.groups[group].title.person)"
    chart.sections.append(.init(lines: LabelLines.of(title, columns: 2 * Self.boxColumns), parent: parent))
    sectionOfGroup[group] = chart.sections.count - 1
    return chart.sections.count - 1
  }

  /// Adds a box: its name, then its words.
  private mutating func add(
    _ kind: FlowChart.Node.Kind, _ name: String, _ words: String, columns: Int = boxColumns, section: Int?
  ) -> Int {
    chart.nodes.append(
      .init(kind: kind, lines: [name] + LabelLines.of(words, columns: columns), section: section))
    return chart.nodes.count - 1
  }

  /// Draws an arrow from the nearest question or derived value that a condition, or what hides a topic, reads.
  private mutating func addArrow(
    to node: Int, when condition: Condition, unless: Condition? = nil, otherwise: Int
  ) {
    let tests = condition.tests + (unless?.tests ?? [])
    let nearest = tests.compactMap(\.linkId).compactMap { places[$0] }.max { $0.order < $1.order }
    let texts = [condition == .always ? nil : condition.text, unless.map { "unless \($0.text)" }]
    let lines = texts.compactMap(\.self).flatMap {
      LabelLines.of(condition: $0, columns: Self.conditionColumns)
    }
    chart.arrows.append(.init(from: nearest?.node ?? otherwise, to: node, kind: .condition, lines: lines))
  }

  private mutating func addArrow(from other: Int, to node: Int, saying words: String) {
    chart.arrows.append(
      .init(
        from: other, to: node, kind: .condition, lines: LabelLines.of(words, columns: Self.conditionColumns)))
  }
}

extension FlowChart.Node.Kind {
  fileprivate var isEnd: Bool { if case .end = self { true } else { false } }
}

extension Condition {
  /// What must all hold.
  fileprivate var conjuncts: [Condition] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }
}

extension [Condition] {
  fileprivate func sharedStart(with other: [Condition]) -> [Condition] {
    zip(self, other).prefix { $0 == $1 }.map(\.0)
  }
}
