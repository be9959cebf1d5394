import QuestionnaireCore
import TestSupport

extension Clinic {
  static let items: [Item] = [
    item("respondent", .choice(Sample.options("me", "parent")), group: 0) { $0.role = .respondent },
    item("age", .age(.init()), group: 0) { $0.role = .age },
    item(
      "flicker", .yesNo, group: 1,
      text: PersonText("Do your lights flicker?", other: "Do their lights flicker?")),
    item("signs", .choices(signs), group: 1) {
      $0.clearer = .lines(
        intro: nil,
        [.init(option: "dark", text: "Is it dark?"), .init(option: "buzz", text: "Does it buzz?")])
    },
    item("lamps", .choices(Sample.options("desk", "another", "none-of-these")), group: 2) {
      $0.details = [Question(linkId: "watts", text: "How strong is {option}?", kind: .text)]
    },
    item("hand", .regions, group: 2),
    item("since", .date(), group: 1),
    item("glare", .scale(low: "None", high: "The most"), group: 1),
    item("count", .number(.init(unit: "lamps"))),
    item("story", .text),
    Item(
      linkId: "sent-on", kind: .end(title: "Sent on", text: Sample.prose("Somebody else will ask.")),
      guard: .test(.number("count", .greater, DecimalNumber(100)))),
    item("last", .yesNo) {
      $0.clearer = .question(text: "In plainer words?", help: nil)
      $0.allowsUnknown = true
    },
  ]

  private static let signs = Question.Choices([
    AnswerOption(id: "dark", text: "It is dark"), AnswerOption(id: "buzz", text: "It buzzes"),
    AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true),
  ])

  private static func item(
    _ id: LinkID, _ kind: Question.Kind, group: Int? = nil, text: PersonText? = nil,
    change: (inout Question) -> Void = { _ in }
  ) -> Item {
    var question = Question(linkId: id, text: text ?? PersonText("What of \(id)?"), kind: kind)
    change(&question)
    return Item(linkId: id, kind: .question(question), group: group)
  }

  /// The answers of a calm evening.
  static let calm: [LinkID: [String]] = [
    "respondent": ["me"], "age": ["about 40 years"], "flicker": ["yes"], "signs": ["none-of-these"],
    "lamps": ["desk", "another"], "lamps/another": ["a “red” one"], "lamps/desk/watts": ["40"],
    "hand": ["right-hand", "face"], "since": ["2024-05"], "glare": ["7"], "count": ["3.5"],
    "story": ["It *was* late.\n- And \"dark\"."], "last": ["declined"],
  ]
}
