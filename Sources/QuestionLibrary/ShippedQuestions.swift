private import CQuestionLibrary
public import QuestionFiles

/// The question files that are inside the binary.
public enum ShippedQuestions {
  /// The files, as the folder they were built from.
  public static var folder: QuestionFolder {
    let files = UnsafeBufferPointer(start: embedded_question_files(), count: embedded_question_file_count())
    var contents: [String: [UInt8]] = [:]
    for file in files {
      contents[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    return QuestionFolder(contents)
  }
}
