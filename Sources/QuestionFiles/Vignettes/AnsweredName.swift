import QuestionnaireCore

/// What a name on an answer sheet stands for: `now`, `now/breathing`, `medicines/haloperidol/dose`.
enum AnsweredName {
  case question(Question)
  /// What is typed for "another one".
  case writeIn
  /// A page of information.
  case page

  /// What the name stands for; nil if it is nothing that is asked.
  init?(_ name: String, in questionnaire: Questionnaire) {
    // A linkId of a form may hold slashes itself.
    if let item = questionnaire.item(LinkID(name)) {
      self = item.question.map { .question($0) } ?? .page
      return
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let item = questionnaire.item(LinkID(first)) else { return nil }
    guard let question = item.question else {
      guard parts.count == 1 else { return nil }
      self = .page
      return
    }
    switch parts.count {
    case 1: self = .question(question)
    case 2:
      if parts[1] == "clearer", case .question? = question.clearer {
        self = .question(question.asked(.clearer))
      } else if question.option(OptionID(parts[1]))?.isWriteIn == true {
        // Behind "I do not know" it is the line of that option.
        self = .writeIn
      } else if case .lines(_, let lines)? = question.clearer,
        lines.contains(where: { $0.option.rawValue == parts[1] })
      {
        self = .question(question.asked(.line(OptionID(parts[1]))))
      } else {
        return nil
      }
    case 3, 4:
      // Of what is typed for "another one" the second entry is `another/2`.
      let entry = parts.count == 3 ? 1 : Int(parts[2]) ?? 0
      guard question.option(OptionID(parts[1])) != nil,
        let index = question.details.firstIndex(where: { $0.linkId.rawValue == parts[parts.count - 1] }),
        entry == 1 ? parts.count == 3 : question.option(OptionID(parts[1]))?.isWriteIn == true && entry > 1
      else { return nil }
      self = .question(question.asked(.detail(option: OptionID(parts[1]), entry: entry - 1, index: index)))
    default: return nil
    }
  }

  /// Every name that an answer can have, in the order of the questionnaire.
  static func all(in questionnaire: Questionnaire) -> [String] {
    questionnaire.content.items.flatMap { item in
      [item.linkId] + (item.question.map(below) ?? [])
    }.map(\.rawValue)
  }

  private static func below(_ question: Question) -> [LinkID] {
    var names: [LinkID] = []
    switch question.clearer {
    case nil: break
    case .question: names.append(question.asked(.clearer).linkId)
    case .lines(_, let lines): names += lines.map { question.asked(.line($0.option)).linkId }
    }
    for option in question.options {
      if option.isWriteIn { names.append(question.linkId.appending(option.id.rawValue)) }
      guard !option.isExclusive else { continue }
      let entry = question.linkId.appending(option.id.rawValue)
      names += question.details.map { entry.appending($0.linkId.rawValue) }
    }
    return names
  }
}
