internal import PlainText
internal import QuestionnaireCore

/// The questions of two editions of a questionnaire, those of one name together: what either takes, each may be
/// answered.
///
/// Of `signs` with `pain` before and with `pain` and `fever` now there is one question with both options.
struct SharedQuestions {
  /// One question, and its places among the items of both editions.
  struct Shared {
    /// With the options and amounts of both.
    var question: Question
    let old: Int?
    let new: Int?
  }

  private(set) var all: [Shared] = []
  /// The questions that take another kind of answer than before.
  private(set) var otherKind: [LinkID] = []

  /// What stands behind the name of a question that took another kind of answer before.
  static let formerMark = "~before"

  init(_ old: QuestionnaireContent, _ new: QuestionnaireContent) {
    let before = old.items.places(by: \.linkId)
    let hasSameBody = old.bodyMap == new.bodyMap
    var next = 0
    for (place, item) in new.items.enumerated() {
      guard let question = item.question else { continue }
      guard let former = before[item.linkId], let was = old.items[former].question else {
        all.append(Shared(question: question, old: nil, new: place))
        continue
      }
      if former >= next {
        addFormer(next..<former, old, new)
        next = former + 1
      }
      if was.takesKind(of: question, sameBody: hasSameBody) {
        all.append(Shared(question: question.joined(with: was), old: former, new: place))
      } else {
        otherKind.append(item.linkId)
        var renamed = was
        renamed.linkId = item.linkId.appending(Self.formerMark)
        all.append(Shared(question: renamed, old: former, new: nil))
        all.append(Shared(question: question, old: nil, new: place))
      }
    }
    addFormer(next..<old.items.count, old, new)
  }

  /// Adds questions that the new edition no longer has.
  private mutating func addFormer(
    _ places: Range<Int>, _ old: QuestionnaireContent, _ new: QuestionnaireContent
  ) {
    for place in places {
      guard let question = old.items[place].question,
        !new.items.contains(where: { $0.linkId == question.linkId && $0.question != nil })
      else { continue }
      all.append(Shared(question: question, old: place, new: nil))
    }
  }
}

extension Question {
  /// Whether answers to it can be answers to another.
  fileprivate func takesKind(of other: Question, sameBody: Bool) -> Bool {
    switch (kind, other.kind) {
    case (.yesNo, .yesNo), (.age, .age), (.duration, .duration), (.number, .number), (.time, .time),
      (.scale, .scale), (.text, .text):
      return true
    case (.date(let own), .date(let others)): return others.takesTime || !own.takesTime
    case (.region, .region), (.regions, .regions): return sameBody
    case (.choice, .choice), (.choices, .choices):
      return options.allSatisfy { option in
        other.option(option.id).map { $0.isExclusive == option.isExclusive } ?? true
      }
    default: return false
    }
  }

  /// The question with what its former edition takes too. The condition of an option stands for those of both.
  fileprivate func joined(with former: Question) -> Question {
    var joined = self
    joined.allowsUnknown = allowsUnknown || former.allowsUnknown
    joined.clearer = former.joinedLines(with: self)
    switch (kind, former.kind) {
    case (.age(let limits), .age(let others)): joined.kind = .age(limits.joined(with: others))
    case (.duration(let limits), .duration(let others)): joined.kind = .duration(limits.joined(with: others))
    case (.number(let limits), .number(let others)): joined.kind = .number(limits.joined(with: others))
    default: break
    }
    let gone = former.options.filter { option($0.id) == nil }
    return joined.with(
      options: (options + gone).map { option in
        let now = self.option(option.id).map(\.whenOrAlways) ?? .any([])
        let before = former.option(option.id).map(\.whenOrAlways) ?? .any([])
        let isForAll = now == .always && before == .always
        return option.offered(when: isForAll ? nil : .all([.any([now]), .any([before])]))
      })
  }

  private func joinedLines(with other: Question) -> Clearer? {
    guard case .lines(_, let lines)? = clearer else { return other.clearer }
    guard case .lines(_, let others)? = other.clearer else { return clearer }
    return .lines(intro: nil, (others + lines).uniqued(by: \.option))
  }

  /// The question with options that it does not have, offered to nobody.
  func withNobodys(_ others: [AnswerOption]) -> Question {
    let missing = others.filter { option($0.id) == nil }.map { $0.offered(when: .any([])) }
    return missing.isEmpty ? self : with(options: options + missing)
  }
}

extension AnswerOption {
  fileprivate var whenOrAlways: Condition { when ?? .always }
}

extension Question.QuantityLimits {
  fileprivate func joined(with other: Self) -> Self {
    func outer(_ one: Quantity?, _ two: Quantity?, _ isOuter: (Int, Int) -> Bool) -> Quantity? {
      guard let one, let two else { return nil }
      return isOuter(one.seconds, two.seconds) ? one : two
    }
    return Self(
      atMost: atMost ?? other.atMost, minimum: outer(minimum, other.minimum, <),
      maximum: outer(maximum, other.maximum, >))
  }
}

extension Question.NumberLimits {
  fileprivate func joined(with other: Self) -> Self {
    func outer(
      _ one: DecimalNumber?, _ two: DecimalNumber?, _ isOuter: (DecimalNumber, DecimalNumber) -> Bool
    ) -> DecimalNumber? {
      guard let one, let two else { return nil }
      return isOuter(one, two) ? one : two
    }
    return Self(
      unit: unit, atMost: atMost ?? other.atMost, minimum: outer(minimum, other.minimum, <),
      maximum: outer(maximum, other.maximum, >))
  }
}
