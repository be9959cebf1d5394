/// Answers prepared before the interview, by name, and what stands for the questions they do not name.
///
/// A vignette's `otherwise: no` and `answers: {age: 40 years, special: [device]}` are a sheet.
public struct AnswerSheet: Hashable, Sendable {
  /// What stands for a question that is asked and not named.
  public enum Otherwise: String, Hashable, Sendable, CaseIterable {
    /// Yes-no takes no, a list its exclusive option, anything else "I do not know".
    case no
    /// Everything takes "I do not know", and what must be answered what it begins with.
    case unknown
  }

  /// The answers as files write them, by the name of what is asked.
  public var answers: [LinkID: [String]]
  /// What stands for the rest.
  public var otherwise: Otherwise

  /// Makes a sheet.
  public init(answers: [LinkID: [String]] = [:], otherwise: Otherwise = .unknown) {
    self.answers = answers
    self.otherwise = otherwise
  }

  /// An interview held with the sheet.
  public struct Conducted: Sendable {
    /// An answer of the sheet that was not taken; "I do not know" stood in for it where it may.
    public struct Refusal: Hashable, Sendable {
      /// What was asked.
      public let linkId: LinkID
      /// Why the answer was not taken.
      public let reason: AnswerRejection
    }

    /// The interview, complete unless a question takes no "I do not know".
    public let interview: Interview
    /// The answers not taken.
    public let refusals: [Refusal]
    /// The names on the sheet that were not asked, in order of the names.
    public let notAsked: [LinkID]
  }

  /// Holds the interview: asks, answers from the sheet, and acknowledges every emergency.
  public func conduct(_ questionnaire: Questionnaire) -> Conducted {
    var interview = Interview(questionnaire)
    var refusals: [Conducted.Refusal] = []
    var used: Set<LinkID> = []
    while let prompt = interview.evaluation.current {
      used.insert(prompt.linkId)
      let question = interview.question(for: prompt)
      for option in question?.options ?? [] where option.isWriteIn {
        used.insert(prompt.linkId.appending(option.id.rawValue))
      }
      do {
        try interview.answer(prompt.linkId, with: try answer(to: prompt, question, of: questionnaire))
      } catch {
        refusals.append(Conducted.Refusal(linkId: prompt.linkId, reason: error))
        if (try? interview.answer(prompt.linkId, with: .unknown)) == nil { break }
      }
      for flag in interview.pendingEmergencies { interview.acknowledge(flag.id) }
    }
    return Conducted(
      interview: interview, refusals: refusals, notAsked: answers.keys.filter { !used.contains($0) }.sorted())
  }

  private func answer(
    to prompt: Prompt, _ question: Question?, of questionnaire: Questionnaire
  ) throws(AnswerRejection) -> Answer {
    guard let question else { return .value(.read) }
    if let words = answers[prompt.linkId] {
      let writeIn = question.options.first(where: \.isWriteIn)
        .flatMap { answers[prompt.linkId.appending($0.id.rawValue)]?.joined(separator: "\n") }
      return try Answer(words: words, writeIn: writeIn, for: question, in: questionnaire.content.bodyMap)
    }
    let unknown: Answer =
      question.allowsUnknown || question.initial.isEmpty
      ? .unknown : try Answer(words: question.initial, for: question, in: questionnaire.content.bodyMap)
    guard otherwise == .no, !isNamedUnknown(prompt, in: questionnaire) else { return unknown }
    switch question.kind {
    case .yesNo: return .value(.no)
    case .choice, .choices:
      guard let option = question.options.first(where: \.isExclusive)?.id else { return unknown }
      if case .choice = question.kind { return .value(.option(option, writeIn: nil)) }
      return .value(.options([option], writeIn: nil))
    default: return unknown
    }
  }

  /// The plainer words of a question that the sheet answers with "I do not know" keep that answer.
  private func isNamedUnknown(_ prompt: Prompt, in questionnaire: Questionnaire) -> Bool {
    switch prompt.part {
    case .clearer, .line: answers[questionnaire.content.items[prompt.item].linkId] == ["unknown"]
    case .question, .detail: false
    }
  }
}
