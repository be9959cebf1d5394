import PlainText
import QuestionnaireCore

extension PathCompiler {
  func count(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
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
  func sum(_ whole: PathCollection, at place: Int) throws(PathFault) -> Calculation {
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

  func aggregated(
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

  func rounded(_ whole: PathCollection, _ places: Int, at place: Int) throws(PathFault)
    -> PathCollection
  {
    if whole.elements.isEmpty { return .nothing }
    return PathCollection(.number(.rounded(try number(whole, at: place), places: places)))
  }

  func weights(of whole: PathCollection, named name: String?) throws(PathFault) -> PathCollection {
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

  /// Functions of texts and numbers that are known beforehand, such as linkIds and codes.
  func text(
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
