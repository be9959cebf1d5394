import PlainText
import QuestionnaireCore

/// Holds the names and answers of a vignette against its questionnaire.
struct VignetteCheck {
  let decoding: Decoding
  let questionnaire: Questionnaire
  private var log: DiagnosticLog { decoding.log }

  /// Reports answers to questions that do not exist, and answers that cannot be read.
  func check(_ answers: [(name: Word, words: [Word])]) {
    checkNames(answers.map(\.name))
    for (name, words) in answers {
      guard let asked = AnsweredName(name.text, in: questionnaire) else { continue }
      guard case .question(let question) = asked, let first = words.first, let last = words.last
      else { continue }
      do throws(AnswerRejection) {
        let answer = try Answer(words: words.map(\.text), for: question, in: questionnaire.bodyMap)
        if !question.allowsUnknown, answer.value == nil { throw .mustBeAnswered }
      } catch {
        let help = error.remedy(for: LinkID(name.text), in: questionnaire)
        log.report(.unreadableAnswer(error, to: name.text, help: help), at: first.place.through(last.place))
      }
    }
  }

  /// Reports names that nothing is asked under.
  func checkNames(_ words: [Word]) {
    let unknown = words.filter { AnsweredName($0.text, in: questionnaire) == nil }
    guard !unknown.isEmpty else { return }
    let names = AnsweredName.all(in: questionnaire)
    for word in unknown { unknownQuestion(word, among: names) }
  }

  func item(_ word: Word) { checkNames([word]) }

  /// Reports a topic that the questionnaire does not have.
  func topic(_ word: Word) {
    _ = decoding.isKnown(word, among: questionnaire.topics.lazy.map { $0.ownName }) {
      .unknownTopic($0, near: $1)
    }
  }

  /// Reports a flag that the questionnaire does not have.
  func flag(_ word: Word) {
    _ = decoding.isKnown(word, among: questionnaire.flags.lazy.map { $0.id.ownName }) {
      .unknownFlag($0, near: $1)
    }
  }

  /// Reports a derived value, or a value of it, that does not exist.
  func derived(_ name: Word, _ value: Word) {
    guard let derived = questionnaire.derivedValue(LinkID(name.text)) else {
      unknownQuestion(name, among: questionnaire.derived.map(\.linkId.rawValue))
      return
    }
    let values = derived.cases.map(\.value.rawValue)
    guard !(values + ["unknown", "none"]).contains(value.text) else { return }
    log.report(
      .unknownValue(
        value.text, of: name.text, near: EditDistance.nearest(to: value.text, among: values), values: values),
      at: value.place)
  }

  private func unknownQuestion(_ word: Word, among names: [String]) {
    log.report(
      .notInQuestionnaire(word.text, near: EditDistance.nearest(to: word.text, among: names), names: names),
      at: word.place)
  }
}
