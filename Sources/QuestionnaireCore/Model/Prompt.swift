/// One thing that an interview asks: one screen.
///
/// After "I do not know" to the list `now`, its line `breathing` is asked by itself: the prompt has the name
/// `now/breathing`, the place of the item `now`, and the part `.line("breathing")`.
public struct Prompt: Hashable, Sendable {
  /// Which part of the item is asked.
  public enum Part: Hashable, Sendable {
    /// The item itself: its question as written, or its page of information.
    case question
    /// The question in plainer words.
    case clearer
    /// One line of the list, as a yes-no.
    case line(OptionID)
    /// What is asked of one ticked option; an index into the question's details. Of "another one" each entry that was
    /// typed is asked for itself: `medicines/another/dose`, then `medicines/another/2/dose`.
    case detail(option: OptionID, entry: Int = 0, index: Int)
  }

  /// The name its answer is kept under: `now`, `now/breathing`, `medicines/haloperidol/dose`.
  public let linkId: LinkID
  /// The item's place in the questionnaire.
  public let item: Int
  /// Which part of the item it is.
  public let part: Part
}

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
  /// `writeIns` are what was typed for "another one", and stand for that option's name.
  public func asked(_ part: Prompt.Part, writeIns: [String] = []) -> Question {
    switch part {
    case .question: self
    case .clearer: clearerQuestion
    case .line(let option): line(option)
    case .detail(let option, let entry, let index): detail(index, of: option, entry, writeIns)
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

  private func detail(_ index: Int, of option: OptionID, _ entry: Int, _ writeIns: [String]) -> Question {
    guard details.indices.contains(index) else { return self }
    var asked = details[index]
    let option = self.option(option) ?? AnswerOption(id: option, text: PersonText(option.rawValue))
    let isTyped = option.isWriteIn && writeIns.indices.contains(entry)
    let name = isTyped ? PersonText("“\(writeIns[entry])”") : option.text
    asked.linkId = detailID(index, of: option.id, entry: entry)
    asked.text = Self.naming(name, in: asked.text)
    asked.help = asked.help.map { Self.naming(name, in: $0) }
    return asked
  }

  /// A text with a name in the place of `{option}`: within a sentence "A water tablet" is "a water tablet".
  private static func naming(_ name: PersonText, in text: PersonText) -> PersonText {
    let inner = name.map { name in
      let hasArticle = ["A ", "An ", "The "].contains(where: name.hasPrefix)
      return hasArticle ? name.prefix(1).lowercased() + name.dropFirst() : name
    }
    return text.replacing(" {option}", with: inner.map { " " + $0 }).replacing("{option}", with: name)
  }

  /// The name under which a detail of an option is kept.
  func detailID(_ index: Int, of option: OptionID, entry: Int) -> LinkID {
    let entries = linkId.appending(option.rawValue)
    return (entry == 0 ? entries : entries.appending(String(entry + 1)))
      .appending(details[index].linkId.rawValue)
  }
}

extension Questionnaire {
  /// What an interview may ask under a name: an item, its plainer words, a line of its list or a detail; nil for none.
  public func prompt(_ id: LinkID) -> Prompt? {
    if let index = itemIndex[id] {
      // What is worked out is never asked.
      guard content.items[index].computed == nil else { return nil }
      return Prompt(linkId: id, item: index, part: .question)
    }
    // The item's name is whatever stands before one of the slashes.
    for slash in id.rawValue.indices where id.rawValue[slash] == "/" {
      guard let index = itemIndex[LinkID(String(id.rawValue[..<slash]))],
        let part = content.items[index].question?.part(id)
      else { continue }
      return Prompt(linkId: id, item: index, part: part)
    }
    return nil
  }
}

extension Question {
  /// The part of the question that is asked under a name.
  fileprivate func part(_ id: LinkID) -> Prompt.Part? {
    switch clearer {
    case nil: break
    case .question: if id == linkId.appending("clearer") { return .clearer }
    case .lines(_, let lines):
      if let line = lines.first(where: { linkId.appending($0.option.rawValue) == id }) {
        return .line(line.option)
      }
    }
    for option in options where !option.isExclusive {
      for entry in 0..<(option.isWriteIn ? AnswerRules.mostWriteIns : 1) {
        for index in details.indices where detailID(index, of: option.id, entry: entry) == id {
          return .detail(option: option.id, entry: entry, index: index)
        }
      }
    }
    return nil
  }
}
