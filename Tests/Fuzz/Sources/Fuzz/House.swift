import InterviewUI
import PlainText
import QuestionFiles
import QuestionnaireCore
import SummaryReports

/// The small questionnaire that keys, lines and reports are fuzzed with: one question of every type, one with words of
/// the person's own, one whose lines are asked singly, flags of three levels, and topics.
enum House {
  static let questionnaire: Questionnaire = {
    guard let questionnaire = QuestionLoader.questionnaire("sample", in: folder) else {
      fatalError(DiagnosticText.render(QuestionLoader.load(folder).diagnostics))
    }
    return questionnaire
  }()

  static let folder: QuestionFolder = {
    var folder = SampleFolder.folder
    let text = SampleFolder.questionnaire(items: items, rules: rules, topics: "[shaky, general]")
    folder.add(Array(text.utf8), at: "sample.yaml")
    folder.add(
      Array(SampleFolder.topic("shaky", "shown-when: signs includes shake").utf8), at: "topics/shaky.yaml")
    return folder
  }()

  static let today: CalendarDay = {
    guard let day = CalendarDay(year: 2026, month: 11, day: 30) else { fatalError("it is a day") }
    return day
  }()

  static let topics = TopicCollection([questionnaire])

  static let frontMatter: FrontMatter = {
    let catalogue = QuestionLoader.catalogue(folder)
    guard let guidance = catalogue.guidance else { fatalError("there is guidance") }
    let heads = catalogue.heads.map {
      MenuEntry(id: $0.id, title: $0.title, summary: $0.summary, notFor: $0.notFor, alsoCalled: $0.alsoCalled)
    }
    return FrontMatter(
      heads: heads + [MenuEntry(id: "doors", title: "Doors", summary: "For doors.")], guidance: guidance,
      countries: catalogue.countries, sources: questionnaire.content.sources)
  }()

  private static let none = "{id: none-of-these, text: None, exclusive: yes}"

  private static let items = [
    SampleFolder.question(
      "kept", "choices",
      "options: [{id: cat, text: Cat, then: [\(SampleFolder.question("cats", "number").dropFirst(2))]}, "
        + "{id: other, text: Other, write-in: yes}, \(none)]"),
    SampleFolder.question(
      "now", "choices",
      "clearer: {lines: {fire: Is there fire?, smell: Is there a smell?}}, "
        + "options: [{id: fire, text: Fire}, {id: smell, text: Smell}, \(none)]"),
    SampleFolder.question(
      "tools", "choices",
      "options: [{id: saw, text: Saw}, {id: axe, text: Axe}, \(none)], "
        + "each: [{question: how-often, type: text, text: Text, record: record, short: Short, why: \"Why. [@book]\"}]"
    ),
    SampleFolder.question("clock", "time"), SampleFolder.note(when: "smoke is yes"),
  ].joined(separator: "\n")

  private static let rules = """
    derived:
    - derive: long
      record: How long
      records: {new: new, old: old}
      values: [{new: lasting < 7 days}, {old: lasting >= 7 days}]
    red-flags:
    - {red-flag: fire, act: {call: "Call {emergency-number}."}, triage: emergency, when: now includes fire, title: Fire, text: "Leave. [@book]"}
    - {red-flag: smell, act: {today: Ask.}, triage: same-day, when: now includes smell or now is unknown or now is declined, title: Smell, text: "Ask. [@book]"}
    advice:
    - {advice: saw, act: {soon: Ask.}, triage: soon, when: tools includes saw, title: Saw, text: "Ask. [@book]"}
    """
}
