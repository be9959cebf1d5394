internal import QuestionnaireCore
internal import SummaryReports

extension Question {
  /// What takes the answer to this question, with the answer that was given.
  func editor(answer: Answer?, bodyMap: BodyMap, isEmergencyScreen: Bool) -> any Editor {
    switch kind {
    case .yesNo: yesNoEditor(answer, hidesAbsent: false)
    case .choice(let choices): listEditor(.choice, choices, answer, hidesAbsent: isEmergencyScreen)
    case .choices(let choices): listEditor(.choices, choices, answer, hidesAbsent: isEmergencyScreen)
    case .region: BodyMapEditor(.region, self, bodyMap: bodyMap, answer: answer)
    case .regions: BodyMapEditor(.regions, self, bodyMap: bodyMap, answer: answer)
    case .age: QuantityEditor.age(self, answer: answer)
    case .duration: QuantityEditor.duration(self, answer: answer)
    case .number(let limits): NumberEditor(self, limits, answer: answer)
    case .date: DateEditor(self, answer: answer)
    case .scale(let low, let high): ScaleEditor(self, low: low, high: high, answer: answer)
    case .text: TextEditor(self, answer: answer)
    }
  }

  func yesNoEditor(_ answer: Answer?, hidesAbsent: Bool) -> ListEditor {
    let rows = [
      ListRow(.value("yes"), text: PersonText(Wording.yes)),
      ListRow(.value("no"), text: PersonText(Wording.no)),
    ]
    return ListEditor(
      .yesNo, rows: rows, question: self, answer: answer, isSearched: false, hidesAbsent: hidesAbsent)
  }

  func listEditor(_ form: ListForm, _ choices: Choices, _ answer: Answer?, hidesAbsent: Bool)
    -> ListEditor
  {
    ListEditor(
      form, rows: choices.options.map { ListRow($0) }, question: self, answer: answer,
      isSearched: choices.isSearched, hidesAbsent: hidesAbsent)
  }

  func regionEditor(_ form: ListForm, _ bodyMap: BodyMap, _ answer: Answer?) -> ListEditor {
    ListEditor(
      form, rows: bodyMap.regions.map { ListRow($0) }, question: self, answer: answer, isSearched: true,
      hidesAbsent: false)
  }
}
