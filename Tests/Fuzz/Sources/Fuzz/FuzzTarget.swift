/// A part of the program that takes bytes of others, and what must hold of it whatever they are.
struct FuzzTarget: Sendable {
  /// Its name: `Tests/Fuzz/run 1000 loader`.
  let name: String
  /// Takes an input, and ends the process where what must hold does not.
  let take: @Sendable ([UInt8]) -> Void

  static let all = [
    FuzzTarget(name: "loader", take: LoaderTarget.take),
    FuzzTarget(name: "condition", take: ConditionTarget.take),
    FuzzTarget(name: "answers", take: AnswersTarget.take),
    FuzzTarget(name: "journal", take: JournalTarget.take),
    FuzzTarget(name: "json", take: JSONTarget.take), FuzzTarget(name: "form", take: FormTarget.take),
    FuzzTarget(name: "path", take: PathTarget.take), FuzzTarget(name: "keys", take: KeysTarget.take),
    FuzzTarget(name: "lines", take: LinesTarget.take), FuzzTarget(name: "text", take: TextTarget.take),
    FuzzTarget(name: "report", take: ReportTarget.take), FuzzTarget(name: "pages", take: PagesTarget.take),
  ]
}
