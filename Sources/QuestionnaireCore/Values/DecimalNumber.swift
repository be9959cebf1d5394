/// A number with at most three places behind the point, kept exactly.
public struct DecimalNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number times 1,000.
  public let thousandths: Int

  /// Makes a number from its thousandths.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Makes a whole number.
  public init(_ whole: Int) { thousandths = whole * 1_000 }

  /// Reads `38`, `-2`, `38.5` or `38,5`; nil for anything else, or beyond nine digits before the point. `1,000` is nil:
  /// some read a thousand, others one.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.first == "-"
    let digits = (isNegative ? text.dropFirst() : text[...]).split(
      whereSeparator: { $0 == "." || $0 == "," })
    let points = text.count { $0 == "." || $0 == "," }
    guard points == digits.count - 1, (1...2).contains(digits.count),
      digits.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      digits[0].count <= 9, let whole = Int(digits[0])
    else { return nil }
    var fraction = 0
    if digits.count == 2 {
      guard digits[1].count <= 3, let places = Int(digits[1]) else { return nil }
      let mayBeThousands = digits[1].count == 3 && digits[0].count <= 3 && !digits[0].hasPrefix("0")
      if mayBeThousands, text.contains(",") { return nil }
      fraction = places * [100, 10, 1][digits[1].count - 1]
    }
    thousandths = (whole * 1_000 + fraction) * (isNegative ? -1 : 1)
  }

  /// The number as it is written: no more places than it has.
  public var description: String {
    let sign = thousandths < 0 ? "-" : ""
    let whole = thousandths.magnitude / 1_000
    var fraction = String(thousandths.magnitude % 1_000)
    guard fraction != "0" else { return "\(sign)\(whole)" }
    fraction = String(repeating: "0", count: 3 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return "\(sign)\(whole).\(fraction)"
  }

  /// Order of size.
  public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }
}
