import QuestionnaireCore

/// Holds the emergency screen to its size: every line of it must be seen on a small screen.
struct EmergencyScreenCheck {
  /// The most lists, the most lines of one, and the widest line.
  static let mostLists = 3
  static let mostLines = 6
  static let widestLine = 34

  let flat: Flattening
  let decoding: Decoding

  /// Reports lists and lines that are too many or too wide.
  func check() {
    let screens = Set(flat.groups.indices.filter { isScreen($0) })
    let questions = flat.items.filter { $0.group.map(screens.contains) == true }.compactMap { item in
      item.kind.choices.map { (item, $0) }
    }
    for (item, choices) in questions {
      for option in choices.options where option.text.widest > Self.widestLine {
        decoding.log.report(
          .lineTooWide(option.text.widest, limit: Self.widestLine),
          at: item.optionPlaces[option.id] ?? item.id.place)
      }
      if choices.options.count(where: { !$0.isExclusive }) > Self.mostLines {
        decoding.log.report(.listTooLong(limit: Self.mostLines), at: item.id.place)
      }
    }
    if questions.count > Self.mostLists {
      decoding.log.report(.tooManyLists(limit: Self.mostLists), at: questions[Self.mostLists].0.id.place)
    }
  }

  private func isScreen(_ group: Int) -> Bool {
    if flat.groups[group].role == .emergencyScreen { return true }
    return flat.groups[group].parent.map(isScreen) ?? false
  }

}

extension Item.Kind {
  fileprivate var choices: Question.Choices? {
    guard case .question(let question) = self, case .choices(let choices) = question.kind else { return nil }
    return choices
  }
}
