import QuestionnaireCore

/// One question that an interview asked, or one detail of an option, with what was said.
struct GivenAnswer {
  let linkId: LinkID
  /// The question it belongs to: itself, or the one whose option it is a detail of.
  let subject: Question
  let question: Question
  /// The option that it is a detail of.
  let option: OptionID?
  /// What was typed for that option.
  let typed: String?
  let standing: AnswerStanding
  let wording: RecordWording

  /// The label: the question's, for a detail behind the option's.
  var label: String {
    option.map { "\(wording.words(for: $0, in: subject)), \(question.record)" } ?? question.record
  }

  /// What was said in words; a detail of what was typed begins with that.
  var words: String {
    let words = wording.words(for: standing, to: question)
    return typed.map { "\(ReportWording.quoted($0)): \(words)" } ?? words
  }

  func isSame(as other: GivenAnswer) -> Bool { standing == other.standing && typed == other.typed }
}

/// Everything that an interview asked and that was answered, by the place of its question, in order.
struct GivenAnswers {
  /// One thing asked, by both interviews or by one.
  struct Pair {
    let earlier: GivenAnswer?
    let later: GivenAnswer?
  }

  private let questions: [LinkID]
  private let answers: [LinkID: [GivenAnswer]]

  init(_ interview: Interview) {
    let content = interview.questionnaire.content
    let wording = RecordWording(interview)
    var answers: [LinkID: [GivenAnswer]] = [:]
    for item in content.items {
      guard let question = item.question else { continue }
      let standing = AnswerStanding(interview.evaluation.status(of: item.linkId), of: question)
      guard standing != .notAsked else { continue }
      answers[item.linkId] = [
        GivenAnswer(
          linkId: item.linkId, subject: question, question: question, option: nil, typed: nil,
          standing: standing, wording: wording)
      ]
    }
    for prompt in interview.evaluation.answered {
      guard case .detail(let option, let entry, _) = prompt.part,
        let subject = content.items[prompt.item].question,
        let question = interview.question(for: prompt), let answer = interview.answers[prompt.linkId]
      else { continue }
      let typed = interview.answers[content.items[prompt.item].linkId]?.value?.writeIns ?? []
      let isTyped = subject.option(option)?.isWriteIn == true && typed.indices.contains(entry)
      answers[content.items[prompt.item].linkId, default: []].append(
        GivenAnswer(
          linkId: prompt.linkId, subject: subject, question: question, option: option,
          typed: isTyped ? typed[entry] : nil,
          standing: AnswerStanding(answer), wording: wording))
    }
    self.answers = answers
    questions = content.items.map(\.linkId)
  }

  /// Every answer of either, with what the other says of the same: this one is the earlier.
  func paired(with later: GivenAnswers) -> [Pair] {
    let known = Set(later.questions)
    let all = later.questions + questions.filter { !known.contains($0) }
    var pairs: [Pair] = []
    for id in all {
      let then = answers[id] ?? []
      let now = later.answers[id] ?? []
      for new in now { pairs.append(Pair(earlier: then.first { $0.linkId == new.linkId }, later: new)) }
      for old in then where !now.contains(where: { $0.linkId == old.linkId }) {
        pairs.append(Pair(earlier: old, later: nil))
      }
    }
    return pairs
  }
}

/// Answers behind their labels, in the words of the doctor's sheet.
struct RecordWording {
  private let sheet: SheetWording
  private let map: BodyMap

  init(_ interview: Interview) {
    sheet = SheetWording(interview)
    map = interview.questionnaire.content.bodyMap
  }

  func words(for standing: AnswerStanding, to question: Question) -> String {
    switch standing {
    case .notAsked: ReportWording.notAsked
    case .unknown: ReportWording.notKnown
    case .declined: ReportWording.notSaid
    case .answered(let value): ReportWording.list(lines(for: value, to: question))
    case .partlyKnown(let yes, let no):
      ReportWording.partlyKnown(
        yes: yes.map { words(for: $0, in: question) }, no: no.map { words(for: $0, in: question) })
    }
  }

  /// A value, each option and each region apart.
  func lines(for value: AnswerValue, to question: Question) -> [String] {
    switch value {
    case .yes: [ReportWording.yes]
    case .no: [ReportWording.no]
    case .options(let options, _): options.flatMap { sheet.names(of: $0, value.writeIns, in: question) }
    case .regions(let regions): regions.map { ReportWording.inSentence(map.region($0)?.text ?? $0.rawValue) }
    default: [sheet.words(for: value, to: question)]
    }
  }

  /// An option; what was typed for "another one" stands for itself.
  func words(for option: OptionID, in question: Question, typed: String? = nil) -> String {
    sheet.names(of: option, typed.map { [$0] } ?? [], in: question)[0]
  }
}
