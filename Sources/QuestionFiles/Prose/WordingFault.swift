/// Why the wordings of a text cannot be told apart.
struct WordingFault: Error {
  /// What is wrong.
  let finding: Finding
  /// Where, in Unicode scalars of the text.
  let range: Range<Int>
}
