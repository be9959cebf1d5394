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
