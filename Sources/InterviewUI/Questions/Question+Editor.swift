internal import QuestionnaireCore
internal import SummaryReports

extension Question {
  /// What takes the answer to this question, with the answer that was given; `offered` are the regions of the earlier
  /// question that it offers first.
  func editor(answer: Answer?, bodyMap: BodyMap, offered: [RegionID] = []) -> any Editor {
    switch kind {
    case .yesNo: yesNoEditor(answer)
    case .choice(let choices): listEditor(.choice, choices, answer)
    case .choices(let choices): listEditor(.choices, choices, answer)
    case .region where !offered.isEmpty:
      OfferedRegionsEditor(self, offered: offered, bodyMap: bodyMap, answer: answer)
    case .region: BodyMapEditor(.region, self, bodyMap: bodyMap, answer: answer)
    case .regions: BodyMapEditor(.regions, self, bodyMap: bodyMap, answer: answer)
    case .age: QuantityEditor.age(self, answer: answer)
    case .duration: QuantityEditor.duration(self, answer: answer)
    case .number(let limits): NumberEditor(self, limits, answer: answer)
    case .date: DateEditor(self, answer: answer)
    case .time: TimeEditor(self, answer: answer)
    case .scale(let low, let high): ScaleEditor(self, low: low, high: high, answer: answer)
    case .text: TextEditor(self, answer: answer)
    }
  }

  func yesNoEditor(_ answer: Answer?) -> ListEditor {
    let rows = [
      ListRow(.value("yes"), text: PersonText(ReportWording.yes)),
      ListRow(.value("no"), text: PersonText(ReportWording.no)),
    ]
    return ListEditor(.yesNo, rows: rows, question: self, answer: answer, isSearched: false)
  }

  func listEditor(_ form: ListForm, _ choices: Choices, _ answer: Answer?) -> ListEditor {
    ListEditor(
      form, rows: choices.options.map { ListRow($0) }, question: self, answer: answer,
      isSearched: choices.isSearched)
  }

  /// The list of all regions; where several can be chosen, with the groups that choose several at once.
  func regionEditor(_ form: ListForm, _ bodyMap: BodyMap, _ answer: Answer?) -> ListEditor {
    let groups = form.isMultiple ? bodyMap.groups.map { ListRow($0) } : []
    return ListEditor(
      form, rows: groups + bodyMap.regions.map { ListRow($0) }, question: self, answer: answer,
      isSearched: true)
  }

  /// The list of the regions that are offered first, with the way to all others behind them.
  func offeredEditor(_ offered: [RegionID], _ bodyMap: BodyMap, _ answer: Answer?) -> ListEditor {
    let rows = bodyMap.regions.filter { offered.contains($0.id) }.map { region in
      var row = ListRow(region)
      row.heading = nil
      return row
    }
    return ListEditor(
      .region, rows: rows + [.others], question: self, answer: answer, isSearched: false)
  }
}

extension Interview {
  /// The regions that a question offers first: those ticked in the earlier question that it names, if any were.
  func offeredRegions(for question: Question) -> [RegionID] {
    guard let id = question.offers, case .answered(.regions(let regions))? = evaluation.status(of: id) else {
      return []
    }
    return regions
  }
}
