import PlainText
import QuestionnaireCore

/// Holds the emergency screen to its size: every line of it must be seen on a small screen, or an author reads
/// "this line takes 41 columns, and 34 are there".
struct EmergencyScreenCheck {
  /// The most lists, the most lines of one, and the widest line.
  static let mostLists = 3
  static let mostLines = 6
  static let widestLine = 34
  /// The most lines that a question takes on a screen of that many columns, so that its list is seen below it.
  static let mostTextLines = 2
  static let screenColumns = 40

  let flat: Flattening
  let decoding: Decoding

  /// Reports lists and lines that are too many or too wide, or that would not be seen.
  func check() {
    let screens = Set(flat.groups.indices.filter { isScreen($0) })
    let questions = flat.items.filter { $0.group.map(screens.contains) == true }.compactMap { item in
      item.kind.list.map { (item, $0.text, $0.choices) }
    }
    for (item, text, choices) in questions {
      let lines =
        text.everyWording.map {
          TextWidth.rows(of: $0, columns: Self.screenColumns)
        }.max() ?? 0
      if lines > Self.mostTextLines {
        decoding.log.report(.textTooTall(lines, limit: Self.mostTextLines), at: item.id.place)
      }
      if choices.isSearched { decoding.log.report(.hiddenList, at: item.id.place) }
      for option in choices.options where option.text.widest > Self.widestLine {
        decoding.log.report(
          .lineTooWide(option.text.widest, limit: Self.widestLine),
          at: item.optionPlaces[option.id] ?? item.id.place)
      }
      if choices.options.count(where: { !$0.isExclusive }) > Self.mostLines
        || choices.options.count > Self.mostLines + 1
      {
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
  /// The text and the options of a list.
  fileprivate var list: (text: PersonText, choices: Question.Choices)? {
    guard case .question(let question) = self else { return nil }
    switch question.kind {
    case .choice(let choices), .choices(let choices): return (question.text, choices)
    default: return nil
    }
  }
}
