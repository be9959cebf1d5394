#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How long the tests may take: those of a commit a few minutes, those of a night as long as they want.
///
/// `ANAMNESIS_TESTS=nightly swift test` runs every case of every property test; without it, the first of them.
public enum Tier {
  /// Whether everything is tried.
  public static let isNightly = getenv("ANAMNESIS_TESTS").map { String(cString: $0) } == "nightly"

  /// Whether a sanitizer watches: it takes memory that a limit would refuse, and is a library of its own.
  public static let isSanitized = getenv("ANAMNESIS_SANITIZED") != nil

  /// The numbers of the cases that are tried, from 0: so many for a commit, so many at night.
  ///
  ///     @Test(arguments: Tier.cases(5, nightly: 20)) func agrees(_ seed: UInt64) { … }
  public static func cases(_ commit: UInt64, nightly: UInt64) -> Range<UInt64> {
    0..<(isNightly ? nightly : commit)
  }
}
