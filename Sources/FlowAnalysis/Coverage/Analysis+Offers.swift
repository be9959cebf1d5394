public import QuestionnaireCore

extension Analysis {
  /// The questions that somebody who gives some answers may be asked, and of their options with a condition those that
  /// he may be offered, whatever else he answers; nil if a limit was reached.
  ///
  /// With `["age": 3 years]` the question `handwriting` (`when: age >= 6 years`) is not among them.
  public func offers(answering answers: [LinkID: AnswerValue]) -> Set<QuestionnairePart>? {
    guard !isBeyondLimits else { return nil }
    var encoding = encoding
    let given = answers.sorted { $0.key < $1.key }.compactMap { encoding.isAnswered($0, with: $1) }
    var found: Set<QuestionnairePart> = []
    for (place, item) in encoding.script.items.enumerated() {
      guard let question = item.question else { continue }
      let asked = given + [encoding.asked[place]]
      guard encoding.isPossible(asked) else { continue }
      found.insert(.item(item.linkId))
      for option in question.options where option.when != nil {
        let isOffered = encoding.offered(when: option.when)
        if encoding.isPossible(asked + [isOffered]) {
          found.insert(.options(item.linkId, [option.id.rawValue]))
        }
      }
    }
    return encoding.store.isExhausted ? nil : found
  }
}

extension Encoding {
  /// Where a question has an answer; nil if no condition looks at it.
  fileprivate mutating func isAnswered(_ id: LinkID, with value: AnswerValue) -> Diagram? {
    guard let block = script.itemIndex[id].flatMap({ blocks[$0] }), let variable = block.variable else {
      return nil
    }
    let mode = AnswerReader.mode(of: value, block)
    return store.node(variable, block.modes.indices.map { $0 == mode ? .always : .never })
  }
}
