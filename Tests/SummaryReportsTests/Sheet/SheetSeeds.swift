#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which random interviews are held: a tenth of the 2,000, or all of them with EVERY_SHEET=1 in the environment.
enum SheetSeeds {
  static let all: [UInt64] = {
    let isWhole = getenv("EVERY_SHEET").map { String(cString: $0) } == "1"
    return (1...100).filter { isWhole || $0 % 9 == 8 }
  }()
}
