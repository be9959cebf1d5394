public import FlowAnalysis
public import QuestionFiles
public import QuestionnaireCore

/// The question files that are inside the binary: those that lay in `Questionnaires` when it was built.
///
/// ```swift
/// ShippedQuestions.folder.files["topics/cervical-dystonia.yaml"]
/// ShippedQuestions.questionnaire("twisting")
/// ```
public enum ShippedQuestions {
  /// The files, as the folder they were built from.
  public static var folder: QuestionFolder {
    var contents: [String: [UInt8]] = [:]
    for (path, text) in EmbeddedFiles.all where QuestionFolder.holds(path.description) {
      contents[path.description] = text.withUTF8Buffer(Array.init)
    }
    return QuestionFolder(contents)
  }

  /// The names of the questionnaires that are compiled: those without errors.
  public static var names: [String] { CompiledQuestions.questionnaires.map(\.id.description) }

  /// A compiled questionnaire; nil if there is none of the name. Nothing of any other is read.
  public static func questionnaire(_ id: String) -> Questionnaire? {
    compiled(id).flatMap { ImageReader.value(QuestionnaireContent.self, of: $0.content) }
      .flatMap { try? Questionnaire($0) }
  }

  /// How many more screens an interview with a compiled questionnaire has; nil if that was not worked out.
  public static func progress(of questionnaire: Questionnaire) -> ExactProgress? {
    compiled(questionnaire.id).flatMap { ImageReader.value(ProgressTables.self, of: $0.progress) }
      .flatMap { ExactProgress(questionnaire, tables: $0) }
  }

  /// What the first screens need.
  public static var catalogue: Catalogue? { ImageReader.value(Catalogue.self, of: CompiledQuestions.opening) }

  private static func compiled(
    _ id: String
  ) -> (id: StaticString, content: StaticString, progress: StaticString)? {
    CompiledQuestions.questionnaires.first { $0.id.description == id }
  }
}
