import QuestionnaireCore

/// What the expressions of a form read, found before anything is asked: that decides the order in which it is.
struct ExpressionSurvey {
  /// What the expressions on an entry come to.
  struct Entry {
    /// The entries that decide whether it is asked, and those that its value rests on.
    var guardReads: Set<Int> = []
    var valueReads: Set<Int> = []
    /// Why one is not worked out.
    var fault: PathFault?
    var valueFault: PathFault?
  }

  /// The codes that answers to choices without options are compared with, by linkId.
  private(set) var wanted: [String: [FormValue]] = [:]
  /// By entry; none for entries without expressions.
  private(set) var entries: [Int: Entry] = [:]

  /// `question` makes a question of an entry as if everything were asked.
  init(_ form: Form, _ all: [FormEntry], _ inner: [[Int]], question: (FormEntry) -> AskedQuestion) {
    let named = Dictionary(
      all.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    guard form.all.contains(where: { $0.expression(.calculated) != nil || $0.expression(.enableWhen) != nil })
    else { return }
    let budget = PathBudget()
    let readings = all.map { Self.reading($0, question) }
    for (place, entry) in all.enumerated() where entry.isItem {
      let calculated = entry.item.expression(.calculated)
      // A later round is asked because somebody wanted one.
      let condition = entry.isAskedFor ? nil : entry.item.expression(.enableWhen)
      guard calculated != nil || condition != nil else { continue }
      var found = Entry()
      func compiler() -> PathCompiler {
        PathCompiler(
          form, entries: all, inner: inner, isSurvey: true, parts: WorkedOutParts(taken: []),
          budget: budget,
          reading: { readings[$0] })
      }
      if let condition {
        let compiler = compiler()
        do throws(PathFault) {
          let when = try compiler.condition(condition, on: place)
          found.guardReads = Self.reads(when.condition?.tests ?? [], compiler, named)
          if found.guardReads.contains(place) { throw PathFault("it reads the answer that it decides on") }
          if !found.guardReads.isDisjoint(with: Self.within(place, inner)) {
            throw PathFault("it reads what stands in its item")
          }
        } catch { found.fault = error }
        note(compiler.wanted, all)
      }
      if calculated != nil {
        let compiler = compiler()
        do throws(PathFault) {
          let value = try ComputedMaking(entry.item).value(
            try compiler.computed(place), of: entry.item, compiler)
          found.valueReads = Self.reads(value.tests, compiler, named)
          if found.valueReads.contains(place) { throw PathFault.ownAnswer }
        } catch { found.valueFault = error }
        note(compiler.wanted, all)
      }
      entries[place] = found
    }
  }

  /// Leaves out what is in a circle with what it reads: the value of an entry, or else the entry.
  mutating func breakCircle(_ circle: [Int]) -> Bool {
    let members = Set(circle)
    let fault = PathFault("it reads what waits for it")
    for place in circle {
      if let found = entries[place], !found.valueReads.isDisjoint(with: members) {
        entries[place]?.valueFault = fault
        entries[place]?.valueReads = []
        return true
      }
    }
    for place in circle {
      if let found = entries[place], !found.guardReads.isDisjoint(with: members) {
        entries[place]?.fault = fault
        entries[place]?.guardReads = []
        return true
      }
    }
    return false
  }

  private mutating func note(_ codes: [Int: [String]], _ all: [FormEntry]) {
    for (place, codes) in codes {
      wanted[all[place].item.linkId.text, default: []] += codes.map { .coding(FormValue.Coding(code: $0)) }
    }
  }

  private static func reads(_ tests: [Test], _ compiler: PathCompiler, _ named: [LinkID: Int]) -> Set<Int> {
    compiler.read.union(compiler.parts.names(readBy: tests).compactMap { named[$0] })
  }

  private static func within(_ place: Int, _ inner: [[Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var open = inner[place]
    while let next = open.popLast() {
      found.insert(next)
      open += inner[next]
    }
    return found
  }

  private static func reading(_ entry: FormEntry, _ question: (FormEntry) -> AskedQuestion) -> EntryReading {
    let item = entry.item
    switch item.kind {
    case .group, .display: return .nothing
    case _ where item.expression(.calculated) != nil: return .computed
    case .attachment: return .leftOut
    case _ where item.isHidden || item.readOnly != nil:
      let initial = item.initialValues
      return initial.isEmpty ? (item.expression(.initial) == nil ? .nothing : .leftOut) : .known(initial)
    default: return .asked(question(entry))
    }
  }
}
