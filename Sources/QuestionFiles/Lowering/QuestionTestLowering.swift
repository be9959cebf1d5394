import QuestionnaireCore

/// Turns a test of a question into one that fits the question's kind: `spot is nape` is `.regions("spot", .any, ["nape"])`
/// of a region, and `.choice("spot", ["nape"])` of a choice.
struct QuestionTestLowering {
  let question: Question
  let decoding: Decoding
  private var id: LinkID { question.linkId }
  private var values: ValueLowering { ValueLowering(question: question, decoding: decoding) }

  /// The condition; nil if the test does not fit or names what is not there, which is then in the log.
  func lower(_ test: TestSyntax) -> Condition? {
    if case (.name, .state(let state)) = (test.subject, test.predicate) { return .test(.state(id, state)) }
    switch test.subject {
    case .name: return lowerValue(test)
    case .count, .countSites: return lowerCount(test)
    case .sites: return lowerSites(test)
    case .topic, .triage: return nil
    }
  }

  private func lowerValue(_ test: TestSyntax) -> Condition? {
    switch (question.kind, test.predicate) {
    case (.yesNo, .value(let word, let isNegated)):
      guard word.text == "yes" || word.text == "no" else {
        decoding.log.report(
          .unknownValue(word.text, of: id.rawValue, near: nil, values: ["yes", "no"]), at: word.place)
        return nil
      }
      return negate(.test(.yesNo(id, word.text == "yes")), isNegated)
    case (.choice, .value(let word, let isNegated)):
      return values.options(.values([word])).map { negate(.test(.choice(id, $0)), isNegated) }
    case (.choice, .anyOf(let list)): return values.options(list).map { .test(.choice(id, $0)) }
    case (.choices, .includesValue(let word)):
      return values.options(.values([word])).map { .test(.includes(id, .any, $0)) }
    case (.choices, .includes(let quantifier, let list)):
      return values.options(list).map { .test(.includes(id, quantifier, $0)) }
    case (.region, .value(let word, let isNegated)):
      return values.regions(.values([word])).map { negate(.test(.regions(id, .any, $0)), isNegated) }
    case (.region, .anyOf(let list)): return values.regions(list).map { .test(.regions(id, .any, $0)) }
    case (.regions, .includesValue(let word)), (.region, .includesValue(let word)):
      return values.regions(.values([word])).map { .test(.regions(id, .any, $0)) }
    case (.regions, .includes(let quantifier, let list)), (.region, .includes(let quantifier, let list)):
      return values.regions(list).map { .test(.regions(id, quantifier, $0)) }
    case (.age, .compares(let comparison, let syntax)), (.duration, .compares(let comparison, let syntax)):
      return values.quantity(syntax).map { .test(.quantity(id, comparison, $0)) }
    case (.age, .between(let low, let high)), (.duration, .between(let low, let high)):
      let place = low.place.through(high.place)
      guard let low = values.quantity(low), let high = values.quantity(high),
        isInOrder(low.seconds <= high.seconds, place)
      else { return nil }
      return .all([.test(.quantity(id, .greaterOrEqual, low)), .test(.quantity(id, .lessOrEqual, high))])
    case (.number, .compares(let comparison, let syntax)), (.scale, .compares(let comparison, let syntax)):
      return values.number(syntax).map { .test(.number(id, comparison, $0)) }
    case (.number, .between(let low, let high)), (.scale, .between(let low, let high)):
      let place = low.place.through(high.place)
      guard let low = values.number(low), let high = values.number(high), isInOrder(low <= high, place)
      else { return nil }
      return .all([.test(.number(id, .greaterOrEqual, low)), .test(.number(id, .lessOrEqual, high))])
    default: return mismatch(test)
    }
  }

  private func isInOrder(_ isInOrder: Bool, _ place: Place) -> Bool {
    if !isInOrder { decoding.log.report(.reversedBetween, at: place) }
    return isInOrder
  }

  private func lowerCount(_ test: TestSyntax) -> Condition? {
    guard case .counts(let comparison, let number) = test.predicate else { return mismatch(test) }
    switch (test.subject, question.kind) {
    case (.count, .choices), (.count, .regions): return .test(.count(id, comparison, number))
    case (.countSites, .regions), (.countSites, .region): return .test(.countSites(id, comparison, number))
    default: return mismatch(test)
    }
  }

  private func lowerSites(_ test: TestSyntax) -> Condition? {
    switch (question.kind, test.predicate) {
    case (.regions, .includesValue(let word)), (.region, .includesValue(let word)):
      return values.sites(.values([word])).map { .test(.sites(id, .any, $0)) }
    case (.regions, .includes(let quantifier, let list)), (.region, .includes(let quantifier, let list)):
      return values.sites(list).map { .test(.sites(id, quantifier, $0)) }
    case (.regions, .adjoins): return .test(.sitesAdjoin(id))
    case (.regions, .onOneSide), (.region, .onOneSide): return .test(.sitesOnOneSide(id))
    default: return mismatch(test)
    }
  }

  private func negate(_ condition: Condition, _ isNegated: Bool) -> Condition {
    isNegated ? .not(condition) : condition
  }

  private func mismatch(_ test: TestSyntax) -> Condition? {
    let (kind, example) = question.kind.words(id.rawValue, question.options.first?.id.rawValue ?? "ID")
    decoding.log.report(.mismatchedKinds(id.rawValue, kind: kind, example: example), at: test.place)
    return nil
  }
}

extension Question.Kind {
  /// What an author calls the kind, and a test that fits it.
  fileprivate func words(_ id: String, _ option: String) -> (kind: String, example: String) {
    switch self {
    case .yesNo: ("a yes-no question", "\(id) is yes")
    case .choice: ("a choice", "\(id) is \(option)")
    case .choices: ("a list of choices", "\(id) includes \(option)")
    case .age: ("an age", "\(id) >= 16 years")
    case .duration: ("a duration", "\(id) >= 3 months")
    case .number: ("a number", "\(id) >= 40")
    case .scale: ("a scale", "\(id) >= 7")
    case .region: ("a region", "\(id) is right-hand")
    case .regions: ("regions of the body", "\(id) includes right-hand")
    case .date: ("a date", "\(id) is answered")
    case .time: ("a time of day", "\(id) is answered")
    case .text: ("a text", "\(id) is answered")
    }
  }
}
