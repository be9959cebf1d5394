extension Interview {
  /// What an answer to the prompt means, as it is asked now; nil if it is not of this questionnaire.
  public func fingerprint(of prompt: Prompt) -> Fingerprint? {
    let content = questionnaire.content
    if let question = question(for: prompt) { return question.fingerprint(in: content.bodyMap) }
    guard content.items.indices.contains(prompt.item) else { return nil }
    switch content.items[prompt.item].kind {
    case .question: return nil
    case .note(let title, let text), .end(let title, let text):
      var maker = FingerprintMaker()
      maker.add(title)
      maker.add(text)
      return maker.fingerprint
    }
  }
}
