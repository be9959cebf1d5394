import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// Every two of the shipped questionnaires, and at night every three, in one interview: each comes to what it comes to by itself, what is
/// about the person is asked once, and the level is the highest.
@Suite struct JoinedLibraryTests {
  static let together: [[String]] = {
    let names = ShippedQuestions.names
    let pairs = names.flatMap { first in names.filter { $0 > first }.map { [first, $0] } }
    let triples = pairs.flatMap { pair in names.filter { $0 > pair[1] }.map { pair + [$0] } }
    // The order counts: the first keeps its names, and is asked first. So every second pair is turned round.
    return pairs.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : $0.element.reversed() }
      + (Tier.isNightly ? triples : Array(triples.prefix(2)))
  }()

  @Test(arguments: together) func nothingOfOneIsChangedByAnother(_ names: [String]) throws {
    let contents = try names.map { try #require(ShippedQuestions.questionnaire($0)).content }
    let whole = try Questionnaire(try #require(QuestionnaireContent.joined(contents)))
    var random = RandomAnswers(seed: UInt64(together: names))
    var joint = Interview(whole)
    var aboutPerson: Set<String> = []
    while let prompt = joint.evaluation.current {
      if prompt.part == .question, whole.content.isAboutPerson(item: prompt.item) {
        #expect(aboutPerson.insert(prompt.linkId.ownName).inserted, "\(prompt.linkId) is asked twice")
      }
      do {
        try joint.answer(prompt.linkId, with: random.answer(to: prompt, in: joint))
      } catch {
        try joint.answer(prompt.linkId, with: .unknown)
      }
    }
    var levels: [TriageLevel] = []
    for (place, content) in contents.enumerated() {
      let comparison = try JointComparison(joint, content, isFirst: place == 0)
      #expect(comparison.differences.isEmpty)
      levels.append(comparison.alone.evaluation.level)
    }
    #expect(joint.evaluation.level == levels.max())
    let said = joint.evaluation.worded.whole.map { "\($0.id.ownName): \($0.title.other)" }
    #expect(Set(said).count == said.count, "said twice: \(said)")
  }
}

extension UInt64 {
  /// A number for names.
  fileprivate init(together names: [String]) {
    self = names.joined().utf8.reduce(7) { ($0 &* 31) &+ UInt64($1) }
  }
}
