import FHIRExport
import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct FormGoldenTests {
  @Test("a small questionnaire, and two interviews with it")
  func small() throws {
    let questionnaire = try Self.questionnaire()
    let form = try FHIRQuestionnaire(questionnaire)
    expectGolden(form.json.indented, "lamp-form.json")
    var interview = Interview(questionnaire)
    try interview.answer("age", with: .value(.quantity(try #require(Quantity("about 1 year 2 months")))))
    try interview.answer("signs", with: .unknown)
    expectGolden(FHIRResponse(of: interview, to: form, authored: Sample.day).json.indented, "lamp-begun.json")
    try interview.answer("signs/smoke", with: .value(.no))
    try interview.answer("hums", with: .declined)
    try interview.answer(
      "rooms", with: .value(.options(["attic", "another"], writeIn: "the <shed> & the barn")))
    try interview.answer("rooms/attic/which", with: .value(.text("the \"red\" one\n1 < 2")))
    try interview.answer("rooms/another/which", with: .unknown)
    #expect(interview.evaluation.isComplete)
    expectGolden(FHIRResponse(of: interview, to: form, authored: Sample.day).json.indented, "lamp-ended.json")
  }

  @Test("no test but those of which all readers think the same")
  func operators() throws {
    for questionnaire in try [Self.questionnaire(), Lamps.questionnaire()]
      + Shipped.loaded.questionnaires.values
    {
      for item in try FHIRQuestionnaire(questionnaire).json.items {
        for test in item["enableWhen"]?.values ?? [] {
          #expect([.string("="), .string(">="), .string("<"), .string("exists")].contains(test["operator"]))
          if test["operator"] == .string("exists") { #expect(test["answerBoolean"] == .bool(true)) }
        }
      }
    }
  }

  @Test(
    "what is tested stands before what rests on it, every name stands once, and no reader need go deeper than 64"
  )
  func order() throws {
    for questionnaire in try [Lamps.questionnaire()] + Shipped.loaded.questionnaires.values {
      let json = try FHIRQuestionnaire(questionnaire).json
      var seen: Set<JSONValue> = []
      for item in json.items {
        for test in item["enableWhen"]?.values ?? [] {
          #expect(
            seen.contains(try #require(test["question"])), "\(questionnaire.id): \(item["linkId"] ?? .null)")
        }
        #expect(seen.insert(try #require(item["linkId"])).inserted)
      }
      #expect(json.depth <= 64)
    }
  }

  @Test("what cannot be said exactly is refused, with the name of what it is")
  func refusal() throws {
    let questionnaire = try Sample.questionnaire([
      Sample.item("places", .regions), Sample.item("why", .yesNo, when: .test(.sitesAdjoin("places"))),
    ])
    let error = #expect(throws: InexactExport.self) { try FHIRQuestionnaire(questionnaire) }
    #expect(error?.owner == "why")
    #expect(error?.reason == .noSuchTest("sites(places) adjoin"))
  }

  private static func questionnaire() throws -> Questionnaire {
    let options = [
      AnswerOption(id: "smoke", text: "Smoke", hint: "even a little"),
      AnswerOption(id: "dark", text: "No light"),
      AnswerOption(id: "none-of-these", text: "None of these", isExclusive: true),
    ]
    let isNew = Condition.test(.quantity("age", .less, Lamps.years(2)))
    return try Sample.questionnaire(
      [
        Sample.item("age", .age(.init())) { $0.help = "A guess will do." },
        Sample.item("signs", .choices(.init(options))) {
          $0.clearer = .lines(intro: nil, [.init(option: "smoke", text: "Is there smoke?")])
        },
        Sample.item("hums", .yesNo, when: .any([isNew, .test(.state("age", .notAnswered))])),
        Sample.item(
          "rooms", .choices(Sample.options("attic", "another", "none-of-these")),
          when: .all([isNew, .not(.test(.includes("signs", .any, ["smoke"])))])
        ) { $0.details = [Question(linkId: "which", text: "Which lamp: {option}?", kind: .text)] },
      ],
      flags: [
        Sample.flag("fire", .emergency, when: .test(.includes("signs", .any, ["smoke"]))),
        Sample.flag(
          "look", .soon,
          when: .all([.test(.yesNo("hums", true)), .any([isNew, .test(.state("signs", .unknown))])])),
      ])
  }
}

extension JSONValue {
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The values of an array.
  var values: [JSONValue] { if case .array(let values) = self { values } else { [] } }

  /// The items of a form, each before those in it.
  var items: [JSONValue] { (self["item"]?.values ?? []).flatMap { [$0] + $0.items } }

  var depth: Int {
    switch self {
    case .array(let values): 1 + (values.map(\.depth).max() ?? 0)
    case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
    default: 0
    }
  }

  /// The value with what is short on one line.
  var indented: String { indented("") + "\n" }

  private func indented(_ indent: String) -> String {
    guard text.count + indent.count > 110 else { return text }
    let inner = indent + "  "
    switch self {
    case .array(let values):
      return "[\n" + values.map { inner + $0.indented(inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      return "{\n"
        + members.map { "\(inner)\(JSONValue.string($0.key).text): \($0.value.indented(inner))" }
        .joined(separator: ",\n") + "\n\(indent)}"
    default: return text
    }
  }
}
