import QuestionnaireCore

/// A number of JSON without its spelling: `1.50`, `1.5` and `15e-1` are one.
struct ExactNumber: Hashable {
  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private let digits: String
  /// How many places the point stands behind the first digit.
  private let exponent: Int

  /// Reads a number as JSON writes it; nil for an exponent beyond all measure.
  init?(_ text: String) {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, parts.count <= 2 else { return nil }
    let power = parts.count == 2 ? Int(parts[1]) : 0
    guard let power, (-Self.mostPlaces...Self.mostPlaces).contains(power) else { return nil }
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    var digits = String(whole) + (halves.count == 2 ? halves[1] : "")
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    var exponent = whole.count + power
    let lead = digits.prefix { $0 == "0" }.count
    digits.removeFirst(lead)
    exponent -= lead
    while digits.last == "0" { digits.removeLast() }
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
    self.isNegative = isNegative && !digits.isEmpty
  }

  private static let mostPlaces = 100

  /// The number, whatever it has behind the point; nil if it has more than eighteen digits.
  var fraction: Fraction? {
    guard !digits.isEmpty else { return Fraction(0) }
    let places = digits.count - exponent
    guard digits.count <= 18, places <= 18, exponent <= 18, let value = Int(digits) else { return nil }
    func power(_ count: Int) -> Int { (0..<count).reduce(1) { power, _ in power * 10 } }
    let sign = isNegative ? -1 : 1
    return places > 0
      ? Fraction(sign * value, over: power(places))
      : Fraction(sign * value).multiplied(by: Fraction(power(-places)))
  }

  /// The number with at most three places behind the point; nil if it has more, or is larger than an answer can be.
  var decimal: DecimalNumber? {
    guard !digits.isEmpty else { return DecimalNumber(0) }
    guard exponent <= 9, digits.count - exponent <= 3 else { return nil }
    let shift = exponent + 3 - digits.count
    guard let value = Int(digits + String(repeating: "0", count: max(0, shift))), shift >= 0 else {
      return nil
    }
    return DecimalNumber(thousandths: isNegative ? -value : value)
  }
}
