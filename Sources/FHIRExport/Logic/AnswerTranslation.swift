import QuestionnaireCore

/// What a test of one question asks of its answers: of the question itself, of the question in plainer words, of its
/// lines one by one, and of the question whose answer it takes over.
extension ConditionTranslation {
  /// A test of an answer's value.
  mutating func answer(_ test: Test, _ id: LinkID, _ verdict: Verdict) throws(InexactExport) -> Requirement {
    guard let item = item(id), let question = item.question else { return .never }
    var parts: [Requirement] = []
    for source in sources(of: item) {
      parts.append(.every([try takesOver(item, source), try answer(test, source.linkId, verdict)]))
    }
    switch verdict {
    case .holds, .fails: parts.append(try given(test, question, verdict))
    case .notHolds, .notFails:
      parts.append(try given(test, question, verdict == .notHolds ? .fails : .holds))
      parts.append(try open(test, question))
      parts.append(try notAsked(item.linkId))
    }
    return .some(parts)
  }

  /// A test of where a question stands.
  mutating func standing(_ id: LinkID, _ state: Test.State, isWanted: Bool) throws(InexactExport)
    -> Requirement
  {
    guard let item = item(id), let question = item.question else { return .never }
    var parts: [Requirement] = []
    for source in sources(of: item) {
      let same = try standing(source.linkId, state, isWanted: isWanted)
      parts.append(.every([try takesOver(item, source), same]))
    }
    let all: [Test.State] = [.answered, .unknown, .declined, .notAsked]
    let wanted: [Test.State] = state == .notAnswered ? [.unknown, .declined, .notAsked] : [state]
    for state in all where wanted.contains(state) == isWanted {
      switch state {
      case .answered: parts.append(try answered(question))
      case .unknown: parts.append(try unknown(question))
      case .declined: parts.append(declined(question))
      case .notAsked, .notAnswered: parts.append(try notAsked(item.linkId))
      }
    }
    return .some(parts)
  }

  // MARK: The question itself

  /// The test of a value that was given.
  private mutating func given(_ test: Test, _ question: Question, _ verdict: Verdict) throws(InexactExport)
    -> Requirement
  {
    var parts = [try value(test, of: question, at: question.linkId.rawValue, holds: verdict == .holds)]
    switch question.clearer {
    case nil: break
    case .question:
      let plainer = question.asked(.clearer).linkId.rawValue
      parts.append(try value(test, of: question, at: plainer, holds: verdict == .holds))
    case .lines:
      parts.append(try ListLines(question, &self).requirement(test, holds: verdict == .holds, &self))
    }
    return .some(parts)
  }

  /// That the question was asked and a test of its value is unknown.
  private mutating func open(_ test: Test, _ question: Question) throws(InexactExport) -> Requirement {
    guard case .lines? = question.clearer else { return .some([try unknown(question), declined(question)]) }
    let lines = try ListLines(question, &self).open(test, &self)
    return .some([declined(question), lines])
  }

  private mutating func answered(_ question: Question) throws(InexactExport) -> Requirement {
    let id = question.linkId.rawValue
    var parts = [try hasValue(question, at: id)]
    switch question.clearer {
    case nil: break
    case .question: parts.append(try hasValue(question, at: question.asked(.clearer).linkId.rawValue))
    case .lines: parts.append(try ListLines(question, &self).isAnswered(&self))
    }
    return .some(parts)
  }

  private mutating func unknown(_ question: Question) throws(InexactExport) -> Requirement {
    switch question.clearer {
    case nil: return absent(.unknown, question, at: question.linkId.rawValue)
    case .question: return absent(.unknown, question, at: question.asked(.clearer).linkId.rawValue)
    case .lines: return try ListLines(question, &self).isNotAnswered(&self)
    }
  }

  private func declined(_ question: Question) -> Requirement {
    var parts = [absent(.declined, question, at: question.linkId.rawValue)]
    if case .question? = question.clearer {
      parts.append(absent(.declined, question, at: question.asked(.clearer).linkId.rawValue))
    }
    return .some(parts)
  }

  private func absent(_ code: Code, _ question: Question, at id: String) -> Requirement {
    guard question.allowsUnknown else { return .never }
    return .test(.equals(question.isCoded ? id : ItemName.absence(of: id), code))
  }

  /// That a question was asked: that there is an answer, or a reason for having none.
  func exists(_ id: String) -> Requirement {
    let question = item(LinkID(id))?.question
    return question?.isCoded == false && question?.allowsUnknown == true
      ? .some([.test(.exists(id)), .test(.exists(ItemName.absence(of: id)))]) : .test(.exists(id))
  }

  private mutating func hasValue(_ question: Question, at id: String) throws(InexactExport) -> Requirement {
    switch question.kind {
    case .yesNo: return .some([Code.yes, .no].map { .test(.equals(id, $0)) })
    case .choice(let choices):
      return .some(choices.options.map { .test(.equals(id, code($0.id, of: question))) })
    case .choices(let choices):
      let all = Test.includes(question.linkId, .any, choices.options.map(\.id))
      return .test(.isTrue(try computed(all, of: question, at: id)))
    case .region, .regions:
      let all = Test.regions(question.linkId, .any, content.bodyMap.regions.map(\.id))
      return .test(.isTrue(try computed(all, of: question, at: id)))
    case .age, .duration, .number, .date, .time, .scale, .text: return .test(.exists(id))
    }
  }
}

/// The names of items that stand beside a question. `#` stands in no name of ours.
enum ItemName {
  /// The reason why a question that has no codes was not answered.
  static func absence(of id: String) -> String { "\(id)#absent" }
  static func computed(_ number: Int, of id: String) -> String { "\(id)#\(number)" }
  static func unasked(_ id: String) -> String { "\(id)#unasked" }
  static func taken(_ number: Int, of id: String) -> String { "\(id)#taken\(number)" }
  static func part(_ number: Int, of id: String) -> String { "\(id)#part\(number)" }
  static func clause(_ number: Int, of id: String) -> String { "\(id)#when\(number)" }
  static func details(of id: String) -> String { "\(id)#details" }
  static func help(of id: String) -> String { "\(id)#help" }
  static func again(_ number: Int, of id: String) -> String { "\(id)#again\(number)" }
  static func flag(_ id: FlagID) -> String { "#flag/\(id)" }
  static let outcome = "#outcome"
}

extension Question {
  /// Whether "I do not know" is one of its codes: a yes-no, a list, the body.
  var isCoded: Bool {
    switch kind {
    case .yesNo, .choice, .choices, .region, .regions: true
    case .age, .duration, .number, .date, .time, .scale, .text: false
    }
  }
}
