import CTerminal
import PlainText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the terminal draws, over all of Unicode.
@Suite("What is drawn for each scalar")
struct DrawnTextTests {
  private static let scalars: [Unicode.Scalar] = {
    _ = ct_utf8()  // The environment of tests may name no locale.
    setlocale(LC_CTYPE, "C.UTF-8")
    return (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }
  }()

  @Test("Nothing is drawn that a cell may not hold, alone or on another")
  func policy() {
    let wrong = Self.scalars.filter {
      (ct_drawn($0.value) == $0.value || ct_is_mark($0.value)) && !TextPolicy.cell.allows($0)
    }
    #expect(wrong.isEmpty, "\(wrong.map(\.hexadecimal))")
    #expect(ct_drawn(0x202E) == 0xFFFD && ct_drawn(0xE0020) == 0xFFFD && ct_drawn(0xE9) == 0xE9)
  }

  /// Characters newer than Unicode 14 are left out: the C library may not know them.
  @Test("Whatever a cell may hold and the C library knows is drawn, or is a mark on what is drawn")
  func nothingIsLost() {
    let lost = Self.scalars.filter {
      (0xA1..<0xE000).contains($0.value) && TextPolicy.cell.allows($0) && !ct_is_mark($0.value)
        && ct_drawn($0.value) != $0.value && ($0.properties.age?.major ?? .max) <= 14
    }
    #expect(lost.isEmpty, "\(lost.map(\.hexadecimal))")
  }

  /// Of letters this is what the C library and most terminals count.
  @Test(
    "A character of several scalars takes the columns of all of them, and a picture of several two",
    arguments: [
      ("e\u{301}", 1), ("का", 2), ("நி", 2), ("क्ष", 2), ("กำ", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2),
      ("1️⃣", 2),
      ("각", 2), ("日\u{301}", 2), ("\r\n", 1),
    ])
  func clusters(_ text: String, _ columns: Int) {
    #expect(text.count == 1 && TextWidth.columns(of: text) == columns)
  }

  /// Held against glibc 2.36, which goes by Unicode 14. Where a newer library fails, it has new characters: put what is
  /// listed into the ranges of `TextWidth`, but only characters that Unicode 14 does not have, so that both agree.
  @Test("What is drawn takes as many columns as is counted on")
  func width() {
    let wrong = Self.scalars.filter {
      ct_drawn($0.value) == $0.value && Int(ct_width($0.value)) != TextWidth.columns(of: $0)
    }
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.hexadecimal):\(ct_width($0.value))" })")
  }
}
