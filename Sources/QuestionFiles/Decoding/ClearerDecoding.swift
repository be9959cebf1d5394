import QuestionnaireCore

/// Decodes the plainer words of a question: `clearer: {text: Does it hurt now?}`, or of a list one line an option.
struct ClearerDecoding {
  let decoding: Decoding

  func clearer(_ node: YamlNode, of question: Question) -> Question.Clearer? {
    guard case .choices(let choices) = question.kind else {
      guard let fields = Fields(node, of: "'clearer'", keys: ["text", "help"], in: decoding)
      else { return nil }
      return .question(
        text: fields.requiredPersonText("text", .question), help: fields.personText("help", .help))
    }
    guard let fields = Fields(node, of: "'clearer'", keys: ["text", "lines"], in: decoding),
      let lines = fields.required("lines")
    else { return nil }
    return .lines(
      intro: fields.personText("text", .question), self.lines(lines, choices.options, fields.key("lines")))
  }

  private func lines(_ node: YamlNode, _ options: [AnswerOption], _ key: Word?) -> [Question.Clearer.Line] {
    guard let entries = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a mapping (one line for each option)", found: node.kind),
        at: node.place.firstLine)
      return []
    }
    let wanted = options.filter { !$0.isExclusive }
    let names = wanted.map(\.id.rawValue)
    for entry in entries {
      _ = decoding.isKnown(entry.key, among: names) { .unknownLine($0, near: $1, options: names) }
    }
    return wanted.compactMap { option in
      guard let entry = entries.first(where: { $0.key.text == option.id.rawValue }) else { return nil }
      return decoding.personText(entry.value, .question).map {
        Question.Clearer.Line(option: option.id, text: $0)
      }
    }
  }
}
