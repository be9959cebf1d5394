import FlowAnalysis
import TestSupport
import Testing

@Suite struct BigNaturalTests {
  @Test func powersOfTwoAreKnown() {
    #expect(
      BigNatural(2).power(200).description
        == "1606938044258990275541962092341162602522202993782792835301376")
    #expect(BigNatural(2).power(200).subtracting(BigNatural(2).power(200)).isZero)
    #expect((BigNatural(2).power(64).subtracting(1)).description == "18446744073709551615")
    #expect(BigNatural(2).power(300).bitWidth == 301)
  }

  @Test func smallNumbersAgreeWithIntegers() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let one = UInt.random(in: 0...UInt(UInt32.max), using: &generator)
      let two = UInt.random(in: 0...UInt(UInt32.max >> 2), using: &generator)
      #expect((BigNatural(one) + BigNatural(two)).description == "\(one + two)")
      #expect((BigNatural(one) * BigNatural(two)).description == "\(one * two)")
      #expect((BigNatural(one) < BigNatural(two)) == (one < two))
      #expect(BigNatural(one).subtracting(BigNatural(two)).description == "\(one > two ? one - two : 0)")
    }
  }

  @Test func roundingKeepsTwoDigits() {
    let cases: [(BigNatural, Int, Int)] = [
      (0, 0, 0), (7, 70, 0), (28, 28, 1), (1_249, 12, 3), (9_960, 10, 4),
    ]
    for (number, digits, exponent) in cases {
      #expect(number.rounded.twoDigits == digits && number.rounded.exponent == exponent, "\(number)")
    }
  }
}
