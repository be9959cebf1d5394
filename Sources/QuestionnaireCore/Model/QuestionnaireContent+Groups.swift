extension QuestionnaireContent {
  /// The groups around an item, the innermost first, as indices into `groups`: of a question in
  /// `- group: Birth` within `- group: The past`, those of the birth and of the past.
  public func groups(around item: Int) -> [Int] {
    var found: [Int] = []
    var next = items[item].group
    while let group = next {
      found.append(group)
      next = groups[group].parent
    }
    return found
  }

  /// Whether an item is asked once a person, not once a complaint.
  public func isAboutPerson(item: Int) -> Bool {
    groups(around: item).contains { groups[$0].scope == .person }
  }
}
