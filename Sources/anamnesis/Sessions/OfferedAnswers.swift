import InterviewUI
import QuestionnaireCore
import SessionJournal

/// What an interview that is gone on with offers where it is asked: what was begun and is no answer yet, and what was said
/// to questions that have other words now; and what was begun and can be offered nowhere any more.
struct OfferedAnswers {
  private(set) var offers: [LinkID: Draft] = [:]
  private(set) var others: [RecordedAnswer] = []

  init(in interview: Interview, losses: [RestoredInterview.Loss], drafts: [RecordedDraft]) {
    for loss in losses { offers[loss.answer.linkId] = loss.offer.map { .answer($0) } }
    for draft in drafts {
      let question = interview.questionnaire.prompt(draft.linkId).flatMap { interview.question(for: $0) }
      if let question, let offer = draft.offer(for: question, in: interview.questionnaire.content.bodyMap) {
        offers[draft.linkId] = offer
      } else {
        others.append(draft.withoutPlace)
      }
    }
  }
}

extension Resumption.Lost {
  /// What does not count any more, in the words of the time.
  init(_ loss: RestoredInterview.Loss) {
    let earlier = loss.answer.earlier
    self.init(question: PersonText(earlier.question), answer: earlier.words, isOffered: loss.offer != nil)
  }
}

extension RecordedDraft {
  /// What is offered where its question is asked now; nil: the question does not take it.
  fileprivate func offer(for question: Question, in map: BodyMap) -> Draft? {
    switch content {
    case .fields(let fields):
      switch question.kind {
      case .number, .age, .duration, .date, .time: .fields(fields)
      default: nil
      }
    case .answer:
      (try? withoutPlace.answer(to: question, in: map)).map { .answer($0) }
    }
  }
}
