/// Digits pressed one straight after the other: in a list of twelve rows `1` means row 1, and `2` right behind it row 12.
///
/// There is no clock in it: any other key ends a number.
struct TypedDigits: Hashable, Sendable {
  private var last: Int?

  /// What a digit means where some numbers mean something; nil: nothing.
  mutating func number(with digit: Int, where isMeant: (Int) -> Bool) -> Int? {
    let both = last.map { $0 * 10 + digit }
    last = nil
    if let both, isMeant(both) { return both }
    last = digit
    return isMeant(digit) ? digit : nil
  }

  mutating func end() { last = nil }
}
