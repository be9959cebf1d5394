import QuestionnaireCore
import TestSupport
import Testing

/// Which topics are shown, which of them are pages, and in which order.
@Suite struct TopicFitTests {
  private static let yes = Condition.test(.yesNo("smoke", true))

  private static func has(_ sign: OptionID) -> Condition { .test(.includes("signs", .any, [sign])) }

  private static let items = [
    Sample.item("smoke", .yesNo),
    Sample.item("signs", .choices(Sample.options("pain", "shake", "jerk", "itch", "none-of-these"))) {
      $0.clearer = .lines(
        intro: nil, [.init(option: "pain", text: "Pain?"), .init(option: "shake", text: "Shake?")])
    },
    Sample.item("last", .yesNo),
  ]

  /// A topic for who has any of these signs; `leading` of them are leading ones.
  private static func topic(
    _ id: TopicID, _ signs: [OptionID], leading: Int = 1, but: [Condition] = [], unless: Condition? = nil,
    place: Topic.Place = .ranked
  ) -> Topic {
    Topic(
      id: id, title: "Topic", shownWhen: .any(signs.map(has)), unless: unless, place: place,
      because: signs.enumerated().map { .init(when: has($1), "sign", isLeading: $0 < leading) },
      but: but.map { .init(when: $0, "but") })
  }

  private func fit(
    _ topics: [Topic], flags: [Flag] = [], smoke: Answer = .value(.no), signs: [OptionID], last: Bool = true
  ) throws -> TopicFit {
    var interview = Interview(try Sample.questionnaire(Self.items, flags: flags, topics: topics))
    try interview.answer("smoke", with: smoke)
    try interview.answer("signs", with: .value(.options(signs, writeIn: nil)))
    if last { try interview.answer("last", with: .value(.no)) }
    return interview.evaluation.fit
  }

  private func expect(
    _ fit: TopicFit, pages: [TopicID], named: [TopicID] = [], dangers: [TopicID] = [],
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(fit.pages.map(\.id) == pages, sourceLocation: location)
    #expect(fit.named.map(\.id) == named, sourceLocation: location)
    #expect(fit.dangers.map(\.id) == dangers, sourceLocation: location)
  }

  @Test func moreReasonsAndFewerReservationsComeFirst() throws {
    let topics = [
      Self.topic("one", ["pain"]), Self.topic("held", ["pain", "shake"], but: [Self.has("jerk")]),
      Self.topic("two", ["pain", "shake"]), Self.topic("other", ["itch"]),
    ]
    expect(try fit(topics, signs: ["pain", "shake", "jerk"]), pages: ["two", "one", "held"])
    expect(try fit(topics, signs: ["pain", "itch"]), pages: ["one", "held", "two"], named: ["other"])
  }

  @Test func whatIsOnlyNotKnownCountsNeitherWay() throws {
    let unknown = Condition.test(.state("smoke", .unknown))
    let topics = [
      Topic(
        id: "unsure", title: "Topic", shownWhen: Self.has("pain"),
        because: [.init(when: Self.has("pain"), "sign", isLeading: true), .init(when: unknown, "unknown")]),
      Self.topic("two", ["pain", "shake"]),
    ]
    expect(try fit(topics, smoke: .unknown, signs: ["pain", "shake"]), pages: ["two", "unsure"])
    expect(try fit(topics, smoke: .unknown, signs: ["pain"]), pages: ["unsure", "two"])
  }

  @Test func withoutALeadingSignATopicIsNamedAndTheFallbackShown() throws {
    let topics = [Self.topic("pains", ["pain", "shake"]), Self.topic("plain", ["jerk"], leading: 0)]
    expect(try fit(topics, signs: ["shake"]), pages: ["general"], named: ["pains"])
    expect(try fit(topics, signs: ["shake", "jerk"]), pages: ["plain"], named: ["pains"])
    expect(try fit(topics, signs: ["pain"]), pages: ["pains"])
  }

  @Test func dangersStandApartAndAnOverviewLast() throws {
    let topics = [
      Self.topic("danger", ["pain"], place: .danger),
      Self.topic("overview", ["pain", "shake"], place: .overview), Self.topic("one", ["pain"]),
    ]
    expect(
      try fit(topics, signs: ["pain", "shake"]), pages: ["one", "overview"], dangers: ["danger"])
    expect(try fit([topics[0]], signs: ["pain"]), pages: ["general"], dangers: ["danger"])
  }

  @Test(arguments: [(TriageLevel.routine, 3), (.soon, 3), (.sameDay, 1), (.emergency, 0)])
  func pagesAreFewerWhenHelpIsNeeded(_ level: TriageLevel, _ count: Int) throws {
    let topics = (0..<4).map { Self.topic(TopicID("t\($0)"), ["pain"]) }
    let flags = [Sample.flag("flag", level, when: Self.has("pain"))]
    let fit = try fit(topics, flags: flags, signs: ["pain"])
    #expect(fit.pages.count == count)
    #expect(fit.topics.map(\.id) == topics.map(\.id))
  }

  @Test(arguments: [
    (Answer.value(.yes), false), (.value(.no), true), (.unknown, true), (.declined, true),
  ])
  func onlyWhatIsSaidHides(_ smoke: Answer, _ isShown: Bool) throws {
    let topics = [Self.topic("pains", ["pain"], unless: Self.yes)]
    expect(try fit(topics, smoke: smoke, signs: ["pain"]), pages: isShown ? ["pains"] : ["general"])
  }

  /// A topic does not come and go: while what could hide it is ahead, it waits.
  @Test func whatIsAheadIsWaitedFor() throws {
    let unless = Condition.any([.test(.yesNo("last", true)), Self.yes])
    let topics = [Self.topic("pains", ["pain"], unless: unless)]
    expect(try fit(topics, signs: ["pain"], last: false), pages: ["general"])
    expect(try fit(topics, signs: ["pain"]), pages: ["pains"])
    let hidden = [Self.topic("jerks", ["itch"], unless: Self.has("shake"))]
    var interview = Interview(
      try Sample.questionnaire(
        Self.items,
        topics: [Topic(id: "any", title: "Any", shownWhen: .always, unless: Self.has("shake"))] + hidden))
    try interview.answer("smoke", with: .value(.no))
    try interview.answer("signs", with: .unknown)
    try interview.answer("signs/pain", with: .value(.no))
    #expect(interview.evaluation.topics.map(\.id) == ["general"])
    try interview.answer("signs/shake", with: .value(.no))
    #expect(interview.evaluation.topics.map(\.id) == ["any"])
  }

  /// Lines that are not asked stay unknown: nobody denied them.
  @Test func linesThatAreNotAskedStayUnknown() throws {
    var interview = Interview(try Sample.questionnaire(Self.items))
    try interview.answer("smoke", with: .value(.no))
    try interview.answer("signs", with: .unknown)
    try interview.answer("signs/pain", with: .value(.no))
    try interview.answer("signs/shake", with: .value(.no))
    #expect(interview.evaluation.current?.linkId == "last")
    func truth(_ test: QuestionnaireCore.Test) -> Truth { interview.evaluation.truth(of: .test(test)) }
    #expect(truth(.state("signs", .answered)) == .true)
    #expect(truth(.includes("signs", .any, ["pain", "shake"])) == .false)
    #expect(truth(.includes("signs", .any, ["jerk"])) == .unknown)
    #expect(truth(.includes("signs", .any, ["none-of-these"])) == .unknown)
    #expect(truth(.count("signs", .lessOrEqual, 2)) == .true)
    #expect(truth(.count("signs", .greaterOrEqual, 1)) == .unknown)
  }
}
