/// A whole number from 0 up, of any size.
public struct BigNatural: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral
{
  /// The digits to base 2^32, lowest first, without leading zeros; empty for 0.
  private var limbs: [UInt32]

  /// Makes a number from a small one.
  public init(_ value: UInt) {
    limbs = []
    var rest = value
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  /// Makes a number from a literal.
  public init(integerLiteral value: UInt) { self.init(value) }

  private init(limbs: [UInt32]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  /// Whether it is 0.
  public var isZero: Bool { limbs.isEmpty }

  /// The number as a small one; nil if it does not fit.
  public var small: Int? {
    guard limbs.count <= 2 else { return nil }
    let value = limbs.reversed().reduce(UInt64(0)) { $0 << 32 | UInt64($1) }
    return Int(exactly: value)
  }

  /// How many binary digits it has: 0 for 0.
  public var bitWidth: Int { limbs.count * 32 - (limbs.last?.leadingZeroBitCount ?? 0) }

  /// The sum.
  public static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    let (long, short) =
      left.limbs.count >= right.limbs.count ? (left.limbs, right.limbs) : (right.limbs, left.limbs)
    var sum = long
    var carry: UInt64 = 0
    for place in long.indices {
      if place >= short.count, carry == 0 { break }
      let digit = UInt64(long[place]) + (place < short.count ? UInt64(short[place]) : 0) + carry
      sum[place] = UInt32(truncatingIfNeeded: digit)
      carry = digit >> 32
    }
    if carry > 0 { sum.append(UInt32(carry)) }
    return BigNatural(limbs: sum)
  }

  /// The product.
  public static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    guard !left.isZero, !right.isZero else { return 0 }
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (place, digit) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in right.limbs.enumerated() {
        let sum = UInt64(digit) * UInt64(factor) + UInt64(product[place + other]) + carry
        product[place + other] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[place + right.limbs.count] = UInt32(carry)
    }
    return BigNatural(limbs: product)
  }

  /// The difference; 0 where the other number is larger.
  public func subtracting(_ other: BigNatural) -> BigNatural {
    guard self > other else { return 0 }
    var less = limbs
    var borrow: Int64 = 0
    for place in less.indices {
      if place >= other.limbs.count, borrow == 0 { break }
      let digit = Int64(less[place]) - (place < other.limbs.count ? Int64(other.limbs[place]) : 0) - borrow
      borrow = digit < 0 ? 1 : 0
      less[place] = UInt32(digit < 0 ? digit + (1 << 32) : digit)
    }
    return BigNatural(limbs: less)
  }

  /// The number multiplied by itself so many times.
  public func power(_ exponent: Int) -> BigNatural {
    var result: BigNatural = 1
    for _ in 0..<max(exponent, 0) { result = result * self }
    return result
  }

  /// The number in decimal digits.
  public var description: String {
    guard !isZero else { return "0" }
    var rest = limbs
    var groups: [UInt32] = []
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for place in rest.indices.reversed() {
        let value = remainder << 32 | UInt64(rest[place])
        rest[place] = UInt32(value / 1_000_000_000)
        remainder = value % 1_000_000_000
      }
      groups.append(UInt32(remainder))
      while rest.last == 0 { rest.removeLast() }
    }
    let lower = groups.dropLast().reversed().map { group in
      let digits = String(group)
      return String(repeating: "0", count: 9 - digits.count) + digits
    }
    return String(groups[groups.count - 1]) + lower.joined()
  }

  /// The number rounded to two digits, and the power of ten of the first: 28 and 110 for 2.8 · 10^110.
  public var rounded: (twoDigits: Int, exponent: Int) {
    let digits = Array(description.utf8).map { Int($0) - 48 }
    guard digits.count > 1 else { return ((digits.first ?? 0) * 10, 0) }
    let value = digits[0] * 10 + digits[1] + (digits.count > 2 && digits[2] >= 5 ? 1 : 0)
    return value == 100 ? (10, digits.count) : (value, digits.count - 1)
  }

  /// Order of size.
  public static func < (left: BigNatural, right: BigNatural) -> Bool {
    guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
    for place in left.limbs.indices.reversed() where left.limbs[place] != right.limbs[place] {
      return left.limbs[place] < right.limbs[place]
    }
    return false
  }
}

extension BigNatural {
  /// How many ways there are to choose so many of some things, if each chosen one can be taken in several ways.
  static func choices(of count: Int, _ chosen: ClosedRange<Int>, each ways: BigNatural) -> BigNatural {
    if chosen.lowerBound > 0, chosen.upperBound >= count {
      return (ways + 1).power(count).subtracting(choices(of: count, 0...chosen.lowerBound - 1, each: ways))
    }
    // A row of Pascal's triangle, as far as it is wanted.
    var row: [BigNatural] = [1]
    for _ in 0..<count {
      row = (0...min(row.count, chosen.upperBound)).map { place in
        (place > 0 ? row[place - 1] * ways : 0) + (place < row.count ? row[place] : 0)
      }
    }
    return chosen.reduce(0) { $1 < row.count ? $0 + row[$1] : $0 }
  }
}
