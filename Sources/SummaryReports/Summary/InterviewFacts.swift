public import PlainText
public import QuestionnaireCore

/// The facts of an interview as one JSON object, stable for other programs.
///
/// `"triage": "same-day"`, `"unknown": ["last"]`, `"answers": {"sex": "female", …}` are members of it.
public struct InterviewFacts: Sendable {
  private let interview: Interview
  private let isTaken: Bool

  /// Makes the facts of an interview, complete or not; one with an answer that was not taken is not complete.
  public init(_ interview: Interview, isTaken: Bool = true) {
    self.interview = interview
    self.isTaken = isTaken
  }

  /// The object, its keys always in this order.
  public var value: JSONValue {
    let content = interview.questionnaire.content
    let evaluation = interview.evaluation
    let absent = AbsentAnswers(interview)
    let outcome: [JSONValue.Member] = [
      .init("questionnaire", .string(content.id)),
      .init("version", .string(content.version)),
    ]
    // Who advises nothing says of nothing how urgent it is.
    let triage = content.advisesNothing ? [] : [JSONValue.Member("triage", .string(evaluation.level.name))]
    let found: [JSONValue.Member] = [
      .init("redFlags", flags { $0 >= .sameDay }),
      .init("advice", flags { $0 < .sameDay }),
      .init("topics", topics(evaluation.topics)),
      .init("pages", topics(evaluation.fit.pages)),
      .init("named", topics(evaluation.fit.named)),
      .init("dangers", topics(evaluation.fit.dangers)),
      .init("derived", .object(derived)),
    ]
    let given: [JSONValue.Member] = [
      .init("asked", .strings(evaluation.path.map(\.linkId.rawValue))),
      .init("unknown", .strings(absent.unknown.map(\.linkId.rawValue))),
      .init("declined", .strings(absent.declined.map(\.linkId.rawValue))),
      .init("answers", .object(answers)),
      .init("complete", .bool(evaluation.isComplete && isTaken)),
    ]
    return .object(outcome + triage + found + origin + computed + given)
  }

  /// That nobody here has reviewed the questions, where they are from elsewhere; else nothing at all.
  private var origin: [JSONValue.Member] {
    interview.questionnaire.isFromElsewhere
      ? [.init("notReviewed", .string(ReportWording.notReviewedHere))] : []
  }

  private func topics(_ topics: [Topic]) -> JSONValue { .strings(topics.map(\.id.rawValue)) }

  private func flags(_ isMeant: (TriageLevel) -> Bool) -> JSONValue {
    .strings(interview.evaluation.flags.filter { isMeant($0.level) }.map(\.id.rawValue))
  }

  /// The derived features that have a value.
  private var derived: [JSONValue.Member] {
    interview.evaluation.derived.compactMap { derived, state in
      guard case .value(let value) = state else { return nil }
      return JSONValue.Member(derived.linkId.rawValue, .string(value.rawValue))
    }
  }

  /// What a form works out and has a value; nothing at all where it works out nothing.
  private var computed: [JSONValue.Member] {
    let states = interview.evaluation.computed
    guard !states.isEmpty else { return [] }
    let members = states.compactMap { state -> JSONValue.Member? in
      switch state.result {
      case nil: nil
      case .number(let number)?:
        JSONValue.Member(state.linkId.rawValue, .string(number.decimal?.description ?? "\(number)"))
      case .words(let words)?: JSONValue.Member(state.linkId.rawValue, .string(words))
      }
    }
    return [.init("computed", .object(members))]
  }

  /// The answers on the path, as an answers file writes them: several are an array, and what was typed for
  /// "another one" stands under the option's name.
  private var answers: [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for prompt in interview.evaluation.answered {
      guard let question = interview.question(for: prompt), let answer = interview.answers[prompt.linkId]
      else { continue }
      let words = answer.words
      members.append(
        .init(prompt.linkId.rawValue, isList(question, answer) ? .strings(words) : single(words)))
      let typed = answer.value?.writeIns ?? []
      if let first = typed.first, let option = question.options.first(where: \.isWriteIn) {
        let name = prompt.linkId.appending(option.id.rawValue).rawValue
        members.append(.init(name, typed.count == 1 ? .string(first) : .strings(typed)))
      }
    }
    return members
  }

  private func single(_ words: [String]) -> JSONValue { .string(words.joined(separator: "\n")) }

  private func isList(_ question: Question, _ answer: Answer) -> Bool {
    switch (question.kind, answer) {
    case (.choices, .value), (.regions, .value): true
    default: false
    }
  }
}

/// The doctor's sheet as one JSON object: the first page as labelled lines, `{"label": "Onset", "text": "gradual onset."}`,
/// the findings that it states and denies, and every answer.
struct SheetFacts {
  let sheet: DoctorSheet
  let interview: JSONValue

  var value: JSONValue {
    .object([
      .init("disclaimer", .string(sheet.disclaimer)),
      .init("title", .string(sheet.title)),
      .init("written", .string(sheet.written.description)),
      .init("history", .array(sheet.history.map(line))),
      .init("stated", .strings(sheet.stated.map(\.rawValue).sorted())),
      .init("denied", .strings(sheet.denied.map(\.rawValue).sorted())),
      .init("movedLines", .number(sheet.movedLines)),
      .init("foot", .strings(sheet.foot.map(\.text.plain))),
      .init("answers", .array(sheet.answers.compactMap(answer))),
      .init("interview", interview),
      .init("lastWords", .string(sheet.disclaimer)),
    ])
  }

  /// A line of the first page; one of several below a label has no label of its own.
  private func line(_ block: ReportBlock) -> JSONValue {
    let text = JSONValue.Member("text", .string(TextPolicy.paper.cleaned(block.text.plain)))
    guard case .labelled(let label) = block.kind else { return .object([text]) }
    return .object([.init("label", .string(label)), text])
  }

  private func answer(_ block: ReportBlock) -> JSONValue? {
    switch block.kind {
    case .labelled: line(block)
    case .subheading: .object([.init("group", .string(block.text.plain))])
    case .bullet: .object([.init("notAsked", .string(block.text.plain))])
    default: nil
    }
  }
}
