import QuestionFiles
import QuestionLibrary
import TestSupport
import Testing

/// The files inside the binary, held against their folder.
@Suite struct EmbeddedFilesTests {
  @Test func areThoseOfTheFolder() throws {
    let folder = try #require(filesOfFolder("Questionnaires")).filter { QuestionFolder.holds($0.key) }
    let shipped = ShippedQuestions.folder.files
    #expect(shipped.keys.sorted() == folder.keys.sorted())
    let others = folder.filter { shipped[$0.key]?.bytes != $0.value }.keys.sorted()
    #expect(others.isEmpty, "the binary has other contents")
  }

  @Test func haveACatalogue() {
    let catalogue = QuestionLoader.catalogue(ShippedQuestions.folder)
    #expect(catalogue.diagnostics.isEmpty)
    #expect(catalogue.heads.contains { $0.id == "twisting" })
    #expect(catalogue.guidance != nil)
    #expect(!catalogue.countries.isEmpty)
  }

  /// Wherever a file is cut off, loading it ends.
  @Test func surviveBeingCut() {
    for (path, file) in ShippedQuestions.folder.files {
      for part in 1...7 {
        let cut = QuestionFolder([path: Array(file.bytes[..<(file.bytes.count * part / 8)])])
        #expect(!QuestionLoader.load(cut).isFreeOfErrors)
      }
    }
  }
}
