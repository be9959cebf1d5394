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

  func function(
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

  private func exists(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
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
  func answered(_ group: [PathCollection.Element]) -> Lowered? {
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
}

extension PathValue {
  /// Whether it is an item of the response.
  var isItem: Bool { if case .item = self { true } else { false } }

  /// Whether it belongs to the response, and not to what the form says of itself.
  var isOfResponse: Bool {
    switch self {
    case .form, .definition: false
    default: true
    }
  }
}
