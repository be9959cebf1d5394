internal import QuestionnaireCore

extension Prover {
  /// Warns of an option that raises nothing, in a list in which most others alone raise an emergency.
  mutating func warnOfSilentOptions(_ item: Int) {
    guard let question = content.items[item].question, case .choices = question.kind else { return }
    let options = question.options.filter { !$0.isExclusive }.map(\.id)
    let alone = options.filter { option in
      content.flags.contains { $0.level == .emergency && $0.when.isRaised(by: option, of: question.linkId) }
    }
    guard alone.count >= 2, alone.count * 2 > options.count else { return }
    let conditions = content.flags.map(\.when) + content.derived.flatMap(\.cases).map(\.when)
    for option in options where !conditions.contains(where: { $0.names(option, of: question.linkId) }) {
      report(ProofFinding(.options(question.linkId, [option.rawValue]), .raisesNothing))
    }
  }

  /// Warns of a question that asks in the same words as an earlier one, where somebody can be asked both. Yes-no questions
  /// that state no fact are left to the rules of wording.
  mutating func findRepeatedQuestions() {
    var earlier: [AskedWords: [Int]] = [:]
    for (place, item) in content.items.enumerated() {
      guard let question = item.question, question.kind != .yesNo || question.finding != nil else { continue }
      let words = AskedWords(question)
      attempt(.warnings, .item(item.linkId)) { prover in
        let first = (earlier[words] ?? []).first { other in
          !prover.encoding.readsComputed(prover.encoding.asked[other])
            && !prover.encoding.readsComputed(prover.encoding.asked[place])
            && prover.encoding.isPossible([prover.encoding.asked[other], prover.encoding.asked[place]])
        }
        return first.map { ProofFinding(.item(item.linkId), .askedTwice(prover.content.items[$0].linkId)) }
      }
      earlier[words, default: []].append(place)
    }
  }
}

/// What a question says, and what it takes: the same where one asks what another does.
private struct AskedWords: Hashable {
  let text: PersonText
  let help: PersonText?
  let options: [PersonText]
  let finding: FindingMention?

  init(_ question: Question) {
    text = question.text
    help = question.help
    options = question.options.map(\.text)
    finding = question.finding
  }
}

extension Condition {
  /// Whether it is true as soon as an option of a list is ticked.
  fileprivate func isRaised(by option: OptionID, of id: LinkID) -> Bool {
    switch self {
    case .any(let parts): parts.contains { $0.isRaised(by: option, of: id) }
    case .all(let parts): !parts.isEmpty && parts.allSatisfy { $0.isRaised(by: option, of: id) }
    case .test(.includes(id, .any, let options)): options.contains(option)
    case .test, .not: false
    }
  }

  /// Whether a test of the list names an option, or counts what is ticked.
  fileprivate func names(_ option: OptionID, of id: LinkID) -> Bool {
    tests.contains { test in
      switch test {
      case .includes(id, _, let options): options.contains(option)
      case .count(id, _, _): true
      default: false
      }
    }
  }
}
