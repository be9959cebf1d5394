/// What came of running a program.
struct ProgramRun: Hashable, Sendable {
  /// How it ended.
  enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// It was ended, because its time was over.
    case tookTooLong
    /// It has ended, and the system no longer knows how: signals of ended children are switched off.
    case unknown
  }

  /// How it ended.
  var ending: Ending
  /// What it wrote to standard output, as far as it is kept.
  var output: [UInt8] = []
  /// What it wrote to standard error, as far as it is kept.
  var errors: [UInt8] = []
  /// Whether it took all of its input.
  var isInputTaken = false

  /// Whether it ended as a program does that has done its work. Where that is not known, it did if it complained of
  /// nothing.
  var isDone: Bool { ending == .exit(0) || (ending == .unknown && errors.isEmpty) }
}
