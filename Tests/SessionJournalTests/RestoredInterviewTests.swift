import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// Records and the questionnaire they were made with give the same interview.
@Suite struct RestoredInterviewTests {
  private static let loaded = Shipped.loaded.questionnaires

  @Test(arguments: Array(UInt64(1)...12))
  func recordedAndReplayedIsTheSame(_ seed: UInt64) throws {
    let questionnaire = try #require(Self.loaded["twisting"])
    let scratch = try SessionScratch()
    let head = SessionHead(questionnaire, program: "1.0.0", openedAt: 0)
    let file = try scratch.store.create(head, id: scratch.id)
    var person = WaveringPerson(seed: seed, questionnaire)
    var records: [JournalRecord] = []
    while let change = person.next() {
      records.append(try #require(JournalRecord(change, in: person.interview, at: records.count)))
    }
    try file.append(records)
    let restored = try #require(RestoredInterview(try scratch.store.read(scratch.id), of: questionnaire))
    #expect(restored.interview == person.interview)
    #expect(restored.interview.evaluation.path == person.interview.evaluation.path)
    #expect(restored.losses.isEmpty && !restored.isChanged)
    // Put down anew, it is the same but for what is acknowledged or confirmed anew.
    let again = try Self.session(person.interview.answersToGiveAgain, of: questionnaire)
    let anew = try #require(RestoredInterview(again, of: questionnaire))
    #expect(anew.losses.isEmpty)
    #expect(anew.interview.evaluation.path == person.interview.evaluation.path)
    #expect(anew.interview.answersToGiveAgain == person.interview.answersToGiveAgain)
    #expect(person.counts.allSatisfy { $0.value > 0 } || seed > 1, "\(person.counts)")
  }

  @Test func anotherQuestionnaireIsRefused() throws {
    let session = try Self.session([], of: try Self.small())
    let other = try #require(Self.loaded["twisting"])
    #expect(RestoredInterview(session, of: other) == nil)
  }

  @Test func unknownAndDeclinedAreNotWords() throws {
    let questionnaire = try Sample.questionnaire([
      Sample.item("story", .text), Sample.item("pick", .choice(Sample.options("unknown", "declined"))),
      Sample.item("a", .yesNo), Sample.item("b", .yesNo),
    ])
    let changes: [InterviewChange] = [
      .answer("story", .value(.text("unknown"))),
      .answer("pick", .value(.option("declined", writeIn: nil))),
      .answer("a", .unknown), .answer("b", .declined),
    ]
    let restored = try #require(
      RestoredInterview(try Self.session(changes, of: questionnaire), of: questionnaire))
    #expect(
      restored.interview.answers == [
        "story": .value(.text("unknown")), "pick": .value(.option("declined", writeIn: nil)),
        "a": .unknown, "b": .declined,
      ])
  }

  // MARK: - A changed questionnaire

  private static func small(
    firstText: PersonText = "a?", options: Question.Choices = Sample.options("slow", "sudden", "another"),
    hasLast: Bool = true, guardOfLast: Condition = .test(.yesNo("a", true)), maximum: Int? = nil
  ) throws -> Questionnaire {
    var items = [
      Sample.item("a", .yesNo) { $0.text = firstText },
      Sample.item("speed", .choice(options)),
      Sample.item("count", .number(.init(maximum: maximum.map { DecimalNumber($0) }))),
    ]
    if hasLast { items.append(Sample.item("last", .text, when: guardOfLast)) }
    return try Sample.questionnaire(
      items, flags: [Sample.flag("call", .emergency, when: .test(.choice("speed", ["sudden"])))])
  }

  private static let answers: [InterviewChange] = [
    .answer("a", .value(.yes)), .answer("speed", .value(.option("sudden", writeIn: nil))),
    .acknowledge("call"), .answer("count", .value(.number(DecimalNumber(5)))),
    .answer("last", .value(.text("words"))),
  ]

  /// A session of these changes, each made while the questionnaire was so.
  private static func session(_ changes: [InterviewChange], of questionnaire: Questionnaire) throws
    -> RecordedSession
  {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(
      SessionHead(questionnaire, program: "1", openedAt: 0), id: scratch.id)
    var interview = Interview(questionnaire)
    for change in changes {
      let record = try #require(JournalRecord(change, in: interview, at: 1))
      if case .answer(let id, let answer) = change {
        try interview.remember(id, answer)
      } else {
        try interview.apply(change)
      }
      let after = JournalRecord(change, in: interview, at: 1)
      if case .answer(let said, _) = record, case .answer(let saidAfter, _)? = after {
        // Its words may be meant for another person then.
        #expect(said.content == saidAfter.content && said.asked == saidAfter.asked)
      } else {
        #expect(record == after, "before or after makes no difference")
      }
      try file.append([record])
    }
    return file.session
  }

  private func check(
    _ questionnaire: Questionnaire, keeps: [LinkID], loses: [RestoredInterview.Loss.Reason],
    isChanged: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let session = try Self.session(Self.answers, of: try Self.small())
    let restored = try #require(RestoredInterview(session, of: questionnaire))
    #expect(restored.interview.answers.keys.sorted() == keeps.sorted(), sourceLocation: sourceLocation)
    #expect(restored.losses.map(\.reason) == loses, sourceLocation: sourceLocation)
    #expect(restored.isChanged == isChanged, sourceLocation: sourceLocation)
    #expect(
      restored.interview.acknowledged.isEmpty == (isChanged || !keeps.contains("speed")),
      sourceLocation: sourceLocation)
  }

  @Test func whatStillMeansTheSameStands() throws {
    let all: [LinkID] = ["a", "speed", "count", "last"]
    try check(try Self.small(), keeps: all, loses: [], isChanged: false)
    try check(try Self.small(maximum: 9), keeps: all, loses: [])
    try check(
      try Self.small(firstText: "b?"), keeps: ["speed", "count", "last"], loses: [.askedOtherwise])
    try check(
      try Self.small(options: Sample.options("slow", "sudden", "another", "both")),
      keeps: ["a", "count", "last"], loses: [.askedOtherwise])
    try check(try Self.small(hasLast: false), keeps: ["a", "speed", "count"], loses: [.gone])
    try check(
      try Self.small(maximum: 4), keeps: ["a", "speed", "last"], loses: [.refused(.aboveMaximum("4"))])
    try check(try Self.small(guardOfLast: .test(.yesNo("a", false))), keeps: all, loses: [])
  }

  @Test func whatComesBehindAChangedQuestionStandsWhileItIsOpen() throws {
    let session = try Self.session(Self.answers, of: try Self.small())
    var interview = try #require(RestoredInterview(session, of: try Self.small(firstText: "b?"))).interview
    #expect(interview.evaluation.current?.linkId == "a")
    #expect(interview.evaluation.level == .emergency, "what was said stands")
    #expect(interview.pendingEmergencies.map(\.id) == ["call"], "and is said again, as the questions changed")
    let kept = interview.answersToGiveAgain
    #expect(kept.count == 3, "also of what is only remembered")
    let again = try #require(
      RestoredInterview(
        try Self.session(kept, of: interview.questionnaire), of: interview.questionnaire))
    #expect(again.interview == interview)
    try interview.answer("a", with: .value(.yes))
    #expect(interview.evaluation.isComplete)
    #expect(interview.pendingEmergencies.map(\.id) == ["call"])
  }

  @Test func theOrderOfTheQuestionsMayChange() throws {
    // Now "last" stands first, and "a" is asked because of it.
    let turned = try Sample.questionnaire([
      Sample.item("count", .number(.init())),
      Sample.item("last", .text, when: .test(.number("count", .greater, DecimalNumber(4)))),
      Sample.item(
        "speed", .choice(Sample.options("slow", "sudden", "another")), when: .test(.state("last", .answered))),
      Sample.item("a", .yesNo, when: .test(.choice("speed", ["sudden"]))),
    ])
    try check(turned, keeps: ["a", "speed", "count", "last"], loses: [])
  }

  @Test func anAnswerThatMayBeTakenLaterIsTakenLater() throws {
    func ages(onsetAtMost limit: LinkID?) throws -> Questionnaire {
      try Sample.questionnaire([
        Sample.item("now", .age(.init())), Sample.item("onset", .age(.init(atMost: limit))),
      ])
    }
    func years(_ count: Int) throws -> Answer {
      .value(.quantity(try #require(Quantity([.init(count, .years)]))))
    }
    // Said while nothing limited it: onset at 40, at the age of 30; then the age is set right.
    let changes: [InterviewChange] = [
      .answer("now", try years(30)), .answer("onset", try years(40)), .answer("now", try years(50)),
    ]
    let session = try Self.session(changes, of: try ages(onsetAtMost: nil))
    let restored = try #require(RestoredInterview(session, of: try ages(onsetAtMost: "now")))
    #expect(restored.losses.isEmpty)
    #expect(restored.interview.answers == ["now": try years(50), "onset": try years(40)])
    #expect(restored.interview.evaluation.isComplete)
  }

  @Test func aLostAnswerThatWasTakenBackIsNotMissed() throws {
    let session = try Self.session(Self.answers + [.clear("last")], of: try Self.small())
    let restored = try #require(RestoredInterview(session, of: try Self.small(hasLast: false)))
    #expect(restored.losses.isEmpty)
    let changed = try Self.session(Self.answers + [.answer("a", .value(.no))], of: try Self.small())
    let lost = try #require(RestoredInterview(changed, of: try Self.small(firstText: "b?"))).losses
    #expect(lost.map(\.answer.linkId) == ["a"], "the last answer")
    #expect(lost.last?.answer.content == .words(["no"], writeIn: nil))
  }

  /// What was said to a question that has other words now is offered there, and stands in the words of the time until then.
  @Test func whatFindsNoPlaceStandsInTheWordsOfTheTime() throws {
    let session = try Self.session(Self.answers, of: try Self.small())
    let gone = try #require(RestoredInterview(session, of: try Self.small(hasLast: false)))
    #expect(
      gone.interview.earlierAnswers == [EarlierAnswer(linkId: "last", question: "last?", words: "words")])
    #expect(gone.losses.map(\.offer) == [nil])
    let reworded = try #require(
      RestoredInterview(session, of: try Self.small(options: Sample.options("sudden", "later"))))
    #expect(reworded.losses.map(\.offer) == [.value(.option("sudden", writeIn: nil))])
    #expect(reworded.interview.earlierAnswers.map(\.linkId) == ["speed"])
    var confirmed = reworded.interview
    try confirmed.answer("speed", with: .value(.option("later", writeIn: nil)))
    #expect(confirmed.earlierAnswers.isEmpty)
  }

  @Test func whatWasAcknowledgedSinceTheChangeStaysSo() throws {
    let old = try Self.session(Self.answers, of: try Self.small())
    let changed = try Self.small(maximum: 9)
    let scratch = try SessionScratch()
    let file = try scratch.store.create(old.head, id: scratch.id)
    try file.append(Array(old.records.dropFirst()))
    let first = try #require(RestoredInterview(file.session, of: changed))
    #expect(first.interview.pendingEmergencies.map(\.id) == ["call"])
    try file.append([try #require(JournalRecord(.acknowledge("call"), in: first.interview, at: 9))])
    let second = try #require(RestoredInterview(file.session, of: changed))
    #expect(second.isChanged && second.interview.pendingEmergencies.isEmpty)
  }
}
