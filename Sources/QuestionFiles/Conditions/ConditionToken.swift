/// A word or sign of a condition.
struct ConditionToken {
  /// What it is.
  enum Kind {
    case word
    /// `@arms`; the text is the name without the sign.
    case set
    /// A parenthesis, bracket, comma or comparison.
    case sign
    case end
  }

  /// What it is.
  let kind: Kind
  /// What is written.
  let text: String
  /// Where, in Unicode scalars of the condition.
  let range: Range<Int>
}
