/// Answers that cannot all be right: whoever asks shows them together, and lets the person mend one or leave them.
///
/// A woman of 52 whose first sign came in infancy, and whose trouble has been there for 3 months, gave answers of which
/// one at least is a slip.
public enum Disagreement: Hashable, Sendable {
  /// The time between the first sign and today is not the time that the trouble has been there.
  case onset(age: LinkID, onset: LinkID, lasting: LinkID)
  /// What stopped did so before it began.
  case order(start: LinkID, stop: LinkID)

  /// The answers, in the order in which they were asked.
  public var linkIds: [LinkID] {
    switch self {
    case .onset(let age, let onset, let lasting): [age, onset, lasting]
    case .order(let start, let stop): [start, stop]
    }
  }
}

extension Interview {
  /// The answers on the path that disagree. Nothing else rests on them: they are for who asks, and for the sheet.
  public var disagreements: [Disagreement] { (onsetDisagreement.map { [$0] } ?? []) + orderDisagreements }

  private var onsetDisagreement: Disagreement? {
    guard let age = quantity(with: .age), let onset = quantity(with: .onset),
      let lasting = quantity(with: .lasting)
    else { return nil }
    let since = TimeSpan(from: TimeSpan(onset.value), to: TimeSpan(age.value))
    return since.mayBe(TimeSpan(lasting.value).widened)
      ? nil : .onset(age: age.id, onset: onset.id, lasting: lasting.id)
  }

  private func quantity(with role: Question.Role) -> (id: LinkID, value: Quantity)? {
    guard let id = questionnaire.item(with: role)?.linkId,
      case .answered(.quantity(let quantity))? = evaluation.status(of: id)
    else { return nil }
    return (id, quantity)
  }

  private var orderDisagreements: [Disagreement] {
    evaluation.path.compactMap { prompt in
      guard case .value(.date(let stop))? = answers[prompt.linkId], let start = start(of: prompt),
        evaluation.path.contains(where: { $0.linkId == start }),
        case .value(.date(let date))? = answers[start], stop.isBefore(date)
      else { return nil }
      return .order(start: start, stop: prompt.linkId)
    }
  }

  /// The name of the date that a date follows.
  private func start(of prompt: Prompt) -> LinkID? {
    guard case .date(let limits)? = wholeQuestion(for: prompt)?.kind, let after = limits.after else {
      return nil
    }
    guard case .detail(let option, let entry, _) = prompt.part,
      let question = questionnaire.content.items[prompt.item].question,
      let index = question.details.firstIndex(where: { $0.linkId == after })
    else { return after }
    return question.detailID(index, of: option, entry: entry)
  }
}

/// From how many to how many seconds something may have lasted, as exactly as it was said.
private struct TimeSpan {
  var least: Int
  var most: Int

  /// "2 years" is anything up to 3; "about" is from half to double.
  init(_ quantity: Quantity) {
    let unit = Quantity([.init(1, quantity.finestUnit)])?.seconds ?? 0
    least = quantity.isAbout ? quantity.seconds / 2 : quantity.seconds
    most = quantity.isAbout ? quantity.seconds * 2 + unit : quantity.seconds + unit
    self.unit = unit
  }

  /// The time between two ages.
  init(from start: TimeSpan, to end: TimeSpan) {
    least = max(0, end.least - start.most)
    most = max(0, end.most - start.least)
    unit = max(start.unit, end.unit)
  }

  private let unit: Int

  /// A length of time is often rounded to the next unit.
  var widened: TimeSpan {
    var wide = self
    wide.least = max(0, least - unit)
    return wide
  }

  func mayBe(_ other: TimeSpan) -> Bool { least <= other.most && other.least <= most }
}
