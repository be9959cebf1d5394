import PlainText
import QuestionnaireCore

extension PathCompiler {
  func function(
    _ name: String, _ arguments: [PathExpression], of base: PathExpression?, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    if name == "iif" { return try choice(arguments, at: place, scope) }
    guard let base else {
      guard let this = scope.this, name != "today", name != "now", name != "timeOfDay" else {
        throw PathFault("it uses '\(name)()'", at: place)
      }
      return try function(name, arguments, on: this, at: place, scope)
    }
    return try function(name, arguments, on: try evaluate(base, scope), at: place, scope)
  }

  private func function(
    _ name: String, _ arguments: [PathExpression], on whole: PathCollection, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    func argument() throws(PathFault) -> PathExpression {
      guard arguments.count == 1 else { throw PathFault("'\(name)' takes one argument", at: place) }
      return arguments[0]
    }
    if whole.isOnlyItems, name != "where" {
      throw PathFault("it takes everything in the form at once", at: place)
    }
    switch (name, arguments.count) {
    case ("where", _): return try filtered(whole, by: try argument(), at: place, scope)
    case ("select", _): return try projected(whole, by: try argument(), at: place, scope)
    case ("repeat", _): return try repeated(whole, try argument(), at: place, scope)
    case ("descendants", 0): return try descendants(whole, at: place)
    case ("exists", 0), ("hasValue", 0): return try exists(whole, at: place)
    case ("exists", 1): return try exists(try filtered(whole, by: arguments[0], at: place, scope), at: place)
    case ("empty", 0):
      let there = try truth(try exists(whole, at: place), at: place)
      return PathCollection(isTrue: there.isFalse, isFalse: there.isTrue)
    case ("not", 0):
      let truth = try truth(whole, at: place)
      return PathCollection(isTrue: truth.isFalse, isFalse: truth.isTrue)
    case ("first", 0): return try first(of: whole, at: place)
    case ("last", 0):
      return try first(
        of: PathCollection(whole.elements.reversed(), isSingle: whole.isSingle), at: place)
    case ("single", 0):
      try checkSingle(whole, at: place)
      return whole
    case ("count", 0): return try count(whole, at: place)
    case ("sum", 0): return PathCollection(.number(try sum(whole, at: place)))
    case ("aggregate", 2): return try aggregated(whole, arguments, at: place, scope)
    case ("round", 0): return try rounded(whole, 0, at: place)
    case ("round", 1):
      guard case .number(.number(let places))? = try evaluate(arguments[0], scope).constant,
        let count = (0...12).first(where: { Fraction($0) == places })
      else { throw PathFault("it rounds to a number of places that is not known", at: place) }
      return try rounded(whole, count, at: place)
    case ("ordinal", 0): return try weights(of: whole, named: "ordinalValue")
    case ("weight", 0): return try weights(of: whole, named: nil)
    case ("extension", 1):
      guard case .string(let url)? = try evaluate(arguments[0], scope).constant else { break }
      let all = try member("extension", of: whole, at: place)
      return PathCollection(
        all.elements.filter { if case .weight(let weight) = $0.value { weight.url == url } else { false } },
        isSingle: whole.isSingle)
    case ("ofType", _):
      guard case .member(let type, _) = try argument().kind else { break }
      return try ofType(whole, type, at: place)
    default: return try text(name, arguments, on: whole, at: place, scope)
    }
    throw PathFault("it uses '\(name)()' in a way that is not known here", at: place)
  }

  // MARK: Choosing

  private func choice(_ arguments: [PathExpression], at place: Int, _ scope: Scope) throws(PathFault)
    -> PathCollection
  {
    guard (2...3).contains(arguments.count) else { throw PathFault("'iif' takes three arguments", at: place) }
    let isTrue = try truth(try evaluate(arguments[0], scope), at: place).isTrue
    let isOther = isTrue.complement
    // What is known to be one is not looked at in the other.
    let one = isTrue == .constant(false) ? .nothing : try evaluate(arguments[1], scope)
    let other =
      arguments.count < 3 || isOther == .constant(false) ? .nothing : try evaluate(arguments[2], scope)
    func under(_ condition: Lowered, _ collection: PathCollection) -> [PathCollection.Element] {
      collection.elements.map { .init($0.value, when: condition.and($0.when)) }
    }
    return try bounded(
      PathCollection(under(isTrue, one) + under(isOther, other), isSingle: one.isSingle && other.isSingle),
      at: place)
  }

  private func filtered(
    _ whole: PathCollection, by criteria: PathExpression, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    if whole.isOnlyItems {
      // What else stands in a form has no linkId: nothing of it may be kept.
      let none = try evaluate(criteria, Scope(owner: scope.owner, this: .nothing))
      guard criteria.mentions("linkId"), try truth(none, at: place).isTrue == .constant(false) else {
        throw PathFault("it takes everything in the form at once", at: place)
      }
    }
    var kept: [PathCollection.Element] = []
    for element in whole.elements {
      let this = PathCollection([.init(element.value, source: element.source)])
      let value = try evaluate(criteria, Scope(owner: scope.owner, this: this))
      var element = element
      element.when = element.when.and(try truth(value, at: place).isTrue).withoutImplied
      kept.append(element)
    }
    let found = PathCollection(kept, isSingle: whole.isSingle)
    if isSurvey, found.elements.isEmpty, whole.elements.contains(where: \.value.isItem) {
      throw PathFault("'where' finds no item of the form", at: place)
    }
    return found
  }

  private func projected(
    _ whole: PathCollection, by projection: PathExpression, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    var found: [PathCollection.Element] = []
    var isSingle = whole.isSingle
    for element in whole.elements {
      let this = PathCollection([.init(element.value, source: element.source)])
      let part = try evaluate(projection, Scope(owner: scope.owner, this: this))
      isSingle = isSingle && part.isSingle
      for var inner in part.elements {
        inner.when = element.when.and(inner.when).withoutImplied
        found.append(inner)
      }
    }
    return PathCollection(found, isSingle: isSingle)
  }

  private func repeated(
    _ whole: PathCollection, _ projection: PathExpression, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    var found: [PathCollection.Element] = []
    var seen: Set<Int> = []
    var open = whole.elements
    while let element = open.first {
      open.removeFirst()
      let this = PathCollection([element])
      let part = try evaluate(projection, Scope(owner: scope.owner, this: this))
      for inner in part.elements {
        guard case .item(let entry) = inner.value else {
          throw PathFault("it repeats something else than items", at: place)
        }
        guard seen.insert(entry).inserted else { continue }
        found.append(inner)
        open.append(inner)
      }
    }
    return PathCollection(found, isSingle: found.count < 2)
  }

  /// The items within; what else stands there no linkId belongs to.
  private func descendants(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    var places: [Int] = []
    func add(_ entry: Int) {
      places.append(entry)
      for child in inner[entry] { add(child) }
    }
    for element in whole.elements {
      switch element.value {
      case .response:
        for entry in entries.indices where entries[entry].parent == nil && entries[entry].isItem {
          add(entry)
        }
      case .item(let entry): for child in inner[entry] { add(child) }
      default: throw PathFault("it uses 'descendants()' of something else than items", at: place)
      }
    }
    var found = PathCollection(places.uniqued().map { .init(.item($0)) }, isSingle: false)
    found.isOnlyItems = true
    return found
  }

  func exists(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    var parts: [Lowered] = []
    var rest = whole.elements[...]
    while let first = rest.first {
      let group = first.source == nil ? rest.prefix(1) : rest.prefix { $0.source == first.source }
      rest = rest.dropFirst(group.count)
      if let answered = answered(Array(group)) {
        parts.append(answered)
      } else {
        for element in group { parts.append(try presence(element, at: place)) }
      }
    }
    let isThere = Lowered.any(parts).compact
    return PathCollection(isTrue: isThere, isFalse: isThere.complement)
  }

  /// That a question has an answer, if these are all the answers to it.
  private func answered(_ group: [PathCollection.Element]) -> Lowered? {
    guard let entry = group.first?.source, case .asked(let asked) = reading(entry),
      AnswerElements(asked, entries[entry].item, entry).collection.elements.map(\.when) == group.map(\.when)
    else { return nil }
    return .condition(asked.answered)
  }

  func first(of whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    guard !whole.isSingle else { return whole }
    guard whole.elements.count <= 60 else { throw PathFault("it takes the first of too many", at: place) }
    var found: [PathCollection.Element] = []
    var before: [Lowered] = []
    for var element in whole.elements {
      let isHere = element.value.isItem ? element.when : try presence(element, at: place)
      element.when = .all([element.when] + before.map(\.complement))
      found.append(element)
      if isHere == .constant(true) { break }
      before.append(isHere)
    }
    return PathCollection(found)
  }

  private func ofType(_ whole: PathCollection, _ type: String, at place: Int) throws(PathFault)
    -> PathCollection
  {
    var kept: [PathCollection.Element] = []
    for element in whole.elements {
      let isKept: Bool
      switch element.value {
      case .boolean: isKept = type.lowercased() == "boolean"
      case .coding: isKept = type == "Coding"
      case .quantity: isKept = type == "Quantity"
      case .string: isKept = type.lowercased() == "string"
      default: throw PathFault("it asks for the type '\(type)'", at: place)
      }
      if isKept { kept.append(element) }
    }
    return PathCollection(kept, isSingle: whole.isSingle)
  }

  // MARK: Numbers

  private func count(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
    var ones: [PathCollection.Element] = []
    for element in whole.elements {
      var one = element
      one.when = try presence(element, at: place)
      one.value = .number(.number(Fraction(1)))
      ones.append(one)
    }
    return PathCollection(.number(try sum(PathCollection(ones, isSingle: whole.isSingle), at: place)))
  }

  /// All together: of the answers to one question at most one is there, so they are one part.
  private func sum(_ whole: PathCollection, at place: Int) throws(PathFault) -> Calculation {
    var terms: [Calculation] = []
    var constant = Fraction(0)
    var rest = whole.elements[...]
    while let first = rest.first {
      let group = first.source == nil ? rest.prefix(1) : rest.prefix { $0.source == first.source }
      rest = rest.dropFirst(group.count)
      let term = try Calculation.first(cases(Array(group), at: place)).simple
      if case .number(let number) = term {
        guard let next = constant.adding(number) else {
          throw PathFault("a number in it is too large", at: place)
        }
        constant = next
      } else {
        terms.append(term)
      }
    }
    if terms.isEmpty { return .number(constant) }
    return .sum(terms + (constant == Fraction(0) ? [] : [.number(constant)]))
  }

  private func aggregated(
    _ whole: PathCollection, _ arguments: [PathExpression], at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    guard case .binary("+", let left, let right) = arguments[0].kind,
      case .variable(let one) = left.kind, case .variable(let other) = right.kind,
      Set([one, other]) == ["this", "total"]
    else { throw PathFault("it uses 'aggregate' for something else than a sum", at: place) }
    let start = try evaluate(arguments[1], scope)
    let sum = try sum(whole, at: place)
    return try arithmetic(.plus, start, PathCollection(.number(sum)), at: place)
  }

  private func rounded(_ whole: PathCollection, _ places: Int, at place: Int) throws(PathFault)
    -> PathCollection
  {
    if whole.elements.isEmpty { return .nothing }
    return PathCollection(.number(.rounded(try number(whole, at: place), places: places)))
  }

  private func weights(of whole: PathCollection, named name: String?) throws(PathFault) -> PathCollection {
    var found: [PathCollection.Element] = []
    for element in whole.elements {
      if case .unavailable(let entry) = element.value, mayBeCoding(entry) { throw leftOut(entry) }
      guard case .coding(_, let weights) = element.value,
        let weight = weights.first(where: { name == nil || $0.url.hasSuffix("/\(name ?? "")") })
      else { continue }
      var element = element
      element.value = .number(.number(weight.value))
      found.append(element)
    }
    return PathCollection(found, isSingle: whole.isSingle)
  }

  // MARK: Texts

  /// Functions of texts and numbers that are known beforehand, such as linkIds and codes.
  private func text(
    _ name: String, _ arguments: [PathExpression], on whole: PathCollection, at place: Int, _ scope: Scope
  ) throws(PathFault) -> PathCollection {
    guard TextFunction.known.contains(name) else { throw PathFault("it uses '\(name)()'", at: place) }
    var words: [PathValue] = []
    for argument in arguments {
      // An argument is looked at where the function stands, not from what stands before it.
      guard let value = try evaluate(argument, scope).constant else {
        throw PathFault("it uses '\(name)()' with what is not known beforehand", at: place)
      }
      words.append(value)
    }
    let function = TextFunction(name: name, arguments: words)
    var found: [PathCollection.Element] = []
    for element in whole.elements {
      if case .unavailable(let entry) = element.value { throw leftOut(entry) }
      switch function.result(of: element.value) {
      case .value(let value):
        var element = element
        element.value = value
        found.append(element)
      case .nothing: continue
      case .cannot: throw PathFault("it uses '\(name)()' of what is not known beforehand", at: place)
      }
    }
    return PathCollection(found, isSingle: whole.isSingle)
  }
}

extension PathValue {
  /// Whether it is an item of the response.
  var isItem: Bool { if case .item = self { true } else { false } }
}
