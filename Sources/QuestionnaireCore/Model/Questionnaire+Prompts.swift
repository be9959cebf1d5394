extension Questionnaire {
  /// What an interview may ask under a name: an item, its plainer words, a line of its list or a detail; nil for none.
  public func prompt(_ id: LinkID) -> Prompt? {
    if let index = itemIndex[id] { return Prompt(linkId: id, item: index, part: .question) }
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
      for (index, detail) in details.enumerated()
      where linkId.appending(option.id.rawValue).appending(detail.linkId.rawValue) == id {
        return .detail(option: option.id, index: index)
      }
    }
    return nil
  }
}
