extension Questionnaire {
  /// Everything that asking and deciding rest on: items, words, options, limits, guards, derived values, flags, the body.
  ///
  /// Reasons, topics, sources and the version's number are not in it.
  public var fingerprint: Fingerprint {
    var maker = FingerprintMaker()
    maker.add(content.id)
    maker.add(list: content.items) { $0.add($1) }
    maker.add(list: content.groups) {
      $0.add($1.linkId.rawValue)
      $0.add($1.title)
      $0.add($1.parent ?? -1)
      $0.add($1.role?.rawValue ?? "")
    }
    maker.add(list: content.derived) {
      $0.add($1.linkId.rawValue)
      $0.add(list: $1.cases) {
        $0.add($1.value.rawValue)
        $0.add($1.when.text)
      }
    }
    maker.add(list: content.flags) {
      $0.add($1.id.rawValue)
      $0.add($1.level.name)
      $0.add($1.when.text)
      // Who was shown the one that replaces others has read of them.
      if !$1.replaces.isEmpty { $0.add(list: $1.replaces) { $0.add($1.rawValue) } }
    }
    maker.add(content.bodyMap)
    return maker.fingerprint
  }
}

extension FingerprintMaker {
  fileprivate mutating func add(_ item: Item) {
    add(item.linkId.rawValue)
    add(item.guardCondition.text)
    add(item.group ?? -1)
    add(item.parent?.rawValue ?? "")
    switch item.kind {
    case .question(let question):
      add("question")
      add(question)
    case .computed(let value):
      add("computed")
      add(value.record)
      add(value.text)
    case .note(let title, let text):
      add("note")
      add(title)
      add(text)
    case .end(let title, let text):
      add("end")
      add(title)
      add(text)
    }
  }

  private mutating func add(_ question: Question) {
    add(question.linkId.rawValue)
    add(meaningOf: question)
    add(question.allowsUnknown)
    add(question.role?.rawValue ?? "")
    add(limitsOf: question.kind)
    if let longest = question.maxLength { add(longest) }
    add(ifAny: question.clearer) { maker, clearer in
      switch clearer {
      case .question(let text, let help):
        maker.add("again")
        maker.add(text)
        maker.add(ifAny: help) { $0.add($1) }
      case .lines(let intro, let lines):
        maker.add("lines")
        maker.add(ifAny: intro) { $0.add($1) }
        maker.add(list: lines) {
          $0.add($1.option.rawValue)
          $0.add($1.text)
        }
      }
    }
    add(list: question.details) { $0.add($1) }
  }

  private mutating func add(limitsOf kind: Question.Kind) {
    switch kind {
    case .age(let limits), .duration(let limits):
      add(limits.atMost?.rawValue ?? "")
      add(limits.minimum?.description ?? "")
      add(limits.maximum?.description ?? "")
    case .number(let limits):
      add(limits.atMost?.rawValue ?? "")
      add(limits.minimum?.description ?? "")
      add(limits.maximum?.description ?? "")
      // Limits that are newer than journals are in it only where there are any.
      if limits.places < 3 { add(limits.places) }
    case .date(let limits) where limits.minimum != nil || limits.maximum != nil:
      add(limits.minimum?.description ?? "")
      add(limits.maximum?.description ?? "")
    default: break
    }
  }

  fileprivate mutating func add(_ map: BodyMap) {
    add(list: map.regions) {
      $0.add($1.id.rawValue)
      $0.add($1.text)
      $0.add($1.site.rawValue)
    }
    add(list: map.sites) {
      $0.add($1.id.rawValue)
      $0.add($1.side.rawValue)
      $0.add($1.isEitherSide)
      $0.add(list: $1.neighbours.sorted()) { $0.add($1.rawValue) }
    }
  }
}

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
    case .date(let limits): add(limits.takesTime ? "date-time" : "date")
    case .time: add("time")
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
