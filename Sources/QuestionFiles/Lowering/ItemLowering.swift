import QuestionnaireCore

/// Turns laid-out items into the engine's, their guards looked up and joined.
struct ItemLowering {
  let flat: Flattening
  let conditions: ConditionLowering

  func items() -> [Item] {
    let written = flat.guards.map { guarding in
      conditions.lower(
        guarding.syntax, in: ConditionScope(before: guarding.position, shared: guarding.shared))
        ?? .always
    }
    var roles: [Question.Role: Word] = [:]
    return flat.items.enumerated().map { position, item in
      if case .question(let question) = item.kind {
        checkLimit(item, question, position)
        checkOffer(item, position)
        checkStart(item, position)
        if let role = question.role {
          if let earlier = roles[role] {
            conditions.log.report(
              .secondRole(role.rawValue, firstLine: earlier.place.span.start.line), at: item.id.place)
          }
          roles[role] = roles[role] ?? item.id
        }
      }
      let whole = item.guards.reduce(Condition.always) { whole, part in
        switch part {
        case .written(let index): whole.and(written[index])
        case .made(let condition): whole.and(condition)
        }
      }
      return Item(
        linkId: LinkID(item.id.text), kind: kind(of: item, position), guard: whole, group: item.group,
        parent: item.parent)
    }
  }

  /// The item with the conditions of its options looked up.
  private func kind(of item: FlatItem, _ position: Int) -> Item.Kind {
    guard case .question(let question) = item.kind, !item.optionConditions.isEmpty else { return item.kind }
    let scope = ConditionScope(before: position, shared: item.shared)
    let offered = question.options.compactMap { option -> AnswerOption? in
      let when = item.optionConditions[option.id].flatMap { conditions.lower($0, in: scope) }
      return when == .any([]) ? nil : option.offered(when: when)
    }
    return .question(question.with(options: offered))
  }

  /// What a date follows is the date of an earlier question.
  private func checkStart(_ item: FlatItem, _ position: Int) {
    guard let start = item.after,
      conditions.isReadable(start, in: ConditionScope(before: position, shared: item.shared))
    else { return }
    if let other = conditions.names.questions[start.text] {
      guard other.isKindKnown else { return }
      if case .date = other.question.kind { return }
    }
    conditions.log.report(.afterOtherKind(start.text), at: start.place)
  }

  /// What an answer cannot exceed must be an earlier answer of the same kind.
  private func checkLimit(_ item: FlatItem, _ question: Question, _ position: Int) {
    guard let limit = item.atMost,
      conditions.isReadable(limit, in: ConditionScope(before: position, shared: item.shared))
    else { return }
    guard let other = conditions.names.questions[limit.text],
      !other.isKindKnown || fits(question, other.question)
    else {
      conditions.log.report(.atMostOtherKind(limit.text, of: item.id.text), at: limit.place)
      return
    }
    if case .number(let own) = question.kind, case .number(let others) = other.question.kind,
      own.unit != others.unit
    {
      conditions.log.report(
        .atMostOtherUnit(limit.text, unit: others.unit, of: item.id.text, in: own.unit), at: limit.place)
    }
  }

  /// What is offered are the regions of an earlier question for several.
  private func checkOffer(_ item: FlatItem, _ position: Int) {
    guard let offers = item.offers,
      conditions.isReadable(offers, in: ConditionScope(before: position, shared: item.shared))
    else { return }
    if let other = conditions.names.questions[offers.text] {
      guard other.isKindKnown else { return }
      if case .regions = other.question.kind { return }
    }
    conditions.log.report(.offersOtherKind(offers.text), at: offers.place)
  }

  private func fits(_ question: Question, _ limit: Question) -> Bool {
    switch (question.kind, limit.kind) {
    case (.age, .age), (.age, .duration), (.duration, .age), (.duration, .duration), (.number, .number): true
    default: false
    }
  }
}
