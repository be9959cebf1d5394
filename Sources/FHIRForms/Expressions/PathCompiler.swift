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
  var open: Set<Int> = []
  private var openVariables: Set<String> = []
  /// Why the value of a computed entry cannot be read.
  var faults: [Int: PathFault] = [:]
  private var depth = 0
  /// The codes that answers to choices without options are compared with.
  var wanted: [Int: [String]] = [:]
  /// Entries that were read otherwise than by a test of their name.
  var read: Set<Int> = []
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
  var cycle: PathFault {
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
      if isSurvey, scope.this == nil, found.elements.isEmpty,
        whole.elements.contains(where: \.value.isOfResponse)
      {
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
    case "questionnaire": return PathCollection(.form)
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

  func variable(_ name: String, in expressions: [FormItem.Expression]) -> FormItem.Expression? {
    expressions.first { $0.use == .variable && $0.name == name }
  }

  func value(
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
}

extension FormItem.Kind {
  /// Whether an answer is a number.
  var isNumber: Bool { self == .integer || self == .decimal || self == .quantity }
}
