extension Test.Quantifier {
  /// Whether a list includes any, all or none of what is wanted.
  func truth<Value>(_ wanted: [Value], _ includes: (Value) -> Truth) -> Truth {
    let verdicts = wanted.map(includes)
    return switch self {
    case .any: verdicts.max() ?? .false
    case .all: verdicts.min() ?? .true
    case .none: !(verdicts.max() ?? .false)
    }
  }
}

extension Test {
  /// Whether the test holds of an answer. A test that does not fit the answer is unknown.
  func truth(of value: AnswerValue, in questionnaire: Questionnaire) -> Truth {
    switch (self, value) {
    case (.yesNo(_, let wanted), .yes): Truth(wanted)
    case (.yesNo(_, let wanted), .no): Truth(!wanted)
    case (.choice(_, let wanted), .option(let option, _)): Truth(wanted.contains(option))
    case (.includes(_, let quantifier, let wanted), .options(let options, _)):
      quantifier.truth(wanted) { Truth(options.contains($0)) }
    case (.count(let id, let comparison, let number), .options(let options, _)):
      Truth(comparison.holds(countable(options, of: id, in: questionnaire), number))
    case (.count(_, let comparison, let number), .regions(let regions)):
      Truth(comparison.holds(regions.count, number))
    case (.regions(_, let quantifier, let wanted), .regions(let regions)):
      quantifier.truth(wanted) { Truth(regions.contains($0)) }
    case (.quantity(_, let comparison, let literal), .quantity(let quantity)):
      Truth(quantity.compares(comparison, literal))
    case (.number(_, let comparison, let literal), .number(let number)):
      Truth(comparison.holds(number, literal))
    case (.number(_, let comparison, let literal), .scale(let step)):
      Truth(comparison.holds(DecimalNumber(step), literal))
    case (_, .regions(let regions)):
      truth(ofSites: questionnaire.content.bodyMap.sites(of: regions), in: questionnaire.content.bodyMap)
    default: .unknown
    }
  }

  /// Whether the test holds of a list that was answered line by line.
  func truth(of lines: LineAnswers) -> Truth {
    switch self {
    case .includes(_, let quantifier, let wanted): quantifier.truth(wanted, lines.includes)
    case .count(_, let comparison, let number): lines.count(comparison, number)
    default: .unknown
    }
  }

  private func truth(ofSites sites: Set<SiteID>, in map: BodyMap) -> Truth {
    switch self {
    case .sites(_, let quantifier, let wanted): quantifier.truth(wanted) { Truth(sites.contains($0)) }
    case .countSites(_, let comparison, let number): Truth(comparison.holds(sites.count, number))
    case .sitesAdjoin: Truth(map.adjoin(sites))
    case .sitesOnOneSide: Truth(map.areOnOneSide(sites))
    default: .unknown
    }
  }

  private func countable(_ options: [OptionID], of id: LinkID, in questionnaire: Questionnaire) -> Int {
    guard let question = questionnaire.item(id)?.question else { return options.count }
    return options.count { question.option($0)?.isExclusive != true }
  }
}
