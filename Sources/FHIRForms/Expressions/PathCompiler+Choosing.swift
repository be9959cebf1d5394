import PlainText
import QuestionnaireCore

extension PathCompiler {
  func choice(_ arguments: [PathExpression], at place: Int, _ scope: Scope) throws(PathFault)
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

  func filtered(
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
    let found = PathCollection(kept, isSingle: whole.isSingle || namesOne(criteria, among: kept))
    if isSurvey, found.elements.isEmpty, whole.elements.contains(where: \.value.isItem) {
      throw PathFault("'where' finds no item of the form", at: place)
    }
    return found
  }

  /// Whether criteria are that the linkId is a given one, and no two of the elements have the same.
  private func namesOne(_ criteria: PathExpression, among elements: [PathCollection.Element]) -> Bool {
    guard case .binary("=", let left, let right) = criteria.kind, left.isLinkId || right.isLinkId else {
      return false
    }
    let names = elements.compactMap { element -> String? in
      switch element.value {
      case .item(let entry), .definition(let entry): entries[entry].item.linkId.text
      default: nil
      }
    }
    return names.count == elements.count && Set(names).count == names.count
  }

  func projected(
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

  func repeated(
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
        let entry: Int
        switch inner.value {
        case .item(let place), .definition(let place): entry = place
        default: throw PathFault("it repeats something else than items", at: place)
        }
        guard seen.insert(entry).inserted else { continue }
        found.append(inner)
        open.append(inner)
      }
    }
    return PathCollection(found, isSingle: found.count < 2)
  }

  /// The items within; what else stands there no linkId belongs to.
  func descendants(_ whole: PathCollection, at place: Int) throws(PathFault) -> PathCollection {
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
}
