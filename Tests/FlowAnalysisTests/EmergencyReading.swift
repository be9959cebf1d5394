import QuestionnaireCore

/// The questions that emergency flags name, and what a complete interview leaves open of them.
struct EmergencyReading {
  private let questionnaire: Questionnaire
  /// By question: the flags that name it, through derived values too.
  let flags: [LinkID: [FlagID]]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    var named: [LinkID: [FlagID]] = [:]
    for flag in questionnaire.flags where flag.level == .emergency {
      var ids: Set<LinkID> = []
      var open = flag.when.tests
      while let test = open.popLast() {
        guard let id = test.linkId else { continue }
        if let value = questionnaire.derivedValue(id) {
          open += value.cases.flatMap(\.when.tests)
        } else {
          ids.insert(id)
        }
      }
      for id in ids { named[id, default: []].append(flag.id) }
    }
    flags = named
  }

  /// The named questions that were left out without an emergency, and that nothing excludes.
  func unasked(in evaluation: Evaluation) -> [(LinkID, [FlagID])] {
    guard evaluation.level < .emergency else { return [] }
    return flags.filter { id, _ in
      guard evaluation.status(of: id) == .notAsked, let item = questionnaire.item(id) else { return false }
      return !isExcluded(item, evaluation)
    }.map { ($0, $1) }
  }

  /// The emergencies that are not ruled out, where triage is below same-day.
  func open(in evaluation: Evaluation) -> [FlagID] {
    guard evaluation.level < .sameDay else { return [] }
    return questionnaire.flags.filter { $0.level == .emergency && !isRuledOut($0.when, evaluation) }.map(\.id)
  }

  private func isRuledOut(_ condition: Condition, _ evaluation: Evaluation) -> Bool {
    switch condition {
    case .not(let part): return evaluation.truth(of: part) == .true
    case .all(let parts): return parts.contains { isRuledOut($0, evaluation) }
    case .any(let parts): return parts.allSatisfy { isRuledOut($0, evaluation) }
    case .test(let test):
      if evaluation.truth(of: condition) == .false { return true }
      switch test {
      case .state, .derived: return false
      default:
        guard let item = test.linkId.flatMap(questionnaire.item) else { return false }
        return isExcluded(item, evaluation) || isWithheld(test, item, evaluation)
      }
    }
  }

  /// Whether a question is left out for good: by its guard, or since it offers nothing but "none of these".
  private func isExcluded(_ item: Item, _ evaluation: Evaluation) -> Bool {
    let options = item.question?.options ?? []
    let offersNothing =
      options.contains { $0.when != nil }
      && options.allSatisfy { $0.isExclusive || !isOffered($0, evaluation) }
    return offersNothing || isRuledOut(item.guardCondition, evaluation)
  }

  /// Whether what a test wants is not offered.
  private func isWithheld(_ test: Test, _ item: Item, _ evaluation: Evaluation) -> Bool {
    func isOffered(_ id: OptionID) -> Bool {
      item.question?.option(id).map { self.isOffered($0, evaluation) } ?? true
    }
    switch test {
    case .choice(_, let wanted), .includes(_, .any, let wanted): return !wanted.contains(where: isOffered)
    case .includes(_, .all, let wanted): return !wanted.allSatisfy(isOffered)
    default: return false
    }
  }

  private func isOffered(_ option: AnswerOption, _ evaluation: Evaluation) -> Bool {
    option.when.map { evaluation.truth(of: $0) != .false } ?? true
  }
}
