import FlowAnalysis
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// What was compiled when the program was built, held against the files.
@Suite struct CompiledQuestionsTests {
  private static let loaded = Shipped.loaded

  @Test func areTheQuestionnairesOfTheFiles() throws {
    #expect(ShippedQuestions.names == Self.loaded.questionnaires.keys.sorted())
    for id in ShippedQuestions.names {
      let compiled = try #require(ShippedQuestions.questionnaire(id))
      let read = try #require(Self.loaded.questionnaires[id])
      #expect(compiled.content == read.content, "'\(id)' is compiled otherwise than it is written")
      #expect(compiled.fingerprint == read.fingerprint)
    }
  }

  @Test func beginWithTheSameCatalogue() throws {
    let compiled = try #require(ShippedQuestions.catalogue)
    let read = QuestionLoader.catalogue(ShippedQuestions.folder)
    #expect(compiled.heads == read.heads)
    #expect(compiled.guidance == read.guidance)
    #expect(compiled.countries == read.countries)
  }

  @Test func haveNoOther() { #expect(ShippedQuestions.questionnaire("flicker") == nil) }

  /// The tables that were worked out at the build give the numbers that are worked out now.
  @Test(arguments: Tier.cases(1, nightly: 4))
  func knowTheirProgress(_ seed: UInt64) throws {
    for id in ShippedQuestions.names {
      let questionnaire = try #require(ShippedQuestions.questionnaire(id))
      let compiled = try #require(ShippedQuestions.progress(of: questionnaire))
      let exact = try #require(Analysis(questionnaire).exactProgress())
      var random = RandomAnswers(seed: seed)
      var interview = Interview(questionnaire)
      while let prompt = interview.evaluation.current {
        #expect(compiled.progress(of: interview) == exact.progress(of: interview))
        if (try? interview.answer(prompt.linkId, with: random.answer(to: prompt, in: interview))) == nil {
          try interview.answer(prompt.linkId, with: .unknown)
        }
        for flag in interview.pendingEmergencies { interview.acknowledge(flag.id) }
      }
    }
  }

  /// Tables of another questionnaire are refused, not read wrongly.
  @Test func progressOfAnotherIsRefused() throws {
    let questionnaire = try #require(ShippedQuestions.questionnaire("twisting"))
    let tables = try #require(Analysis(questionnaire).progressTables())
    let other = try Sample.questionnaire([Sample.item("age", .age(.init()))])
    #expect(ExactProgress(other, tables: tables) == nil)
  }
}
