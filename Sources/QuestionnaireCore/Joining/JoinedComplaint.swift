internal import PlainText

/// One of the complaints that are asked together.
public struct JoinedComplaint: Hashable, Sendable {
  /// The name of its questionnaire.
  public let id: String
  /// What it is called beside another.
  public let name: String
}

/// Where answers lead to questions about another complaint: to those about slowness of who shakes at rest and is slow.
public struct ComplaintLead: Hashable, Sendable {
  /// The questionnaire that is offered.
  public let questionnaire: String
  /// When it is.
  public let when: Condition
  /// Why, as a sentence: "There is slowness, too."
  public let text: PersonText

  /// Makes one.
  public init(_ questionnaire: String, when: Condition, _ text: PersonText) {
    self.questionnaire = questionnaire
    self.when = when
    self.text = text
  }
}

extension QuestionnaireContent {
  /// Which of the complaints something belongs to that is named so; nil where there is only one.
  public func complaint(of id: LinkID) -> Int? {
    guard !complaints.isEmpty else { return nil }
    return complaints.firstIndex { id.rawValue.hasPrefix("\($0.id)\(Self.separator)") } ?? 0
  }

  /// Which of the complaints an item is asked for; nil where there is only one, and for what is asked of the person.
  public func complaint(ofItem item: Int) -> Int? {
    isAboutPerson(item: item) ? nil : complaint(of: items[item].linkId)
  }
}

extension Interview {
  /// The complaints whose answers raise a flag, in order; none where what is asked of the person does, or there is one.
  ///
  /// What several of them raise, in the same words, is said once.
  public func complaints(of flag: Flag) -> [Int] {
    let content = questionnaire.content
    guard !content.complaints.isEmpty else { return [] }
    let deciding = DecidingAnswers(self)
    let raising = content.flags.filter { $0.words == flag.words }.compactMap {
      deciding.smallest(for: $0.when)
    }
    .map { $0.compactMap(content.complaint(ofItem:)).first }
    return raising.contains(nil) ? [] : raising.compactMap { $0 }.uniqued().sorted()
  }

  /// The questionnaires that the answers lead to, each once, as long as there is room for another complaint.
  public var leads: [ComplaintLead] {
    let content = questionnaire.content
    guard max(content.complaints.count, 1) < QuestionnaireContent.mostComplaints else { return [] }
    return content.leads.filter { evaluation.truth(of: $0.when) == .true }.uniqued(by: \.questionnaire)
  }
}
