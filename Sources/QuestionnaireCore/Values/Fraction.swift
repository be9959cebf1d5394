/// A number without rounding, as two whole numbers: 7.5 is 15 / 2, and so is 30 / 4.
///
///     Fraction(72)?.divided(by: Fraction(3))   // 24
///
/// Whatever would not fit, and what is divided by nothing, is nil: nothing is worked out rather than something wrong.
public struct Fraction: Hashable, Comparable, Sendable {
  private let numerator: Int
  /// Greater than 0, and without a divisor in common with the numerator.
  private let denominator: Int

  /// Makes a whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// Makes it of a decimal number.
  public init(_ decimal: DecimalNumber) {
    let divisor = Self.greatestDivisor(decimal.thousandths.magnitude, 1_000)
    numerator = decimal.thousandths / Int(divisor)
    denominator = 1_000 / Int(divisor)
  }

  /// Divides one whole number by another.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    guard let below = Int(exactly: denominator.magnitude / divisor),
      let above = Int(exactly: numerator.magnitude / divisor)
    else { return nil }
    self.numerator = isNegative ? -above : above
    self.denominator = below
  }

  private static func greatestDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }

  /// The sum; nil if it does not fit.
  public func adding(_ other: Fraction) -> Fraction? {
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !left.overflow, !right.overflow, !sum.overflow, !below.overflow else { return nil }
    return Fraction(sum.partialValue, over: below.partialValue)
  }

  /// The product; nil if it does not fit.
  public func multiplied(by other: Fraction) -> Fraction? {
    guard let left = Fraction(numerator, over: other.denominator),
      let right = Fraction(other.numerator, over: denominator)
    else { return nil }
    let above = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let below = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return above.overflow || below.overflow ? nil : Fraction(above.partialValue, over: below.partialValue)
  }

  /// The quotient; nil if the other is 0, or if it does not fit.
  public func divided(by other: Fraction) -> Fraction? {
    Fraction(other.denominator, over: other.numerator).flatMap(multiplied)
  }

  /// The same with the other sign; nil if that does not fit.
  public var negated: Fraction? { multiplied(by: Fraction(-1)) }

  /// The nearest number with so many places behind the point, a half away from 0; nil if it does not fit.
  public func rounded(to places: Int) -> Fraction? {
    guard (0...12).contains(places) else { return nil }
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    guard let scaled = multiplied(by: Fraction(scale)) else { return nil }
    let (whole, rest) = scaled.numerator.magnitude.quotientAndRemainder(
      dividingBy: scaled.denominator.magnitude)
    let isUp = rest >= scaled.denominator.magnitude - rest
    guard let nearest = Int(exactly: isUp ? whole + 1 : whole) else { return nil }
    return Fraction(scaled.numerator < 0 ? -nearest : nearest, over: scale)
  }

  /// The number with at most three places behind the point, rounded if it has more; nil beyond what an answer can be.
  public var decimal: DecimalNumber? {
    guard let rounded = rounded(to: 3), let thousandths = rounded.multiplied(by: Fraction(1_000)),
      thousandths.numerator.magnitude < 1_000_000_000_000
    else { return nil }
    return DecimalNumber(thousandths: thousandths.numerator)
  }

  /// Whether it needs no more than three places behind the point.
  public var isDecimal: Bool { 1_000 % denominator == 0 }

  /// Order of size.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    // The products may not fit in one word.
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Fraction: CustomStringConvertible {
  /// `2`, `0.25`, or `1 / 3` where no three places are enough.
  public var description: String {
    if isDecimal, let decimal { return decimal.description }
    return denominator == 1 ? "\(numerator)" : "(\(numerator) / \(denominator))"
  }
}

extension Fraction: Imaged {
  /// Reads both numbers.
  public init(from image: inout ImageReader) throws {
    self = try ImageReader.made(Fraction(try image.read(), over: try image.read()))
  }

  /// Writes both numbers.
  public func write(to image: inout ImageWriter) { image.write(numerator, denominator) }
}
