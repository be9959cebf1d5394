import QuestionnaireCore

extension PathCompiler {
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

  func member(_ name: String, of value: PathValue, at place: Int) throws(PathFault) -> PathCollection {
    switch (value, name) {
    case (.response, "item"):
      return items(entries.indices.filter { entries[$0].parent == nil && entries[$0].isItem })
    case (.form, "item"): return definitions(entries.indices.filter { entries[$0].parent == nil })
    case (.form, _):
      guard let texts = form.texts(of: name) else { throw PathFault("it reads '\(name)'", at: place) }
      return PathCollection(texts.map { .init(.string($0)) }, isSingle: texts.count < 2)
    case (.definition(let entry), "item"): return definitions(inner[entry])
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

  func items(_ places: [Int]) -> PathCollection {
    PathCollection(places.map { .init(.item($0)) }, isSingle: places.count < 2)
  }

  /// What the form says of items, each once: rounds are of the response.
  private func definitions(_ places: [Int]) -> PathCollection {
    let first = places.filter { entries[$0].isItem && entries[$0].isFirstRound }
    return PathCollection(first.map { .init(.definition($0)) }, isSingle: first.count < 2)
  }

  /// Whether an answer to an entry can be a code, and so have a weight.
  func mayBeCoding(_ entry: Int) -> Bool { entries[entry].item.kind.answerTypes.contains("Coding") }
}

extension Form {
  /// What stands in an element of the form itself; nil: it is none of those that expressions read.
  fileprivate func texts(of element: String) -> [String]? {
    switch element {
    case "id": [id].compactMap(\.self)
    case "url": [url].compactMap(\.self)
    case "version": [version].compactMap(\.self)
    case "name": [name].compactMap(\.self)
    case "title": [title].compactMap(\.self)
    case "status": [status].compactMap(\.self)
    case "publisher": [publisher].compactMap(\.self)
    case "subjectType": subjectTypes
    default: nil
    }
  }
}
