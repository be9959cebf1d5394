internal import QuestionnaireCore

extension ListEditor {
  /// The longest list that is not searched.
  static let longestPlainList = 12

  /// Makes the list of a question; an answer that was given is chosen and highlighted.
  ///
  /// `hidesAbsent` makes "I do not know" and "I prefer not to say" keys instead of rows.
  init(
    _ form: ListForm, rows: [ListRow], question: Question, answer: Answer?, isSearched: Bool,
    hidesAbsent: Bool
  ) {
    let absent = question.allowsUnknown && !hidesAbsent ? AbsentAnswer.allCases.map { ListRow($0) } : []
    self.form = form
    self.rows = rows + absent
    self.hidesAbsent = question.allowsUnknown && hidesAbsent
    startsInSearch = isSearched
    hasSearch = isSearched || rows.count > Self.longestPlainList
    let values = Set(ListForm.values(of: answer))
    chosen = Set(rows.indices.filter { rows[$0].value.map(values.contains) == true })
    chosenAbsent = AbsentAnswer(answer)
    writeIn = TextField(answer?.value?.writeIn ?? "", limit: 200)
    visible = Array(self.rows.indices)
    focus = isSearched ? .search : .question
    guard !isSearched else { return }
    if let first = chosen.min() {
      focus = .row(first)
    } else if let chosenAbsent {
      let place = self.rows.firstIndex { $0.meaning == .absent(chosenAbsent) }
      focus = place.map { .row($0) } ?? .absent(chosenAbsent)
    }
  }
}
