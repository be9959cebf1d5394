/// A part of a questionnaire that something can be said of: where it is written, whether it can occur, what touches it.
///
/// `.because("tremor", 0)` is the first line of `because` in the topic `tremor`; its condition is the line's `when`.
public enum QuestionnairePart: Hashable, Sendable {
  case questionnaire
  /// A question, page or end, and the condition under which it is reached.
  case item(LinkID)
  /// Options of a question (of a yes-no its answers, of a body map its regions) that no condition tells apart, as files
  /// write them; of a single one, the condition on which it is offered.
  case options(LinkID, [String])
  case derived(LinkID)
  /// A value of a derived feature, whichever of its cases gives it.
  case derivedValue(LinkID, OptionID)
  /// One case of a derived feature, by its place, and the condition of the case.
  case derivedCase(LinkID, Int)
  /// A red flag or advice, and when it holds.
  case flag(FlagID)
  /// A topic, and when it is shown.
  case topic(TopicID)
  /// What hides a topic.
  case unless(TopicID)
  /// When a topic must never be shown.
  case neverWhen(TopicID)
  /// Lines of a topic, by their places.
  case because(TopicID, Int)
  case but(TopicID, Int)
  case askYourDoctor(TopicID, Int)
  /// A claim, by its place, and its `when`.
  case claim(Int)
}

extension Questionnaire {
  /// The condition that is written for a part; nil where none is, or where there is no such part.
  public func condition(of part: QuestionnairePart) -> Condition? {
    func line(_ lines: [Topic.Line]?, _ place: Int) -> Condition? {
      lines.flatMap { $0.indices.contains(place) ? $0[place].when : nil }
    }
    return switch part {
    case .questionnaire, .derived, .derivedValue: Condition?.none
    case .options(let id, let names):
      names.count == 1 ? item(id)?.question?.option(OptionID(names[0]))?.when : nil
    case .item(let id): item(id)?.guardCondition
    case .derivedCase(let id, let place):
      derivedValue(id).flatMap { $0.cases.indices.contains(place) ? $0.cases[place].when : nil }
    case .flag(let id): flag(id)?.when
    case .topic(let id): topic(id)?.shownWhen
    case .unless(let id): topic(id)?.unless
    case .neverWhen(let id): topic(id)?.neverWhen
    case .because(let id, let place): line(topic(id)?.because, place)
    case .but(let id, let place): line(topic(id)?.but, place)
    case .askYourDoctor(let id, let place): line(topic(id)?.askYourDoctor, place)
    case .claim(let place): content.claims.indices.contains(place) ? content.claims[place].when : nil
    }
  }
}
