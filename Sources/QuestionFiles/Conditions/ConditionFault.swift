/// Why a condition cannot be read.
struct ConditionFault: Error {
  /// What is wrong.
  let finding: Finding
  /// Where, in Unicode scalars of the condition.
  let range: Range<Int>
}
