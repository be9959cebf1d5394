import QuestionnaireCore

/// What a list comes to where "I do not know" led to its lines one by one.
///
/// `now includes any of [breathing, swallowing]` holds then if `now/breathing` or `now/swallowing` is yes, and fails if both
/// are no.
struct ListLines {
  /// An option that is no "none of these", with its line.
  private struct Line {
    let option: OptionID
    /// The item of the line; nil: it is not asked by itself and stays unknown.
    let item: String?
    /// That it is not offered.
    let withheld: Requirement
    /// That it is offered.
    let offered: Requirement

    func says(_ codes: [Code]) -> Requirement {
      item.map { item in .some(codes.map { .test(.equals(item, $0)) }) } ?? .never
    }

    var isTrue: Requirement { says([.yes]) }
    var isNo: Requirement { .some([says([.no]), withheld]) }
    var isOpen: Requirement { item == nil ? offered : says([.unknown, .declined]) }
    var isNotTrue: Requirement { .some([isNo, isOpen]) }
  }

  private let question: Question
  private let lines: [Line]
  private let isUnknown: Requirement

  init(_ question: Question, _ translation: inout ConditionTranslation) throws(InexactExport) {
    self.question = question
    let asked: [OptionID] =
      if case .lines(_, let lines)? = question.clearer { lines.map(\.option) } else { [] }
    var lines: [Line] = []
    for option in question.options where !option.isExclusive {
      let withheld = try option.when.map { when throws(InexactExport) in
        try translation.requirement(when, .fails)
      }
      let offered = try option.when.map { when throws(InexactExport) in
        try translation.requirement(when, .notFails)
      }
      lines.append(
        Line(
          option: option.id,
          item: asked.contains(option.id)
            ? question.asked(.line(option.id)).linkId.rawValue : nil,
          withheld: withheld ?? .never, offered: offered ?? .always))
    }
    self.lines = lines
    isUnknown = .test(.equals(question.linkId.rawValue, .unknown))
  }

  private var asked: [Line] { lines.filter { $0.item != nil } }

  /// That some line is asked; where none is offered, the list stays unknown.
  private var isAsked: Requirement {
    .every([isUnknown, .some(asked.map(\.offered))])
  }

  private var isAnyTrue: Requirement { .some(lines.map(\.isTrue)) }
  private var isNoneTrue: Requirement { .every(lines.map(\.isNotTrue)) }
  /// That all lines there are were asked and denied.
  private var isAllNo: Requirement { .every([isAsked] + lines.map(\.isNo)) }

  /// That the list is answered: a line is yes, or all that are asked are no.
  func isAnswered(_ translation: inout ConditionTranslation) throws(InexactExport) -> Requirement {
    .some([isAnyTrue, .every([isAsked] + asked.map(\.isNo))])
  }

  func isNotAnswered(_ translation: inout ConditionTranslation) throws(InexactExport) -> Requirement {
    let isSomeOpen = Requirement.some(asked.map(\.isOpen))
    let isNothingOffered = Requirement.every([isUnknown] + asked.map(\.withheld))
    return .some([.every([isUnknown, isSomeOpen] + asked.map(\.isNotTrue)), isNothingOffered])
  }

  /// That a test holds, or fails, of the lines.
  func requirement(_ test: Test, holds: Bool, _ translation: inout ConditionTranslation) throws(InexactExport)
    -> Requirement
  {
    // What is worked out reads the lines too.
    guard case .includes(_, let quantifier, let options) = test else { return .never }
    switch (quantifier, holds) {
    case (.any, true), (.none, false): return .some(options.map(isTrue))
    case (.any, false), (.none, true): return .every([isAsked] + options.map(isFalse))
    case (.all, true): return .every(options.map(isTrue))
    case (.all, false): return .every([isAsked, .some(options.map(isFalse))])
    }
  }

  /// That "I do not know" to the list leaves a test unknown.
  func open(_ test: Test, _ translation: inout ConditionTranslation) throws(InexactExport) -> Requirement {
    guard case .includes(_, let quantifier, let options) = test else {
      throw InexactExport(.noSuchTest(test.text))
    }
    let isNothingOffered = Requirement.every([isUnknown] + asked.map(\.withheld))
    let isSomeOpen = Requirement.some(options.map(isOpen))
    let isUndecided = options.map { option in
      Requirement.some([quantifier == .all ? isTrue(option) : isFalse(option), isOpen(option)])
    }
    return .some([.every([isUnknown, isSomeOpen] + isUndecided), isNothingOffered])
  }

  private func line(_ option: OptionID) -> Line? { lines.first { $0.option == option } }

  private func isTrue(_ option: OptionID) -> Requirement { line(option)?.isTrue ?? isAllNo }

  private func isFalse(_ option: OptionID) -> Requirement { line(option)?.isNo ?? isAnyTrue }

  private func isOpen(_ option: OptionID) -> Requirement {
    line(option)?.isOpen ?? .every([isNoneTrue, .some(lines.map(\.isOpen))])
  }
}
