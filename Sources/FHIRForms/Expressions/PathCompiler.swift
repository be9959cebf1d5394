import QuestionnaireCore

/// What is known of an entry when an expression reads it.
enum EntryReading {
  case asked(AskedQuestion)
  /// Not asked; these values stand wherever the item is enabled.
  case known([FormValue])
  /// Worked out.
  case computed
  /// Never answered.
  case nothing
  /// Left out here, and perhaps answered elsewhere.
  case leftOut
}

/// Turns expressions into conditions and calculations over the answers of a form.
///
///     %resource.item.where(linkId = 'a').answer.value > 2     the condition a > 2
///
/// Nothing is worked out while a person answers but what comes of this. What cannot be said with conditions and
/// calculations is a fault that names it.
final class PathCompiler {
  let form: Form
  let entries: [FormEntry]
  let inner: [[Int]]
  /// What is known of an entry.
  let reading: (Int) -> EntryReading
  /// Whether every question counts as asked: then what can never find anything is a mistake.
  let isSurvey: Bool
  let parts: WorkedOutParts
  /// The entries whose value is being worked out, and the variables.
  private var open: Set<Int> = []
  private var openVariables: Set<String> = []
  /// Why the value of a computed entry cannot be read.
  private var faults: [Int: PathFault] = [:]
  private var depth = 0
  /// The codes that answers to choices without options are compared with.
  private(set) var wanted: [Int: [String]] = [:]
  /// Entries that were read otherwise than by a test of their name.
  private(set) var read: Set<Int> = []
  private static let mostSteps = 200_000
  private var steps = 0
  private let budget: PathBudget

  init(
    _ form: Form, entries: [FormEntry], inner: [[Int]], isSurvey: Bool, parts: WorkedOutParts,
    budget: PathBudget, reading: @escaping (Int) -> EntryReading
  ) {
    self.form = form
    self.entries = entries
    // Whether there is another round is asked by no item of the form.
    self.inner = inner.map { $0.filter { entries[$0].isItem } }
    self.isSurvey = isSurvey
    self.parts = parts
    self.budget = budget
    self.reading = reading
  }

  /// Where an expression stands, and what `$this` is in it.
  struct Scope {
    /// The entry it stands on; nil: the form as a whole.
    let owner: Int?
    var this: PathCollection?
  }

  // MARK: What is asked of it

  /// What an expression that stands on an entry comes to.
  func value(_ expression: FormItem.Expression, on owner: Int?) throws(PathFault) -> PathCollection {
    guard expression.language.map({ $0 == "text/fhirpath" }) ?? true, let text = expression.text else {
      throw PathFault("it is no expression of FHIRPath")
    }
    if depth == 0 { steps = 0 }
    depth += 1
    defer { depth -= 1 }
    guard depth < 30 else { throw PathFault("it rests on too many other expressions") }
    let tree = try PathParser.expression(text, hyphenated: variableNames)
    return try evaluate(tree, Scope(owner: owner))
  }

  /// Where an expression is true.
  func condition(_ expression: FormItem.Expression, on owner: Int) throws(PathFault) -> Lowered {
    let value = try value(expression, on: owner)
    return try truth(value, at: nil).isTrue
  }

  /// What a computed entry comes to.
  func computed(_ entry: Int) throws(PathFault) -> PathCollection {
    guard let expression = entries[entry].item.expression(.calculated) else { return .nothing }
    guard open.insert(entry).inserted else {
      throw cycle
    }
    defer { open.remove(entry) }
    return try value(expression, on: entry)
  }

  /// Why what is being worked out cannot be read.
  private var cycle: PathFault {
    open.count == 1 ? .ownAnswer : PathFault("it reads an answer that is worked out of it")
  }

  private lazy var variableNames: Set<String> = {
    let all = form.expressions + form.all.flatMap(\.expressions)
    return Set(all.filter { $0.use == .variable }.compactMap(\.name))
  }()

  // MARK: Trees

  func evaluate(_ tree: PathExpression, _ scope: Scope) throws(PathFault) -> PathCollection {
    steps += 1
    guard steps < Self.mostSteps else { throw PathFault("it is too long to be worked out") }
    guard budget.spend() else { throw PathFault("the expressions of the form are too long together") }
    switch tree.kind {
    case .boolean(let value): return PathCollection(.boolean(value))
    case .number(let text):
      guard let number = ExactNumber(text)?.fraction else {
        throw PathFault("'\(text)' is too long a number", at: tree.place)
      }
      return PathCollection(.number(.number(number)))
    case .string(let text): return PathCollection(.string(text))
    case .moment: throw PathFault("it uses a date or a time", at: tree.place)
    case .empty: return .nothing
    case .external(let name): return try external(name, at: tree.place, scope)
    case .variable("this"):
      guard let this = scope.this else { throw PathFault("'$this' stands for nothing here", at: tree.place) }
      return this
    case .variable(let name): throw PathFault("it uses '$\(name)'", at: tree.place)
    case .member(let name, let base):
      if base == nil, scope.this == nil, name == "QuestionnaireResponse" { return PathCollection(.response) }
      let whole: PathCollection
      if let base { whole = try evaluate(base, scope) } else { whole = try focus(scope, at: tree.place) }
      if name == "code", scope.this == nil, let wanted = codeWanted(of: whole) { return wanted }
      let found = try member(name, of: whole, at: tree.place)
      if isSurvey, scope.this == nil, found.elements.isEmpty, !whole.elements.isEmpty {
        throw PathFault("'\(name)' is nothing that it reads has", at: tree.place)
      }
      return found
    case .function(let name, let arguments, let base):
      return try function(name, arguments, of: base, at: tree.place, scope)
    case .index(let index, let base):
      let whole = try evaluate(base, scope)
      guard case .number(.number(Fraction(0)))? = try evaluate(index, scope).constant else {
        throw PathFault("it takes an element by its number", at: tree.place)
      }
      return try first(of: whole, at: tree.place)
    case .negative(let part):
      return try arithmetic(
        .minus, PathCollection(.number(.number(Fraction(0)))), try evaluate(part, scope), at: tree.place)
    case .binary(let sign, let left, let right) where sign == "and" || sign == "or":
      let first = try evaluate(left, scope)
      // What is decided by the one is not looked at in the other.
      if case .boolean(let flag)? = first.constant, flag == (sign == "or") { return first }
      return try binary(sign, first, try evaluate(right, scope), at: tree.place)
    case .binary(let sign, let left, let right):
      return try binary(sign, try evaluate(left, scope), try evaluate(right, scope), at: tree.place)
    }
  }

  /// What an expression without a beginning is applied to.
  private func focus(_ scope: Scope, at place: Int) throws(PathFault) -> PathCollection {
    if let this = scope.this { return this }
    if let owner = scope.owner, !entries[owner].item.items.isEmpty {
      throw PathFault("it does not say whether it begins at %resource or at %context", at: place)
    }
    return PathCollection(.response)
  }

  private func external(_ name: String, at place: Int, _ scope: Scope) throws(PathFault) -> PathCollection {
    switch name {
    case "resource", "QuestionnaireResponse": return PathCollection(.response)
    case "context": return PathCollection(scope.owner.map { .item($0) } ?? .response)
    case "qitem", "qItem":
      guard let owner = scope.owner else { break }
      return PathCollection(.definition(owner))
    default: break
    }
    var next = scope.owner
    while let owner = next {
      if let found = variable(name, in: entries[owner].item.expressions) {
        return try value(of: found, name, on: owner)
      }
      next = entries[owner].parent
    }
    if let found = variable(name, in: form.expressions) { return try value(of: found, name, on: nil) }
    throw PathFault("it uses '%\(name)', which is not known here", at: place)
  }

  private func variable(_ name: String, in expressions: [FormItem.Expression]) -> FormItem.Expression? {
    expressions.first { $0.use == .variable && $0.name == name }
  }

  private func value(
    of variable: FormItem.Expression, _ name: String, on owner: Int?
  ) throws(PathFault) -> PathCollection {
    let key = "\(owner ?? -1) \(name)"
    guard openVariables.insert(key).inserted else { throw PathFault("'%\(name)' is made of itself") }
    defer { openVariables.remove(key) }
    do {
      return try value(variable, on: owner)
    } catch {
      throw PathFault("'%\(name)' cannot be worked out: \(error.text)")
    }
  }

  // MARK: Items and answers

  func member(_ name: String, of base: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    var found: [PathCollection.Element] = []
    var isSingle = base.isSingle
    for element in base.elements {
      if name == "item", case .answer(let entry, _) = element.value {
        // What stands in a question is there once, whatever was answered.
        guard
          !found.contains(where: {
            if case .item(let child) = $0.value { entries[child].parent == entry } else { false }
          })
        else { continue }
      }
      let part = try member(name, of: element.value, at: place)
      isSingle = isSingle && part.isSingle
      for var inner in part.elements {
        inner.when = element.when.and(inner.when).withoutImplied
        // Two that come of one can be there together.
        inner.source = part.isSingle ? inner.source ?? element.source : nil
        found.append(inner)
      }
    }
    if case .answer? = base.elements.first?.value, name == "item", found.count > 1 { isSingle = false }
    guard found.count <= PathCollection.most else { throw PathFault("it reads too much at once", at: place) }
    return PathCollection(found, isSingle: isSingle)
  }

  private func member(_ name: String, of value: PathValue, at place: Int) throws(PathFault) -> PathCollection
  {
    switch (value, name) {
    case (.response, "item"):
      return items(entries.indices.filter { entries[$0].parent == nil && entries[$0].isItem })
    case (.item(let entry), "item"):
      return entries[entry].item.kind == .group ? items(inner[entry]) : .nothing
    case (.item(let entry), "answer"): return try answers(entry)
    case (.item(let entry), "linkId"), (.definition(let entry), "linkId"):
      return PathCollection(.string(entries[entry].item.linkId.text))
    case (.item(let entry), "text"), (.definition(let entry), "text"):
      return entries[entry].item.text.map { PathCollection(.string($0)) } ?? .nothing
    case (.definition(let entry), "type"):
      return PathCollection(.string(entries[entry].item.kind.rawValue))
    case (.answer(let entry, _), "item"): return items(inner[entry])
    case (.answer(let entry, let answer), _) where name.hasPrefix("value"):
      return try self.value(of: answer, entry, type: String(name.dropFirst(5)))
    case (.answer, _): return .nothing
    case (.coding(let coding, _), "code"): return Self.string(coding.code)
    case (.coding(let coding, _), "display"): return Self.string(coding.display)
    case (.coding(let coding, _), "system"): return Self.string(coding.system)
    case (.coding(_, let weights), "extension"):
      return PathCollection(weights.map { .init(.weight($0)) }, isSingle: weights.count < 2)
    case (.weight(let weight), "url"): return PathCollection(.string(weight.url))
    case (.weight(let weight), "value"), (.weight(let weight), "valueDecimal"):
      return PathCollection(.number(.number(weight.value)))
    case (.quantity(let number, _), "value"): return PathCollection(.number(number))
    case (.quantity(_, let unit), "unit"): return Self.string(unit?.display ?? unit?.code)
    case (.quantity(_, let unit), "code"): return Self.string(unit?.code)
    case (.unavailable(let entry), "code"), (.unavailable(let entry), "display"),
      (.unavailable(let entry), "extension"):
      if mayBeCoding(entry) { throw leftOut(entry) }
      return .nothing
    case (.unavailable(let entry), _): throw leftOut(entry)
    case (.typed(let entry), "code"), (.typed(let entry), "display"), (.typed(let entry), "system"),
      (.typed(let entry), "extension"):
      // Where the options are the form's own, what is typed beside them is a text, and has no code.
      let item = entries[entry].item
      if item.kind == .choice, name == "code" { return PathCollection(.otherCode) }
      guard item.kind == .openChoice, !item.options.isEmpty else {
        throw PathFault("it looks into the answer to '\(entries[entry].item.linkId.text)'", at: place)
      }
      return .nothing
    case (.opaque(let entry), _), (.typed(let entry), _), (.codeWanted(let entry), _):
      throw PathFault("it looks into the answer to '\(entries[entry].item.linkId.text)'", at: place)
    case (.otherCode, _), (.number, _), (.string, _), (.boolean, _), (.weight, _), (.quantity, _),
      (.coding, _):
      return .nothing
    case (.response, _), (.item, _), (.definition, _):
      throw PathFault("it reads '\(name)'", at: place)
    }
  }

  private static func string(_ text: String?) -> PathCollection {
    text.map { PathCollection(.string($0)) } ?? .nothing
  }

  private func items(_ places: [Int]) -> PathCollection {
    PathCollection(places.map { .init(.item($0)) }, isSingle: places.count < 2)
  }

  /// Whether an answer to an entry can be a code, and so have a weight.
  func mayBeCoding(_ entry: Int) -> Bool { entries[entry].item.kind.answerTypes.contains("Coding") }

  /// The code of the answer to one choice, named by its linkId, whose options are not here.
  private func codeWanted(of whole: PathCollection) -> PathCollection? {
    guard isSurvey, whole.elements.count == 1, case .opaque(let entry) = whole.elements[0].value,
      entries[entry].item.kind == .choice
    else { return nil }
    return PathCollection([.init(.codeWanted(entry), when: whole.elements[0].when)], isSingle: whole.isSingle)
  }

  func want(_ code: String, of entry: Int) { wanted[entry, default: []].append(code) }

  func leftOut(_ entry: Int) -> PathFault {
    if open.contains(entry) { return cycle }
    if let fault = faults[entry] { return fault }
    return PathFault("it reads '\(entries[entry].item.linkId.text)', which is left out here")
  }

  private func answers(_ entry: Int) throws(PathFault) -> PathCollection {
    let this = entries[entry]
    switch reading(entry) {
    case .asked(let asked): return AnswerElements(asked, this.item, entry).collection
    case .known(let values):
      read.insert(entry)
      let elements = values.map {
        PathCollection.Element(
          .answer(entry, .value(AnswerElements.value($0, entry, weights: []))), when: this.guardCondition)
      }
      return PathCollection(elements, isSingle: elements.count < 2)
    case .computed: return PathCollection([.init(.answer(entry, .computed), source: entry)])
    case .nothing: return .nothing
    case .leftOut: return PathCollection([.init(.answer(entry, .value(.unavailable(entry))))])
    }
  }

  /// The value of an answer, if it is of the type; without a type, of any.
  private func value(of answer: PathAnswer, _ entry: Int, type: String) throws(PathFault) -> PathCollection {
    let item = entries[entry].item
    switch answer {
    case .value(let value):
      guard type.isEmpty || isOf(type, value, item.kind) else { return .nothing }
      return PathCollection([.init(value)])
    case .computed:
      guard type.isEmpty || item.kind.answerTypes.contains(type) else { return .nothing }
      return try value(ofComputed: entry)
    }
  }

  private func isOf(_ type: String, _ value: PathValue, _ kind: FormItem.Kind) -> Bool {
    guard kind == .choice || kind == .openChoice else { return kind.answerTypes.contains(type) }
    switch value {
    case .coding: return type == "Coding"
    case .number: return type == "Integer"
    case .string, .typed: return type == "String"
    default: return kind.answerTypes.contains(type)
    }
  }

  /// The value of a computed entry where it is enabled: a number by its name, anything else as it was made.
  func value(ofComputed entry: Int) throws(PathFault) -> PathCollection {
    let this = entries[entry]
    if open.contains(entry) { return PathCollection([.init(.unavailable(entry))]) }
    if this.item.kind.isNumber {
      let number = Calculation.answer(this.name)
      let value: PathValue =
        this.item.kind == .quantity ? .quantity(number, this.item.units.first) : .number(number)
      return PathCollection([
        .init(value, when: .condition(.test(.state(this.name, .answered))), source: entry)
      ])
    }
    var made: PathCollection
    do {
      made = try computed(entry)
    } catch {
      // It is a mistake only where the value is looked at: a sum of weights passes words over.
      faults[entry] = error
      return PathCollection([.init(.unavailable(entry))])
    }
    let isList = this.item.kind == .choice || this.item.kind == .openChoice
    if isList, !made.elements.allSatisfy({ if case .coding = $0.value { true } else { false } }) {
      faults[entry] = PathFault("it reads '\(this.item.linkId.text)', which comes to no code")
      return PathCollection([.init(.unavailable(entry))])
    }
    read.insert(entry)
    for place in made.elements.indices {
      made.elements[place].when = this.guardCondition.and(made.elements[place].when)
      made.elements[place].source = entry
    }
    return PathCollection(made.elements, isSingle: made.isSingle)
  }
}

extension FormItem.Kind {
  /// Whether an answer is a number.
  var isNumber: Bool { self == .integer || self == .decimal || self == .quantity }
}
