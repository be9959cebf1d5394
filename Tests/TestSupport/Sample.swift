public import QuestionnaireCore

/// Short ways to write questionnaires in tests.
public enum Sample {
  /// A day for every date that does not matter.
  public static let day = CalendarDay(year: 2026, month: 11, day: 22) ?? CalendarDay.earliest

  /// A questionnaire of these items and what rests on them, with a fallback topic `general` if none is given.
  public static func questionnaire(
    _ items: [Item], groups: [ItemGroup] = [], derived: [DerivedValue] = [], flags: [Flag] = [],
    topics: [Topic] = [], bodyMap: BodyMap = Sample.body
  ) throws(IllFormedQuestionnaire) -> Questionnaire {
    var content = QuestionnaireContent(
      id: "sample", version: "1.0.0", title: "Sample", summary: "For tests.", reviewed: day, reviewBy: day,
      guidance: guidance)
    content.items = items
    content.groups = groups
    content.derived = derived
    content.flags = flags
    content.topics = topics.contains(where: \.isFallback) ? topics : topics + [fallback]
    content.bodyMap = bodyMap
    return try Questionnaire(content)
  }

  /// The topic that is shown when no other is.
  public static let fallback = Topic(
    id: "general", title: "In general", shownWhen: .always, isFallback: true,
    sections: [.init(.whatItIs, prose("About it."))])

  /// A paragraph.
  public static func prose(_ text: String) -> Prose { Prose([.init(.paragraph, PersonText(text))]) }

  /// Words for every level.
  public static let guidance = Guidance(
    disclaimer: prose("This informs. It does not diagnose."), callNowTitle: "Call now if",
    callNow: prose("you cannot breathe"),
    levels: TriageLevel.allCases.map {
      .init(
        level: $0, heading: PersonText("Level \($0.name)"), action: prose("Do \($0.name)."),
        worse: prose("Worse \($0.name)."))
    }, safety: prose("Do not stop a medicine by yourself."))

  /// A small body: a head and a trunk in the middle, arms and legs at the sides.
  public static let body = BodyMap(
    regions: [
      Region(id: "face", text: "Face", site: "head", group: "Head"),
      Region(id: "chest", text: "Chest", site: "trunk", group: "Trunk"),
      Region(id: "right-hand", text: "Right hand", site: "right-arm", group: "Arms"),
      Region(id: "left-hand", text: "Left hand", site: "left-arm", group: "Arms"),
      Region(id: "right-elbow", text: "Right elbow", site: "right-arm", group: "Arms"),
      Region(id: "right-foot", text: "Right foot", site: "right-leg", group: "Legs"),
      Region(id: "left-foot", text: "Left foot", site: "left-leg", group: "Legs"),
    ],
    sites: [
      Site(id: "head", text: "Head", side: .middle, isEitherSide: true, neighbours: ["trunk"]),
      Site(
        id: "trunk", text: "Trunk", side: .middle,
        neighbours: ["head", "right-arm", "left-arm", "right-leg", "left-leg"]),
      Site(id: "right-arm", text: "Right arm", side: .right, neighbours: ["trunk"]),
      Site(id: "left-arm", text: "Left arm", side: .left, neighbours: ["trunk"]),
      Site(id: "right-leg", text: "Right leg", side: .right, neighbours: ["trunk"]),
      Site(id: "left-leg", text: "Left leg", side: .left, neighbours: ["trunk"]),
    ])

  /// A question as an item.
  public static func item(
    _ id: LinkID, _ kind: Question.Kind, when: Condition = .always,
    change: (inout Question) -> Void = { _ in }
  ) -> Item {
    var question = Question(linkId: id, text: PersonText("\(id)?"), kind: kind)
    change(&question)
    return Item(linkId: id, kind: .question(question), guard: when)
  }

  /// Options of these names; one called `none-of-these` is exclusive, one called `another` is typed.
  public static func options(_ ids: String...) -> Question.Choices {
    Question.Choices(
      ids.map {
        AnswerOption(
          id: OptionID($0), text: PersonText($0), isExclusive: $0 == "none-of-these",
          isWriteIn: $0 == "another")
      })
  }

  /// A flag.
  public static func flag(_ id: FlagID, _ level: TriageLevel, when: Condition) -> Flag {
    Flag(id: id, level: level, when: when, title: PersonText(id.rawValue), text: prose("Do it."))
  }
}

extension CalendarDay {
  /// The first day there is.
  fileprivate static var earliest: CalendarDay {
    guard let day = CalendarDay(year: 1, month: 1, day: 1) else {
      preconditionFailure("the calendar has a first day")
    }
    return day
  }
}
