extension Question {
  /// What an answer to the question means: its words, its kind and its options.
  ///
  /// Limits, guards and reasons are not in it: they decide whether an answer is taken, not what it says.
  public func fingerprint(in map: BodyMap) -> Fingerprint {
    var maker = FingerprintMaker()
    maker.add(meaningOf: self)
    switch kind {
    case .region, .regions:
      maker.add(list: map.regions) {
        $0.add($1.id.rawValue)
        $0.add($1.text)
      }
    default: break
    }
    return maker.fingerprint
  }
}

extension FingerprintMaker {
  mutating func add(meaningOf question: Question) {
    add(question.text)
    add(ifAny: question.help) { $0.add($1) }
    switch question.kind {
    case .yesNo: add("yes-no")
    case .choice(let choices): add("choice", choices)
    case .choices(let choices): add("choices", choices)
    case .age: add("age")
    case .duration: add("duration")
    case .number(let limits):
      add("number")
      add(ifAny: limits.unit) { $0.add($1) }
    case .date: add("date")
    case .scale(let low, let high):
      add("scale")
      add(low)
      add(high)
    case .region: add("region")
    case .regions: add("regions")
    case .text: add("text")
    }
  }

  private mutating func add(_ kind: String, _ choices: Question.Choices) {
    add(kind)
    add(list: choices.options) {
      $0.add($1.id.rawValue)
      $0.add($1.text)
      $0.add(ifAny: $1.help) { $0.add($1) }
      $0.add($1.isExclusive)
      $0.add($1.isWriteIn)
    }
  }
}
