import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// Patterns of answers bring about, in the engine, what they are said to.
@Suite struct PatternTests {
  @Test(arguments: Tier.cases(3, nightly: 10))
  func everySetOfAPatternDoesWhatItIsSaidTo(_ block: UInt64) {
    var tried = 0
    for seed in block * 1_000..<block * 1_000 + 60 {
      var random = RandomContent(seed: seed, greatestSize: 60)
      guard let questionnaire = random.questionnaire() else { continue }
      let analysis = Analysis(questionnaire)
      for topic in questionnaire.topics {
        let found = analysis.answerPatterns(showing: topic.id)
        let smallest = analysis.minimalAnswers(showing: topic.id)
        #expect(found.patterns.isEmpty == smallest.sets.isEmpty, "seed \(seed) \(topic.id)")
        for answers in found.patterns.flatMap(\.sheets) {
          let outcome = AnswerSheet(answers: answers).conduct(questionnaire)
          guard outcome.refusals.isEmpty else { continue }
          tried += 1
          let isShown = outcome.interview.evaluation.topics.contains { $0.id == topic.id }
          #expect(isShown, "seed \(seed): \(topic.id) by \(answers)")
          if !isShown { return }
        }
      }
      for flag in questionnaire.flags {
        let found = analysis.answerPatterns(raising: flag.id)
        let smallest = analysis.minimalAnswers(raising: flag.id)
        #expect(found.patterns.isEmpty == smallest.sets.isEmpty, "seed \(seed) \(flag.id)")
        for pattern in found.patterns {
          for answers in pattern.sheets {
            let outcome = AnswerSheet(answers: answers).conduct(questionnaire)
            guard outcome.refusals.isEmpty else { continue }
            tried += 1
            let raised = outcome.interview.evaluation.flags.contains { $0.id == flag.id }
            #expect(raised, "seed \(seed): \(flag.id) by \(answers) of \(pattern)")
            if !raised { return }
          }
        }
      }
    }
    #expect(tried > 100)
  }

  @Test func setsThatDifferInOneAnswerAreOne() throws {
    let patterns = try patterns { .test(.includes("signs", .any, ["a", "b"])) }
    #expect(patterns == [AnswerPattern([.init("signs", choices: [["a", "b"]])], level: .soon)])
  }

  @Test func whatMustStayUnknownIsNamedWithWhatMayBeAnswered() throws {
    let patterns = try patterns {
      .all([
        .test(.includes("signs", .any, ["a"])),
        .any([.test(.state("age", .unknown)), .test(.quantity("age", .less, try Self.years(16)))]),
      ])
    }
    let age = AnswerPattern.Term(
      "age", takesUnknown: true, ranges: [AmountRange(from: nil, upTo: "16 years", example: "")])
    #expect(patterns == [AnswerPattern([.init("signs", choices: [["a"]]), age], level: .soon)])
  }

  @Test func whatIsTickedTogetherStandsApart() throws {
    let patterns = try patterns { .test(.includes("signs", .all, ["a", "b"])) }
    #expect(patterns == [AnswerPattern([.init("signs", choices: [["a"], ["b"]])], level: .soon)])
  }

  /// After two answers a topic is shown all the same, but only after one of them does another question have to be
  /// answered first: the two do not stand for each other.
  @Test func answersThatLeadToOtherQuestionsStandApart() throws {
    let options = ["x", "y", "z"].map { AnswerOption(id: OptionID($0), text: PersonText($0)) }
    var second = Question(linkId: "second", text: "Second", kind: .yesNo)
    second.allowsUnknown = false
    let items = [
      Item(
        linkId: "first",
        kind: .question(Question(linkId: "first", text: "First", kind: .choice(.init(options))))),
      Item(
        linkId: "second", kind: .question(second),
        guard: .test(.choice("first", ["x", "z"]))),
    ]
    let topic = Topic(
      id: "topic", title: "Topic",
      shownWhen: .any([.test(.choice("first", ["x", "y"])), .test(.yesNo("second", true))]),
      sections: [.init(.whatItIs, Sample.prose("About it."))])
    let questionnaire = try Sample.questionnaire(items, topics: [topic])
    let patterns = Analysis(questionnaire).answerPatterns(showing: "topic").patterns
    #expect(patterns.contains(AnswerPattern([.init("first", choices: [["y"]])], level: nil)), "\(patterns)")
    #expect(!patterns.contains { $0.terms.count > 1 && $0.terms[0].choices.joined().contains("y") })
  }

  /// The patterns of one advice that rests on a list and an age.
  private func patterns(_ when: () throws -> Condition) throws -> [AnswerPattern] {
    let options = ["a", "b", "c"].map { AnswerOption(id: OptionID($0), text: PersonText($0)) }
    let none = AnswerOption(id: "none", text: "None", isExclusive: true)
    let items = [
      Item(
        linkId: "signs",
        kind: .question(
          Question(linkId: "signs", text: "Signs", kind: .choices(.init(options + [none]))))),
      Item(
        linkId: "age",
        kind: .question(Question(linkId: "age", text: "Age", kind: .age(.init())))),
    ]
    let questionnaire = try Sample.questionnaire(items, flags: [Sample.flag("flag", .soon, when: try when())])
    return Analysis(questionnaire).answerPatterns(raising: "flag").patterns
  }

  private static func years(_ count: Int) throws -> Quantity {
    try #require(Quantity([.init(count, .years)]))
  }
}

extension AnswerPattern {
  /// Sets of answers that the pattern stands for: every combination of what must be answered, at most 60, and every
  /// answer that does in place of "I do not know", one at a time.
  fileprivate var sheets: [[LinkID: [String]]] {
    var sheets: [[LinkID: [String]]] = [[:]]
    for term in terms where !term.takesUnknown {
      var answers = term.ranges.map { [$0.example] }
      if !term.choices.isEmpty {
        answers += term.choices.reduce([[]]) { rows, list in
          rows.flatMap { row in list.filter { !row.contains($0) }.map { row + [$0] } }
        }
      }
      sheets = Array(
        sheets.flatMap { sheet in answers.map { sheet.merging([term.question: $0]) { $1 } } }.prefix(60))
    }
    let plain = sheets.first ?? [:]
    for term in terms where term.takesUnknown {
      let answers = term.ranges.map { [$0.example] } + (term.choices.first ?? []).map { [$0] }
      sheets += answers.map { plain.merging([term.question: $0]) { $1 } }
    }
    return sheets
  }
}
