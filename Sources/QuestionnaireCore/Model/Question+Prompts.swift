extension Question {
  /// The question whose answer this one cannot exceed.
  public var limitingQuestion: LinkID? {
    switch kind {
    case .age(let limits), .duration(let limits): limits.atMost
    case .number(let limits): limits.atMost
    default: nil
    }
  }

  /// The question as it is asked: itself, in plainer words, one line of its list, or a detail of a ticked option.
  ///
  /// `writeIn` is what was typed for "another one", and stands for that option's name.
  public func asked(_ part: Prompt.Part, writeIn: String? = nil) -> Question {
    switch part {
    case .question: self
    case .clearer: clearerQuestion
    case .line(let option): line(option)
    case .detail(let option, let index): detail(index, of: option, writeIn: writeIn)
    }
  }

  private var clearerQuestion: Question {
    guard case .question(let text, let help)? = clearer else { return self }
    var plainer = self
    plainer.linkId = linkId.appending("clearer")
    plainer.text = text
    plainer.help = help ?? self.help
    plainer.clearer = nil
    return plainer
  }

  private func line(_ option: OptionID) -> Question {
    guard case .lines(let intro, let lines)? = clearer, let line = lines.first(where: { $0.option == option })
    else { return self }
    var asked = Question(
      linkId: linkId.appending(option.rawValue), text: line.text, kind: .yesNo, why: why,
      record: self.option(option)?.record ?? self.option(option)?.text.other)
    asked.help = intro ?? self.option(option)?.help
    asked.pertinence = pertinence
    return asked
  }

  private func detail(_ index: Int, of option: OptionID, writeIn: String?) -> Question {
    guard details.indices.contains(index) else { return self }
    var asked = details[index]
    let option = self.option(option) ?? AnswerOption(id: option, text: PersonText(option.rawValue))
    let name = option.isWriteIn ? writeIn.map { PersonText($0) } ?? option.text : option.text
    func fill(_ text: PersonText) -> PersonText {
      PersonText(
        text.person.replacingPlaceholder(with: name.person),
        other: text.other.replacingPlaceholder(with: name.other),
        baby: text.baby.replacingPlaceholder(with: name.baby))
    }
    asked.linkId = linkId.appending(option.id.rawValue).appending(details[index].linkId.rawValue)
    asked.text = fill(asked.text)
    asked.help = asked.help.map(fill)
    return asked
  }
}

extension String {
  /// The text with `{option}` replaced.
  fileprivate func replacingPlaceholder(with name: String) -> String {
    let parts = split(separator: "{option}", omittingEmptySubsequences: false)
    return parts.joined(separator: name)
  }
}
