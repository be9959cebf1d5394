import QuestionnaireCore

extension AnswerSheet {
  /// The sheet as an answers file on one line, ready to be given to `anamnesis run --answers`.
  var oneLine: String {
    let members = answers.sorted { $0.key < $1.key }.map { id, words in
      let quoted = words.map(Self.quoted)
      return "\(Self.quoted(id.rawValue)): "
        + (quoted.count == 1 ? quoted[0] : "[\(quoted.joined(separator: ", "))]")
    }
    return "{otherwise: \(otherwise.rawValue), answers: {\(members.joined(separator: ", "))}}"
  }

  /// A word as YAML takes it: plain if nothing in it could mean something else.
  static func quoted(_ word: String) -> String {
    let isPlain =
      word.first.map { $0.isASCII && $0.isLetter || $0.isASCII && $0.isNumber } ?? false
      && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_/ .".contains($0)) }
      && word.last != " "
    guard !isPlain else { return word }
    let escaped = word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0 == "\n" ? "\\n" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
