/// What asking two complaints together would break.
///
/// Of two questionnaires that both ask about `past` in a group with `scope: person`, one with other options than the other,
/// the second is not asked and takes over the answer to the first: `.otherQuestion`.
public struct JointDefect: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The two together are no well-formed questionnaire.
    case illFormed(IllFormedQuestionnaire)
    /// It is asked about the person once, under one name, but the two questions are not the same.
    case otherQuestion
    /// A question of the same words and options is asked by the other, too, and is not said to be about the complaint.
    case askedTwice(LinkID)
    /// It does not stand in the joint questionnaire as it stands in its own.
    case isChanged
  }

  /// What is broken, in the second of the two.
  public let part: QuestionnairePart
  /// What is wrong with it.
  public let kind: Kind

  /// Makes one.
  public init(part: QuestionnairePart, kind: Kind) {
    self.part = part
    self.kind = kind
  }
}

extension QuestionnaireContent {
  /// Everything that asking this after another breaks in the two joined; nothing: then each flag, derived value and topic of both comes
  /// to what it comes to by itself, for whatever answers, nothing is asked twice, and no level is lowered.
  ///
  /// It rests on the joint questionnaire alone. Of each part of the second that has its names taken back the original is
  /// left, and it reads nothing but parts of the second; so it is the same function of the same answers. The first keeps
  /// its own. The level is the highest of all flags.
  public func defects(askedAfter first: QuestionnaireContent, in whole: QuestionnaireContent)
    -> [JointDefect]
  {
    do {
      _ = try Questionnaire(whole)
    } catch {
      return [JointDefect(part: .questionnaire, kind: .illFormed(error))]
    }
    return JointReading(first: first, second: self, whole: whole).defects()
  }
}

/// Sets what stands in a joint questionnaire beside what it was made of.
private struct JointReading {
  private let first: QuestionnaireContent
  private let second: QuestionnaireContent
  private let whole: QuestionnaireContent
  /// Takes the names of the second back.
  private let back: Renaming

  init(first: QuestionnaireContent, second: QuestionnaireContent, whole: QuestionnaireContent) {
    (self.first, self.second, self.whole) = (first, second, whole)
    var back = Renaming(takingBack: second.id)
    back.topics = whole.topics.filter(\.isFallback).reduce(into: [:]) { names, topic in
      names[topic.id] = second.topics.first(where: \.isFallback)?.id
    }
    self.back = back
  }

  func defects() -> [JointDefect] {
    // The first stands there whole, and before the second.
    let isKept =
      whole.flags.starts(with: first.flags) && whole.derived.starts(with: first.derived)
      && whole.topics.starts(with: first.topics)
      && first.items.allSatisfy { own in
        whole.items.first { $0.linkId == own.linkId }.map {
          $0.kind == own.kind && $0.guardCondition == own.guardCondition
        }
          ?? false
      }
    return (isKept ? [] : [JointDefect(part: .questionnaire, kind: .isChanged)])
      + second.items.indices.flatMap(defects(ofItem:))
      + second.flags.compactMap { own in
        let id = joint(own.id)
        let made = whole.flags.first { $0.id == id }
        return defect(.flag(own.id), made.map(back.flag) == own, reading: made.map { [$0.when] })
      }
      + second.derived.compactMap { own in
        let id = joint(own.linkId)
        let made = whole.derived.first { $0.linkId == id }
        return defect(.derived(own.linkId), made.map(back.derived) == own, reading: made?.cases.map(\.when))
      }
      + second.topics.filter { !$0.isFallback }.compactMap { own in
        let id = joint(own.id)
        let made = whole.topics.first { $0.id == id }
        let reading = made.map { made in
          [made.shownWhen] + [made.unless, made.neverWhen].compactMap(\.self)
            + (made.because + made.but + made.askYourDoctor).map(\.when)
        }
        return defect(.topic(own.id), made.map(back.topic) == own, reading: reading)
      }
  }

  private func defects(ofItem place: Int) -> [JointDefect] {
    let own = second.items[place]
    let id = joint(own.linkId)
    guard let made = whole.items.first(where: { $0.linkId == id }) else {
      return [JointDefect(part: .item(own.linkId), kind: .isChanged)]
    }
    let isSame =
      back.condition(made.guardCondition) == own.guardCondition
      && made.question.map(back.question) == own.question
    let change = defect(
      .item(own.linkId), isSame,
      reading: [made.guardCondition] + (made.question?.options.compactMap(\.when) ?? []))
    guard let question = own.question else { return [change].compactMap(\.self) }
    let other = made.sameAs.flatMap { name in whole.items.first { $0.linkId == name }?.question }
    let conflict =
      other.map { $0.whoever != question.whoever } ?? false
      ? JointDefect(part: .item(own.linkId), kind: .otherQuestion) : nil
    return [change, conflict, made.sameAs == nil ? repeated(question, place) : nil].compactMap(\.self)
  }

  /// A question of the first that asks the same, where neither is about the complaint.
  private func repeated(_ question: Question, _ place: Int) -> JointDefect? {
    guard question.kind != .yesNo || question.finding != nil, !isAboutComplaint(second, place) else {
      return nil
    }
    let same = first.items.indices.first { other in
      guard let asked = first.items[other].question, !isAboutComplaint(first, other) else { return false }
      return asked.text == question.text && asked.options.map(\.text) == question.options.map(\.text)
    }
    return same.map { JointDefect(part: .item(question.linkId), kind: .askedTwice(first.items[$0].linkId)) }
  }

  private func isAboutComplaint(_ content: QuestionnaireContent, _ item: Int) -> Bool {
    content.groups(around: item).contains { content.groups[$0].scope == .complaint }
  }

  /// Something that is not the same, or reads more than the second.
  private func defect(_ part: QuestionnairePart, _ isSame: Bool, reading conditions: [Condition]?)
    -> JointDefect?
  {
    let tests = (conditions ?? []).flatMap(\.tests)
    let isOwn = tests.compactMap(\.linkId).allSatisfy { $0 == joint(LinkID($0.ownName)) }
    return isSame && isOwn ? nil : JointDefect(part: part, kind: .isChanged)
  }

  private func joint<Kind>(_ id: Identifier<Kind>) -> Identifier<Kind> { Renaming(second.id).name(id) }
}

extension Question {
  /// The question without its name, and without to whom it offers what.
  fileprivate var whoever: Question {
    var question = with(options: options.map { $0.offered(when: nil) })
    question.linkId = ""
    return question
  }
}
