internal import QuestionnaireCore

/// Holds answers as interviews in two editions, in the engine, to see that a change is there.
struct EditionReplay {
  private let old: Questionnaire
  private let new: Questionnaire

  init(_ old: Questionnaire, _ new: Questionnaire) {
    self.old = old
    self.new = new
  }

  func witness(_ sheet: AnswerSheet, _ subject: EditionChange.Subject) -> EditionChange.Witness {
    let (before, was) = hold(sheet, in: old, isFormer: true)
    let (now, became) = hold(sheet, in: new, isFormer: false)
    let isShown: Bool
    switch (reading(subject, was, old), reading(subject, became, new)) {
    case (let one?, let other?): isShown = one != other
    default: isShown = true
    }
    return EditionChange.Witness(
      before: before, now: now, levelBefore: was.evaluation.level, levelNow: became.evaluation.level,
      isShown: isShown)
  }

  /// Whether something holds in an interview; nil where the engine cannot be asked.
  private func reading(
    _ subject: EditionChange.Subject, _ interview: Interview, _ questionnaire: Questionnaire
  ) -> Bool? {
    switch subject {
    case .level(let level): return interview.evaluation.level >= level
    case .part(.item(let id)): return Touches(interview).include(.item(id))
    case .part(.flag(let id)): return Touches(interview).include(.flag(id))
    case .part(.derivedValue(let id, let value)):
      return Touches(interview).include(.derivedValue(id, value))
    case .part(.topic(let id)): return Touches(interview).include(.topic(id))
    default: return nil
    }
  }

  /// Holds an interview with the answers that an edition takes; where nothing of an answer is left, it is declined.
  private func hold(
    _ sheet: AnswerSheet, in questionnaire: Questionnaire, isFormer: Bool
  ) -> (AnswerSheet, Interview) {
    var own = AnswerSheet()
    let mark = "/" + SharedQuestions.formerMark
    let former = Set(
      sheet.answers.keys.filter { $0.rawValue.hasSuffix(mark) }.map { $0.rawValue.dropLast(mark.count) })
    for (name, words) in sheet.answers {
      let isMarked = name.rawValue.hasSuffix(mark)
      let plain = isMarked ? LinkID(String(name.rawValue.dropLast(mark.count))) : name
      if isMarked != isFormer, isMarked || former.contains(plain.rawValue[...]) { continue }
      let question = plain.rawValue.split(separator: "/").first.map { LinkID(String($0)) }
      guard question.flatMap(questionnaire.item) != nil else { continue }
      own.answers[plain] = words
    }
    while true {
      let held = own.conduct(questionnaire)
      guard let refusal = held.refusals.first(where: { own.answers[$0.linkId] != nil }),
        let words = own.answers[refusal.linkId]
      else {
        let unasked = Set(held.notAsked)
        return (AnswerSheet(answers: own.answers.filter { !unasked.contains($0.key) }), held.interview)
      }
      var kept: [String] = []
      switch refusal.reason {
      case .notOffered(let option): kept = words.filter { $0 != option.rawValue }
      case .unknownOption(let name): kept = words.filter { $0 != name }
      default: break
      }
      let isDeclined = kept.isEmpty && words != ["declined"]
      own.answers[refusal.linkId] = kept.isEmpty ? (isDeclined ? ["declined"] : nil) : kept
    }
  }
}
