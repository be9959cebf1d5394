import FlowAnalysis
import QuestionnaireCore
import TestSupport

/// Patterns that authors write naturally, of any size.
enum NaturalPattern: CaseIterable {
  /// A list of signs, a question on each, and an emergency of any of them.
  case followUps
  /// Questions in two rows, and an emergency where both of a pair are yes.
  case pairs
  /// A row of questions, each asked on a yes to the one before.
  case guards
  /// A list of which every number of ticks is tested.
  case counts
  /// Ten claims over signs, a follow-up of each, and questions that stand in rows far apart.
  case claims

  func draft(of count: Int) -> Draft {
    var draft = Draft()
    draft.items = []
    draft.flags = []
    draft.topics = [Sample.fallback]
    switch self {
    case .followUps:
      draft.askSigns(count)
      draft.flags = [Sample.flag("any-on", .emergency, when: any(count) { yes("on", $0) })]
    case .pairs:
      for row in ["a", "b"] { draft.ask(row: row, count) }
      draft.flags = [
        Sample.flag("both", .emergency, when: any(count) { .all([yes("a", $0), yes("b", $0)]) })
      ]
    case .guards:
      for place in 0..<count {
        draft.ask(LinkID("q\(place)"), when: place == 0 ? .always : yes("q", place - 1))
      }
      draft.flags = [Sample.flag("last", .soon, when: yes("q", count - 1))]
    case .counts:
      draft.askSigns(count, withFollowUps: false)
      draft.flags = (1...count).map { Sample.flag(FlagID("f\($0)"), .soon, when: ticked($0)) }
    case .claims: claim(count, in: &draft)
    }
    return draft
  }

  private func claim(_ count: Int, in draft: inout Draft) {
    func triage(_ comparison: Test.Comparison, _ level: TriageLevel) -> Condition {
      .test(.triage(comparison, level))
    }
    func urgent(_ place: Int) -> Condition { .all([yes("on", place), yes("a", place)]) }
    func pressing(_ place: Int) -> Condition {
      .any([.all([yes("a", place), yes("b", place)]), yes("on", place)])
    }
    func mild(_ place: Int) -> Condition { .any([sign(place), yes("b", place)]) }
    draft.askSigns(count)
    for row in ["a", "b"] { draft.ask(row: row, count) }
    for place in 0..<count {
      draft.flags += [
        Sample.flag(FlagID("e\(place)"), .emergency, when: urgent(place)),
        Sample.flag(FlagID("d\(place)"), .sameDay, when: pressing(place)),
        Sample.flag(FlagID("r\(place)"), .soon, when: mild(place)),
      ]
    }
    draft.flags.append(Sample.flag("many", .sameDay, when: ticked(3)))
    let on = any(count) { yes("on", $0) }
    let rules: [(Condition, Condition)] = [
      (triage(.equal, .emergency), on),
      (triage(.equal, .sameDay), .any([any(count, pressing), ticked(3)])),
      (triage(.equal, .soon), any(count, mild)),
      (triage(.equal, .routine), .all((0..<count).map { .not(sign($0)) })),
      (triage(.less, .sameDay), .not(on)),
      (ticked(count), triage(.greaterOrEqual, .soon)),
      (any(count) { .all([yes("on", $0), yes("b", $0)]) }, triage(.greaterOrEqual, .sameDay)),
      (.all([on, .all((0..<count).map { yes("a", $0) })]), triage(.equal, .emergency)),
      (triage(.equal, .sameDay), .not(any(count, urgent))),
      (any(count) { .all([yes("on", $0), yes("a", ($0 + 1) % count)]) }, triage(.equal, .emergency)),
    ]
    draft.claims = rules.enumerated().map { Claim(name: "claim \($0)", when: $1.0, then: $1.1) }
  }

  private func yes(_ row: String, _ place: Int) -> Condition { .yes(LinkID("\(row)\(place)")) }
  private func sign(_ place: Int) -> Condition { .has("signs", OptionID("s\(place)")) }
  private func ticked(_ number: Int) -> Condition { .test(.count("signs", .greaterOrEqual, number)) }
  private func any(_ count: Int, _ part: (Int) -> Condition) -> Condition { .any((0..<count).map(part)) }
}

extension Draft {
  fileprivate mutating func askSigns(_ count: Int, withFollowUps: Bool = true) {
    let names = (0..<count).map { "s\($0)" }
    let signs = names.map { AnswerOption(id: OptionID($0), text: PersonText($0)) }
    let choices = Question.Choices(signs + Sample.options("none-of-these").options)
    items.append(Sample.item("signs", .choices(choices)))
    guard withFollowUps else { return }
    for place in 0..<count { ask(LinkID("on\(place)"), when: .has("signs", OptionID(names[place]))) }
  }

  fileprivate mutating func ask(row: String, _ count: Int) {
    for place in 0..<count { ask(LinkID("\(row)\(place)")) }
  }
}
