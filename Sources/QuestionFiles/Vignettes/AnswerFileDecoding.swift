import PlainText
import QuestionnaireCore

/// Decodes `otherwise` and `answers`: of an answer file, or of a vignette.
struct AnswerFileDecoding {
  static let keys = ["otherwise", "answers"]

  let decoding: Decoding

  /// The answers of a file of their own; names that nothing in the questionnaire has are reported.
  func prepared(_ node: YamlNode, for questionnaire: Questionnaire?) -> PreparedAnswers? {
    guard let fields = Fields(node, of: "an answer file", keys: Self.keys, in: decoding) else { return nil }
    let answers = answers(fields)
    if let questionnaire {
      VignetteCheck(decoding: decoding, questionnaire: questionnaire).checkNames(answers.map(\.name))
    }
    return PreparedAnswers(answers, otherwise: otherwise(fields), start: fields.place)
  }

  /// What stands for questions that are not named.
  func otherwise(_ fields: Fields) -> AnswerSheet.Otherwise {
    fields.choice("otherwise", AnswerSheet.Otherwise.self) ?? .unknown
  }

  /// The answers, in the order of the file.
  func answers(_ fields: Fields) -> [(name: Word, words: [Word])] {
    guard let node = fields["answers"] else { return [] }
    guard let entries = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a mapping (answers)", found: node.kind), at: node.place.firstLine)
      return []
    }
    return entries.compactMap { entry in
      let words: [Word]
      if case .sequence(let nodes, _) = entry.value.content {
        if nodes.isEmpty {
          decoding.log.report(
            .unreadableAnswer(.empty, to: entry.key.text, help: "write an answer, or remove the name"),
            at: entry.value.place.firstLine)
        }
        words = nodes.compactMap(decoding.word)
      } else {
        words = decoding.word(entry.value).map { [$0] } ?? []
      }
      return words.isEmpty ? nil : (entry.key, words)
    }
  }
}
