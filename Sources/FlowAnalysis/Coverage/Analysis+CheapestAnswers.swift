public import QuestionnaireCore

extension Analysis {
  /// Answers that make a condition true once the interview is complete, with the fewest definite ones; what they do not
  /// name is "I do not know". They were held in the engine. Nil if it can never be, if it rests on what no condition of
  /// the questionnaire tells apart, or if a limit was reached.
  public func cheapestAnswers(making condition: Condition) -> AnswerSheet? {
    cheapestAnswers { prover in
      prover.outcome.formula(condition, .isTrue, in: &prover.encoding)
    } shows: {
      $0.evaluation.truth(of: condition) == .true
    }
  }

  /// The same for answers with which a question is asked, or a page or an end is reached.
  public func cheapestAnswers(asking id: LinkID) -> AnswerSheet? {
    guard let place = questionnaire.content.items.firstIndex(where: { $0.linkId == id }) else { return nil }
    return cheapestAnswers { prover in
      .holds(prover.encoding.asked[place])
    } shows: {
      Touches($0).include(.item(id))
    }
  }

  /// The same for answers that touch a part.
  public func cheapestAnswers(touching part: QuestionnairePart) -> AnswerSheet? {
    switch part {
    case .item(let id): return cheapestAnswers(asking: id)
    case .options(let id, let names): return cheapestAnswers(choosing: names, of: id)
    case .derivedValue(let id, let value): return cheapestAnswers(making: .test(.derived(id, [value])))
    case .topic(let id): return cheapestAnswers(making: .test(.topic(id)))
    case .because(let id, _), .but(let id, _), .askYourDoctor(let id, _):
      return questionnaire.condition(of: part).flatMap {
        cheapestAnswers(making: .all([.test(.topic(id)), $0]))
      }
    case .flag, .claim, .unless, .neverWhen, .derivedCase, .derived, .questionnaire:
      return questionnaire.condition(of: part).flatMap(cheapestAnswers(making:))
    }
  }

  private func cheapestAnswers(choosing names: [String], of id: LinkID) -> AnswerSheet? {
    guard let place = encoding.script.itemIndex[id], let block = encoding.blocks[place],
      let name = names.first
    else { return nil }
    guard block.variable == nil
    else { return block.question.test(names).flatMap { cheapestAnswers(making: .test($0)) } }
    // Nothing reads the answer: any will do where the question is asked.
    guard var sheet = cheapestAnswers(asking: id) else { return nil }
    sheet.answers[id] = [name]
    return isShown(by: sheet) { Touches($0).include(.options(id, names)) } ? sheet : nil
  }

  private func cheapestAnswers(
    where formula: (inout Prover) -> Formula, shows: (Interview) -> Bool
  ) -> AnswerSheet? {
    guard !isBeyondLimits else { return nil }
    var prover = Prover(questionnaire, encoding: encoding, outcome: outcome)
    let wanted = formula(&prover)
    guard let found = prover.fewestAnswers(wanted), !prover.encoding.store.isExhausted else { return nil }
    var sheet = prover.witness(found).sheet
    guard isShown(by: sheet, shows) else { return nil }
    for id in sheet.answers.keys.sorted() {
      if let direct = sheet.withoutLines(of: id), isShown(by: direct, shows) { sheet = direct }
    }
    return sheet
  }

  private func isShown(by sheet: AnswerSheet, _ shows: (Interview) -> Bool) -> Bool {
    let held = sheet.conduct(questionnaire)
    return held.refusals.isEmpty && held.notAsked.isEmpty && held.interview.evaluation.isComplete
      && shows(held.interview)
  }
}

extension AnswerSheet {
  /// The sheet with what was said yes to line by line ticked in the list itself; nil if that is not how it was answered.
  fileprivate func withoutLines(of id: LinkID) -> AnswerSheet? {
    let lines = answers.keys.filter { $0.rawValue.hasPrefix(id.rawValue + "/") }.sorted()
    guard answers[id] == ["unknown"], !lines.isEmpty, lines.allSatisfy({ answers[$0] == ["yes"] })
    else { return nil }
    var sheet = self
    for line in lines { sheet.answers[line] = nil }
    sheet.answers[id] = lines.map { String($0.rawValue.dropFirst(id.rawValue.count + 1)) }
    return sheet
  }
}

extension Question {
  /// The test that one of these options was chosen.
  fileprivate func test(_ names: [String]) -> Test? {
    switch kind {
    case .yesNo: names.first.map { .yesNo(linkId, $0 == "yes") }
    case .choice: .choice(linkId, names.map { OptionID($0) })
    case .choices: .includes(linkId, .any, names.map { OptionID($0) })
    case .region, .regions: .regions(linkId, .any, names.map { RegionID($0) })
    case .age, .duration, .number, .date, .time, .scale, .text: nil
    }
  }
}
