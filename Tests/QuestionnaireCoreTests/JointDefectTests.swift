import QuestionnaireCore
import TestSupport
import Testing

/// What asking two complaints together would break is found, and nothing where nothing is.
@Suite struct JointDefectTests {
  private let first: QuestionnaireContent
  private var second: QuestionnaireContent

  init() throws {
    var maker = JoiningTests.Maker(generator: SeededGenerator(seed: 11))
    first = try maker.content("x")
    second = try maker.content("y")
  }

  private func defects(in whole: QuestionnaireContent? = nil) throws -> [JointDefect] {
    let joined = try #require(QuestionnaireContent.joined([first, second]))
    return second.defects(askedAfter: first, in: whole ?? joined)
  }

  /// That random pairs come to what each comes to by itself is held by interviews in ``JoiningTests``.
  @Test(arguments: Tier.cases(30, nightly: 300)) func nothingIsBroken(_ seed: UInt64) throws {
    var maker = JoiningTests.Maker(generator: SeededGenerator(seed: seed))
    var (one, other) = (try maker.content("x"), try maker.content("y"))
    for (place, item) in other.items.enumerated() where item.linkId.rawValue.hasPrefix("own") {
      other.items[place] = item.asking(PersonText("Another text \(place)"))
    }
    #expect(other.defects(askedAfter: one, in: try #require(.joined([one, other]))).isEmpty)
    swap(&one, &other)
    #expect(other.defects(askedAfter: one, in: try #require(.joined([one, other]))).isEmpty)
  }

  @Test mutating func anotherQuestionAboutThePersonOfThatName() throws {
    let place = try #require(second.items.firstIndex { $0.linkId == "smoke" })
    second.items[place] = second.items[place].asking("Do you chew it?")
    #expect(try defects() == [JointDefect(part: .item("smoke"), kind: .otherQuestion)])
  }

  @Test mutating func aQuestionInTheSameWords() throws {
    let list = Question.Kind.choices(
      .init([AnswerOption(id: "a", text: "A"), AnswerOption(id: "none", text: "None", isExclusive: true)]))
    func more(_ name: LinkID, in content: QuestionnaireContent) -> Item {
      Item(
        linkId: name, kind: .question(Question(linkId: name, text: "Which?", kind: list)),
        group: content.groups.firstIndex { $0.linkId == "mine" })
    }
    var one = first
    one.items.append(more("others", in: one))
    second.items.append(more("more", in: second))
    let whole = try #require(QuestionnaireContent.joined([one, second]))
    #expect(
      second.defects(askedAfter: one, in: whole) == [
        JointDefect(part: .item("more"), kind: .askedTwice("others"))
      ])
  }

  @Test func aPartThatIsNotWhatItWas() throws {
    var whole = try #require(QuestionnaireContent.joined([first, second]))
    let place = try #require(whole.flags.firstIndex { $0.id == "y:f1" })
    let flag = whole.flags[place]
    func made(_ level: TriageLevel, _ when: Condition) -> Flag {
      Flag(id: flag.id, level: level, when: when, title: flag.title, text: flag.text)
    }
    let broken = [JointDefect(part: .flag("f1"), kind: .isChanged)]
    whole.flags[place] = made(.routine, flag.when)
    #expect(try defects(in: whole) == broken)
    whole.flags[place] = made(flag.level, .not(flag.when))
    #expect(try defects(in: whole) == broken)
    whole.flags.remove(at: place)
    #expect(try defects(in: whole) == broken)
  }

  /// A test of the first's answer that reads like one of the second's own.
  @Test mutating func aPartThatReadsTheOther() throws {
    let place = try #require(second.flags.firstIndex { $0.id == "f1" })
    let flag = second.flags[place]
    second.flags[place] = Flag(
      id: flag.id, level: flag.level, when: .test(.yesNo("smoke", true)), title: flag.title, text: flag.text)
    var whole = try #require(QuestionnaireContent.joined([first, second]))
    let joint = try #require(whole.flags.firstIndex { $0.id == "y:f1" })
    whole.flags[joint] = Flag(
      id: "y:f1", level: flag.level, when: .test(.yesNo("smoke", true)), title: flag.title, text: flag.text)
    #expect(try defects(in: whole) == [JointDefect(part: .flag("f1"), kind: .isChanged)])
  }

  /// A line of a topic, too.
  @Test mutating func aLineThatReadsTheOther() throws {
    let place = try #require(second.topics.firstIndex { $0.id == "t1" })
    func reading(_ topic: Topic) -> Topic {
      Topic(
        id: topic.id, title: topic.title, shownWhen: topic.shownWhen, unless: topic.unless,
        because: [.init(when: .test(.yesNo("smoke", true)), "sign", isLeading: true)])
    }
    second.topics[place] = reading(second.topics[place])
    var whole = try #require(QuestionnaireContent.joined([first, second]))
    #expect(try defects(in: whole).isEmpty)
    let joint = try #require(whole.topics.firstIndex { $0.id == "y:t1" })
    whole.topics[joint] = reading(whole.topics[joint])
    #expect(try defects(in: whole) == [JointDefect(part: .topic("t1"), kind: .isChanged)])
  }

  @Test func theFirstIsKept() throws {
    var whole = try #require(QuestionnaireContent.joined([first, second]))
    whole.flags.removeFirst()
    #expect(try defects(in: whole).contains(JointDefect(part: .questionnaire, kind: .isChanged)))
  }

  @Test func oneNameForTwo() throws {
    var whole = try #require(QuestionnaireContent.joined([first, second]))
    whole.items.append(whole.items[0])
    let found = try defects(in: whole)
    #expect(found.count == 1)
    guard case .illFormed = found.first?.kind else {
      Issue.record("\(found)")
      return
    }
  }
}

extension Item {
  /// The item with another text.
  fileprivate func asking(_ text: PersonText) -> Item {
    Item(
      linkId: linkId, kind: .question(Question(linkId: linkId, text: text, kind: question?.kind ?? .yesNo)),
      guard: guardCondition, group: group, parent: parent)
  }
}
