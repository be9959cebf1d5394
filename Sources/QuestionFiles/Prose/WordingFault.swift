/// Why the wordings of a text cannot be told apart.
struct WordingFault: Error {
  /// What is wrong.
  enum Kind {
    /// A bar outside parentheses.
    case barOutside
    /// More than three wordings in one pair of parentheses.
    case tooMany
  }

  /// What is wrong.
  let kind: Kind
  /// Where, in Unicode scalars of the text.
  let range: Range<Int>
}
