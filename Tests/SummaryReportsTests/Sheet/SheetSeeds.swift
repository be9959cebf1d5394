import TestSupport

/// Which random interviews are held: a twentieth of the 2,000, or all of them at night.
enum SheetSeeds {
  static let all = (1...100 as ClosedRange<UInt64>).filter { Tier.isNightly || $0 % 20 == 8 }
}
