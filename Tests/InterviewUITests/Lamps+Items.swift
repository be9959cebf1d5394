import QuestionnaireCore
import TestSupport

extension Lamps {
  static let items: [Item] = [
    item(
      "respondent", "Who answers these questions?",
      .choice(choices(("me", "I do, for myself"), ("parent", "A parent"))), 0
    ) {
      $0.role = .respondent
      $0.allowsUnknown = false
    },
    item("age", PersonText("How old are you?", other: "How old are they?"), .age(.init()), 0) {
      $0.role = .age
    },
    item("now", "Do you see any of these right now?", .choices(urgent), 1) {
      $0.clearer = .lines(
        intro: "One after the other, in plainer words.",
        ["smoke", "sparks"].map { .init(option: $0, text: PersonText("Do you see \($0)?")) })
    },
    Item(
      linkId: "film",
      kind: .note(
        title: "A short film helps", text: Sample.prose("Film the lamp. Show the film to the shop.")),
      group: 2),
    item("onset-age", "How old were you when the lamp first flickered?", .age(.init(atMost: "age")), 2),
    item("speed", "How did it start?", .choice(speed), 2),
    item("since", "When did you see it first?", .date(), 2),
    item("lasts", "How long does it last?", .duration(.init()), 3),
    item("cord", "Does it stop when you pull the cord?", .yesNo, 3) {
      $0.help = "The cord is the thin string that hangs down."
    },
    item("cord-again", "Does it start again after that?", .yesNo, 3, when: .test(.yesNo("cord", true))),
    item("bulbs", "Which bulbs are in it?", .choices(bulbs), 3) {
      $0.details = [Question(linkId: "watts", text: "How strong is {option}?", kind: .text)]
    },
    item("places", "Where does the light fall?", .regions, 3),
    item(
      "weight", "How heavy is the lamp?",
      .number(.init(unit: "kg", minimum: DecimalNumber(0), maximum: DecimalNumber(120))), 3),
    item(
      "glare", "How much does it bother you?", .scale(low: "Not at all", high: "As much as I can imagine"), 3),
    item("story", "What else shall the shop know?", .text, 3),
  ]

  private static let urgent = choices(
    ("smoke", "Smoke comes out of the lamp"), ("sparks", "Sparks come out of the plug"),
    ("hot", "It is too hot to touch"),
    ("smell", "It smells of burning"), ("water", "Water has run into it"),
    ("hum", "It hums loudly all the time"),
    ("none-of-these", "None of these"))

  private static let speed = Question.Choices([
    AnswerOption(id: "sudden", text: "Suddenly", help: "Within seconds to a day."),
    AnswerOption(
      id: "slow", text: "Slowly",
      help: "Over weeks to years, a little more each time it was switched on in the evening."),
    AnswerOption(id: "between", text: "Something in between"),
  ])

  private static let bulbs = Question.Choices(
    (1...15).map {
      AnswerOption(
        id: OptionID("bulb-\($0)"), text: PersonText("Bulb number \($0)"), alsoCalled: ["Brand\($0)x"])
    } + [
      AnswerOption(id: "another", text: "Another one (type it)", isWriteIn: true),
      AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true),
    ], isSearched: true)

  private static func choices(_ options: (String, String)...) -> Question.Choices {
    Question.Choices(
      options.map {
        AnswerOption(id: OptionID($0.0), text: PersonText($0.1), isExclusive: $0.0 == "none-of-these")
      })
  }

  private static func item(
    _ id: LinkID, _ text: PersonText, _ kind: Question.Kind, _ group: Int, when: Condition = .always,
    change: (inout Question) -> Void = { _ in }
  ) -> Item {
    var question = Question(
      linkId: id, text: text, kind: kind,
      why: Prose([.init(.paragraph, "It helps to find the right bulb.", citations: ["lamp-council"])]))
    change(&question)
    return Item(linkId: id, kind: .question(question), guard: when, group: group)
  }
}
