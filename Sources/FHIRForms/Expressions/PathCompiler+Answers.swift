import QuestionnaireCore

extension PathCompiler {
  /// The code of the answer to one choice, named by its linkId, whose options are not here.
  func codeWanted(of whole: PathCollection) -> PathCollection? {
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

  func answers(_ entry: Int) throws(PathFault) -> PathCollection {
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
  func value(of answer: PathAnswer, _ entry: Int, type: String) throws(PathFault) -> PathCollection {
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
