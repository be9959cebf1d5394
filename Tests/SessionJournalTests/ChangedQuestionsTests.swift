import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// Each question of the shipped files is changed in turn under an interview that is gone on with: nothing typed is lost.
@Suite struct ChangedQuestionsTests {
  private static let loaded = Shipped.loaded

  /// A word, an option's text, an option gone, another type: one after the other.
  private static func changed(_ question: Question, _ variant: Int) -> Question {
    var question = question
    switch variant % 4 {
    case 0: question.text = PersonText(question.text.person + " Now.")
    case 1 where !question.options.isEmpty:
      let first = question.options[0]
      let reworded = AnswerOption(
        id: first.id, text: PersonText(first.text.person + " now"), isExclusive: first.isExclusive,
        isWriteIn: first.isWriteIn, when: first.when)
      return question.with(options: [reworded] + question.options.dropFirst())
    case 2 where question.options.count > 2:
      return question.with(options: question.options.enumerated().filter { $0.offset != 1 }.map(\.element))
    case 3: question.kind = question.kind == .text ? .yesNo : .text
    default: question.text = PersonText("Another question?")
    }
    return question
  }

  /// Everything that the person typed.
  private static func typed(_ interview: Interview) -> [String] {
    interview.answers.values.flatMap { answer -> [String] in
      if case .value(.text(let text)) = answer { return [text] }
      return answer.value?.writeIns ?? []
    }
  }

  @Test func noTypedWordIsLostInTheShippedQuestions() throws {
    let questionnaire = try #require(Self.loaded.questionnaires["twisting"])
    let interviews = (1...12 as ClosedRange<UInt64>).map { seed in
      var person = WaveringPerson(seed: seed, questionnaire)
      while person.next() != nil {}
      return person.interview
    }
    let interview = try #require(interviews.max { Self.typed($0).count < Self.typed($1).count })
    let typed = Self.typed(interview)
    #expect(typed.count > 3)
    let scratch = try SessionScratch()
    let file = try scratch.store.create(
      SessionHead(questionnaire, program: "1", openedAt: 0), id: scratch.id)
    try file.append(
      try interview.answersToGiveAgain.map { try #require(JournalRecord($0, in: interview, at: 1)) })
    let session = try scratch.store.read(scratch.id)
    var tried = 0
    for (place, item) in questionnaire.content.items.enumerated() {
      guard let question = item.question, interview.answers[item.linkId] != nil else { continue }
      for variant in [place, 3] {
        var content = questionnaire.content
        content.items[place] = Item(
          linkId: item.linkId, kind: .question(Self.changed(question, variant)), guard: item.guardCondition,
          group: item.group, parent: item.parent)
        // Where a condition names what is gone, the files are refused and nothing is gone on with.
        guard let other = try? Questionnaire(content) else { continue }
        tried += 1
        let restored = try #require(RestoredInterview(session, of: other))
        let kept = Self.typed(restored.interview) + restored.interview.earlierAnswers.map(\.words)
        for words in typed {
          #expect(kept.contains { $0.contains(words) }, "\(item.linkId), \(variant): \(words)")
        }
      }
    }
    #expect(tried > 30)
  }
}
