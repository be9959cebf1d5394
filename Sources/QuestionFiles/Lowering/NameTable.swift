import QuestionnaireCore

/// The names that conditions of one questionnaire can read, and where each stands: `tea` is a question, the fourth of the
/// items, and a condition of the third cannot read it.
struct NameTable {
  struct QuestionEntry {
    let question: Question
    let isKindKnown: Bool
    /// Its place among the items.
    let position: Int
    let id: Word
  }

  struct DerivedEntry {
    let values: [String]
    /// The place of the latest question it reads.
    let position: Int
    /// Its place among the derived values.
    let index: Int
    let id: Word
  }

  var questions: [String: QuestionEntry] = [:]
  var derived: [String: DerivedEntry] = [:]

  /// True if a file that defines names cannot be read: then nothing can be said of a name that is not here.
  var isIncomplete = false

  /// The place of what a name stands for.
  func position(of name: String) -> Int? { questions[name]?.position ?? derived[name]?.position }

  func definition(of name: String) -> Word? { questions[name]?.id ?? derived[name]?.id }

  var names: [String] { Array(questions.keys) + Array(derived.keys) }
}

/// Adds the derived values to the names, each where its latest question stands.
struct DerivedPositions {
  /// The names with the derived values.
  private(set) var names: NameTable

  init(names: NameTable, rules: [RulesLowering.Source]) {
    self.names = names
    for (index, derived) in rules.flatMap(\.rules.derived).enumerated()
    where self.names.derived[derived.id.text] == nil && names.questions[derived.id.text] == nil {
      let read = derived.cases.compactMap(\.when).flatMap(\.tests).compactMap(\.name)
      let position = read.compactMap { self.names.position(of: $0.text) }.max() ?? -1
      self.names.derived[derived.id.text] = NameTable.DerivedEntry(
        values: derived.cases.map(\.value.text), position: position, index: index, id: derived.id)
    }
  }
}
