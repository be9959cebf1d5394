private import CQuestionLibrary
public import QuestionFiles

/// The question files that are inside the binary.
public enum ShippedQuestions {
  /// The files, as the folder they were built from.
  public static var folder: QuestionFolder { folder { _ in true } }

  /// The files that the first screens need.
  public static var opening: QuestionFolder { folder(of: QuestionLoader.isInCatalogue) }

  private static func folder(of isWanted: (String) -> Bool) -> QuestionFolder {
    let files = UnsafeBufferPointer(start: embedded_question_files(), count: embedded_question_file_count())
    var contents: [String: [UInt8]] = [:]
    for file in files {
      let path = String(cString: file.path)
      guard isWanted(path) else { continue }
      contents[path] = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return QuestionFolder(contents)
  }
}
