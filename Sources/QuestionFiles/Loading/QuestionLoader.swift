public import QuestionnaireCore

/// Reads question files. Loading never throws and never stops at the first mistake.
public enum QuestionLoader {
  /// Everything in a folder. Content that is past its `review-by` on the day is warned of.
  public static func load(_ folder: QuestionFolder, today: CalendarDay? = nil) -> LoadedQuestions {
    FolderLoading(folder, today: today).load()
  }

  /// One questionnaire of a folder; nil if there is none, or if anything is wrong with a file that it is made of. What the
  /// folder holds beside it costs nothing.
  public static func questionnaire(_ id: String, in folder: QuestionFolder) -> Questionnaire? {
    FolderLoading(folder, today: nil).questionnaire(id)
  }

  /// What the first screens need: the heads of the questionnaires, the guidance and the telephone numbers.
  public static func catalogue(_ folder: QuestionFolder) -> Catalogue {
    let loading = FolderLoading(folder, today: nil)
    let decoding = loading.decoding(of: [.triage, .numbers])
    let heads = loading.heads(decoding)
    return Catalogue(
      heads: heads, guidance: decoding.reference.guidance, countries: decoding.reference.countries,
      diagnostics: loading.log.diagnostics.sorted())
  }

  /// The answers of a file for an interview without a terminal: `otherwise` and `answers`. Each is to be a name of the
  /// questionnaire, if there is one.
  public static func answers(
    _ bytes: [UInt8], name: String, for questionnaire: Questionnaire? = nil
  ) -> (answers: PreparedAnswers?, diagnostics: [Diagnostic]) {
    let log = DiagnosticLog()
    let source = SourceText(name: name, bytes: bytes)
    let answers = YamlReader.read(source, log: log).flatMap {
      AnswerFileDecoding(decoding: Decoding(log: log)).prepared($0, for: questionnaire)
    }
    return (log.errorCount == 0 ? answers : nil, log.diagnostics.sorted())
  }

  /// Whether a question or an option can have an id: lower-case letters, digits and hyphens, no word of conditions.
  public static func isUsable(id: String) -> Bool {
    let decoding = Decoding(log: DiagnosticLog())
    _ = decoding.identifier(Word(text: id, place: SourceText(name: "", bytes: []).start))
    return decoding.log.errorCount == 0 && id != "clearer"
  }
}
