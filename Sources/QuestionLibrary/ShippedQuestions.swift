public import QuestionFiles

/// The question files that are inside the binary: those that lay in `Questionnaires` when it was built.
///
/// ```swift
/// ShippedQuestions.folder.files["topics/cervical-dystonia.yaml"]
/// ```
public enum ShippedQuestions {
  /// The files, as the folder they were built from.
  public static var folder: QuestionFolder { folder(of: QuestionFolder.holds) }

  /// The files that the first screens need.
  public static var opening: QuestionFolder { folder(of: QuestionLoader.isInCatalogue) }

  private static func folder(of isWanted: (String) -> Bool) -> QuestionFolder {
    var contents: [String: [UInt8]] = [:]
    for (path, text) in EmbeddedFiles.all where isWanted(path.description) {
      contents[path.description] = text.withUTF8Buffer(Array.init)
    }
    return QuestionFolder(contents)
  }
}
