internal import QuestionnaireCore

/// Questionnaires of any length: yes-no questions, every second one a follow-up of the one before it, and some flags.
enum EngineSample {
  /// A questionnaire of so many items.
  static func questionnaire(items count: Int) throws -> Questionnaire {
    let prose = Prose([.init(.paragraph, "Words.")])
    let items = (0..<count).map { index in
      let id = LinkID("question-\(index)")
      let isFollowUp = index % 2 == 1
      return Item(
        linkId: id, kind: .question(Question(linkId: id, text: "A question?", kind: .yesNo)),
        guard: isFollowUp ? .test(.yesNo(LinkID("question-\(index - 1)"), true)) : .always)
    }
    let flags = stride(from: 0, to: count, by: 50).map { index in
      Flag(
        id: FlagID("flag-\(index)"), level: .sameDay,
        when: .all([
          .test(.yesNo(LinkID("question-\(index)"), true)),
          .test(.yesNo(LinkID("question-\(min(index + 10, count - 1))"), false)),
        ]), title: "A flag", text: prose)
    }
    return try questionnaire(items: items, flags: flags)
  }

  /// A questionnaire of these, with a fallback topic.
  static func questionnaire(items: [Item], flags: [Flag], topics: [Topic] = []) throws -> Questionnaire {
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    guard let day else { throw MissingDay() }
    let prose = Prose([.init(.paragraph, "Words.")])
    let guidance = Guidance(
      disclaimer: prose, callNowTitle: "Call now if", callNow: prose,
      levels: TriageLevel.allCases.map { .init(level: $0, heading: "Heading", action: prose, worse: prose) },
      safety: prose)
    var content = QuestionnaireContent(
      id: "long", version: "1.0.0", title: "Long", summary: "For measuring.", reviewed: day, reviewBy: day,
      guidance: guidance)
    content.items = items
    content.flags = flags
    content.topics =
      topics + [
        Topic(
          id: "general", title: "In general", shownWhen: .always, isFallback: true,
          sections: [.init(.whatItIs, prose)])
      ]
    return try Questionnaire(content)
  }

  /// A calendar without its first day, which cannot be.
  private struct MissingDay: Error {}
}
