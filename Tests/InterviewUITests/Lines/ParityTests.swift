import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Line mode and the full screen are two front ends of one thing: the same answers, typed or by keys, ask the same,
/// record the same and come to the same report.
///
/// A case a seed: every interview is held twice, and every screen is drawn.
@Suite struct ParityTests {
  @Test(arguments: Tier.cases(80, nightly: 160))
  func lampsAreTheSameInBoth(_ seed: UInt64) throws {
    try check(try Lamps.questionnaire(), seed)
  }

  @Test(arguments: Tier.cases(12, nightly: 50))
  func theShippedQuestionsAreTheSameInBoth(_ seed: UInt64) throws {
    try check(try Shipped.questionnaire("twisting"), seed)
  }

  @Test(arguments: Tier.cases(10, nightly: 40))
  func topicsAreTheSameInBoth(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var screen = try Bench()
    var lines = try LineBench.lamps()
    try screen.press("i")
    lines.type("topics")
    let words = ["dim", "string", "smok", "bulb", "lamps"]
    var related: [Int] = []
    for step in 0..<60 {
      let before = screen.kind
      let choice = Int.random(in: 0..<5, using: &random)
      switch (screen.kind, choice) {
      case (.topics, 0):
        let word = words[Int.random(in: 0..<words.count, using: &random)]
        try screen.press("/ ctrl+u text:\(word)")
        lines.type(word)
      case (.topics, _):
        try screen.press("/ down enter")
        lines.type("1")
        related = try page(of: screen).related.indices.map { $0 }
      case (.topic, 0...1) where !related.isEmpty:
        let place = related[Int.random(in: 0..<related.count, using: &random)]
        // Scrolling lets go of the related topic that going back found again.
        try screen.press("up " + String(repeating: "tab ", count: place + 1) + "enter")
        lines.type("\(try partCount(lines) + place + 1)")
        related = try page(of: screen).related.indices.map { $0 }
      case (.topic, 2):
        try screen.press("s 2 enter enter")
        screen.take(.written(place: "/home/you/x"))
        lines.type("save", "2", "")
      case (.topic, _):
        try screen.press("esc")
        lines.type("back")
        if screen.kind == .topic { related = try page(of: screen).related.indices.map { $0 } }
      default: Issue.record("step \(step): \(before)")
      }
      try #require(screen.kind == lines.kind, "step \(step)\n\(lines.transcript.suffix(1_500))")
      try #require(title(screen.state) == title(lines.state), "step \(step)")
    }
    let written = screen.effects.filter { if case .writeText = $0 { true } else { false } }
    #expect(written == lines.effects)
  }

  private func title(_ state: AppState) -> String {
    String(
      state.render(Size(columns: 120, rows: 24)).text.prefix { $0 != "\n" }.drop { $0 == " " }.prefix(40))
  }

  private func page(of bench: Bench) throws -> TopicPage {
    let title = title(bench.state)
    return try #require(Lamps.topics.pages.first { title.hasPrefix($0.topic.title.person + " ") })
  }

  /// The parts of the page that is read, as its prompt counts them.
  private func partCount(_ lines: LineBench) throws -> Int {
    let words = lines.last.split(separator: "a number, 1 to ").last ?? ""
    return try #require(Int(words.prefix { $0.isNumber }))
  }

  /// The rows that are chosen from, as their prompt counts them.
  private func rowCount(_ lines: LineBench) throws -> Int {
    let words = lines.last.split(separator: "Type a number, 1 to ").last ?? ""
    return try #require(Int(words.prefix { $0.isNumber }))
  }

  private func check(_ questionnaire: Questionnaire, _ seed: UInt64) throws {
    var random = RandomAnswers(seed: seed)
    var screen = try Bench.atFirstQuestion(questionnaire: questionnaire)
    var lines = try LineBench.atFirstQuestion(questionnaire)
    var asked: [[String]] = [[], []]
    for step in 0..<2_000 {
      try #require(
        screen.kind == lines.kind && screen.asked == lines.asked,
        "step \(step)\n\(lines.transcript.suffix(2_000))")
      if screen.kind == .summary { break }
      asked[0].append(screen.asked?.rawValue ?? screen.kind.rawValue)
      asked[1].append(lines.asked?.rawValue ?? lines.kind.rawValue)
      try go(&screen, &lines, &random)
      try #require(
        screen.recorded == lines.recorded,
        "step \(step): \(screen.recorded.last.map { "\($0)" } ?? "") \(lines.recorded.last.map { "\($0)" } ?? "")\n\(lines.transcript.suffix(2_000))"
      )
    }
    #expect(screen.kind == .summary)
    #expect(asked[0] == asked[1])
    #expect(screen.effects == lines.effects)
    let left = try #require(screen.state.interview)
    let right = try #require(lines.state.interview)
    #expect(left == right)
    #expect(
      Report(interview: left, today: Sample.day, territory: "bb")
        == Report(interview: right, today: Sample.day, territory: "bb"))
  }

  /// One step in both: mostly an answer, now and then a look at something, or back.
  private func go(_ screen: inout Bench, _ lines: inout LineBench, _ random: inout RandomAnswers) throws {
    switch screen.kind {
    case .question: break
    case .emergency, .dropAnswers:
      try screen.press("2 enter")
      lines.type("2")
      return
    case .disagreement:
      // All are left as they are.
      let rows = try rowCount(lines)
      try screen.press("\(rows) enter")
      lines.type("\(rows)")
      return
    default:
      try screen.press("1 enter")
      lines.type("1")
      return
    }
    let look = random.number(below: 14)
    let looks = [("f9 esc", "emergency"), ("f1 esc", "help"), ("f2 esc", "why")]
    let hasWhy = question(in: screen)?.why.blocks.isEmpty == false
    if looks.indices.contains(look), looks[look].1 != "why" || hasWhy {
      try screen.press(looks[look].0)
      lines.type(looks[look].1)
    }
    if look == 3, screen.state.interview?.answers.isEmpty == false {
      try screen.press("shift+tab")
      lines.type(".back")
      try keep(&screen, &lines)
      return
    }
    try answer(&screen, &lines, &random)
  }

  private func question(in screen: Bench) -> Question? {
    let prompt = screen.state.interview?.evaluation.path.first { $0.linkId == screen.asked }
    return prompt.flatMap { screen.state.interview?.question(for: $0) }
  }

  /// The answer that is there is taken as it is.
  private func keep(_ screen: inout Bench, _ lines: inout LineBench) throws {
    guard let id = screen.asked, let answer = screen.answer(id) else { return }
    var isText = false
    if case .value(.text) = answer { isText = true }
    try screen.press(isText ? "ctrl+d" : "enter")
    lines.type("")
  }

  private func answer(_ screen: inout Bench, _ lines: inout LineBench, _ random: inout RandomAnswers) throws {
    let interview = try #require(screen.state.interview)
    let prompt = try #require(interview.evaluation.path.first { $0.linkId == screen.asked })
    let question = try #require(interview.question(for: prompt))
    var answer = Answer.unknown
    for _ in 0..<50 {
      let tried = random.answer(to: prompt, in: interview).withWriteIn(
        for: question, random.number(below: 100))
      var copy = interview
      if (try? copy.answer(prompt.linkId, with: tried)) != nil {
        answer = tried
        break
      }
    }
    let typing = AnswerTyping(
      question: question, bodyMap: interview.questionnaire.bodyMap, isEmergencyScreen: false,
      respondent: interview.evaluation.respondent, offered: offered(question, in: interview))
    for event in typing.keys(answer) { screen.update(event) }
    for line in typing.lines(answer, style: random.number(below: 3)) { lines.type(line: line) }
  }

  /// The regions of the earlier question that a question offers first.
  private func offered(_ question: Question, in interview: Interview) -> [RegionID] {
    guard let id = question.offers,
      case .answered(.regions(let regions))? = interview.evaluation.status(of: id)
    else { return [] }
    return regions
  }
}

extension Answer {
  /// The answer with text for "another one", where that is chosen.
  fileprivate func withWriteIn(for question: Question, _ number: Int) -> Answer {
    switch self {
    case .value(.option(let id, _)) where question.option(id)?.isWriteIn == true:
      .value(.option(id, writeIn: "thing \(number)"))
    case .value(.options(let ids, _)) where ids.contains { question.option($0)?.isWriteIn == true }:
      .value(.options(ids, writeIn: "thing \(number)"))
    default: self
    }
  }
}
