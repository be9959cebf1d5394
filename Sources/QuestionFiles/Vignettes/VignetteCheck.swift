import PlainText
import QuestionnaireCore

/// Holds the names and answers of a vignette against its questionnaire.
struct VignetteCheck {
  let decoding: Decoding
  let questionnaire: Questionnaire
  private var log: DiagnosticLog { decoding.log }

  /// Reports answers to questions that do not exist, and answers that cannot be read.
  func check(_ answers: [(name: Word, words: [Word])]) {
    for (name, words) in answers {
      guard let asked = AnsweredName(name.text, in: questionnaire) else {
        unknownQuestion(name)
        continue
      }
      guard case .question(let question) = asked, let first = words.first, let last = words.last
      else { continue }
      do throws(AnswerRejection) {
        let answer = try Answer(words: words.map(\.text), for: question, in: questionnaire.bodyMap)
        if !question.allowsUnknown, answer.value == nil { throw .mustBeAnswered }
      } catch {
        log.report(.unreadableAnswer(error, to: name.text), at: first.place.through(last.place))
      }
    }
  }

  func item(_ word: Word) {
    if AnsweredName(word.text, in: questionnaire) == nil { unknownQuestion(word) }
  }

  /// Reports a topic that the questionnaire does not have.
  func topic(_ word: Word) {
    _ = decoding.isKnown(word, among: questionnaire.topics.map(\.id.rawValue)) { .unknownTopic($0, near: $1) }
  }

  /// Reports a flag that the questionnaire does not have.
  func flag(_ word: Word) {
    _ = decoding.isKnown(word, among: questionnaire.flags.map(\.id.rawValue)) { .unknownFlag($0, near: $1) }
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
      .unknownValue(value.text, of: name.text, near: EditDistance.nearest(to: value.text, among: values)),
      at: value.place)
  }

  private func unknownQuestion(_ word: Word, among names: [String]? = nil) {
    let names = names ?? questionnaire.items.map(\.linkId.rawValue)
    log.report(
      .notInQuestionnaire(word.text, near: EditDistance.nearest(to: word.text, among: names)), at: word.place)
  }
}

/// What a name on an answer sheet stands for: `now`, `now/breathing`, `medicines/haloperidol/dose`.
enum AnsweredName {
  case question(Question)
  /// What is typed for "another one".
  case writeIn
  /// A page of information.
  case page

  /// What the name stands for; nil if it is nothing that is asked.
  init?(_ name: String, in questionnaire: Questionnaire) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let item = questionnaire.item(LinkID(first)) else { return nil }
    guard let question = item.question else {
      guard parts.count == 1 else { return nil }
      self = .page
      return
    }
    switch parts.count {
    case 1: self = .question(question)
    case 2:
      if parts[1] == "clearer", case .question? = question.clearer {
        self = .question(question.asked(.clearer))
      } else if question.option(OptionID(parts[1]))?.isWriteIn == true {
        // Behind "I do not know" it is the line of that option.
        self = .writeIn
      } else if case .lines(_, let lines)? = question.clearer,
        lines.contains(where: { $0.option.rawValue == parts[1] })
      {
        self = .question(question.asked(.line(OptionID(parts[1]))))
      } else {
        return nil
      }
    case 3, 4:
      // Of what is typed for "another one" the second entry is `another/2`.
      let entry = parts.count == 3 ? 1 : Int(parts[2]) ?? 0
      guard question.option(OptionID(parts[1])) != nil,
        let index = question.details.firstIndex(where: { $0.linkId.rawValue == parts[parts.count - 1] }),
        entry == 1 ? parts.count == 3 : question.option(OptionID(parts[1]))?.isWriteIn == true && entry > 1
      else { return nil }
      self = .question(question.asked(.detail(option: OptionID(parts[1]), entry: entry - 1, index: index)))
    default: return nil
    }
  }
}
