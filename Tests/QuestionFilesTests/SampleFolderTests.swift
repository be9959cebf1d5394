import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct SampleFolderTests {
  @Test func hasNoMistakes() {
    let loaded = QuestionLoader.load(SampleFolder.folder)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    #expect(loaded.questionnaires["sample"]?.items.count == 12)
  }

  @Test func hasACatalogue() {
    let catalogue = QuestionLoader.catalogue(SampleFolder.folder)
    #expect(catalogue.heads.map(\.title) == ["Sample"])
    #expect(catalogue.heads.first?.alsoCalled == ["example"])
    #expect(catalogue.guidance?.callNow.blocks.count == 1)
    #expect(catalogue.countries.map(\.code) == ["gb"])
    #expect(catalogue.diagnostics.isEmpty)
  }
}
