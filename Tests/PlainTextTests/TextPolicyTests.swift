import PlainText
import Testing

/// Which scalars may stand where, and what stands there for the rest.
@Suite struct TextPolicyTests {
  /// Every scalar that some place may not hold.
  static let unsafe = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter { $0.kind != .visible }

  @Test func noPlaceHoldsWhatSteersOrHides() {
    let unsafe = Self.unsafe.filter {
      switch $0.kind {
      case .control, .otherLineEnd, .direction, .invisible, .noncharacter: true
      default: false
      }
    }
    // At least these are refused everywhere.
    let known: [ClosedRange<UInt32>] = [
      0...8, 0xB...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200B,
      0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF,
      0xE0000...0xE00FF, 0xE01F0...0xE0FFF,
    ]
    let found = Set(unsafe.map(\.value))
    for range in known { #expect(found.isSuperset(of: range), "\(range)") }
    for policy in TextPolicy.allCases { #expect(!unsafe.contains(where: policy.allows), "\(policy)") }
  }

  /// The character 邉 has more than twenty looks, and a family writes its name with one of them.
  @Test func namesInJapaneseKeepTheirSelectors() {
    for value in [UInt32(0xE0100), 0xE0110, 0xE01EF] {
      guard let selector = Unicode.Scalar(value) else { continue }
      let name = "渡邉\(selector)"
      for policy in [TextPolicy.answer, .terminal, .paper] { #expect(policy.cleaned(name) == name) }
      #expect(TextPolicy.cell.cleaned(name) == "渡邉" && !TextPolicy.file.allows(selector))
      #expect(TextPolicy.message.cleaned(name) == "渡邉<U+\(selector.hexadecimal)>")
    }
    #expect(TextPolicy.file.allows("\u{FE0F}") && TextPolicy.message.allows("\u{FE0F}"))
  }

  @Test func cleaningLeavesWhatThePlaceMayHold() {
    for policy in TextPolicy.allCases {
      let wrong = Self.unsafe.filter { scalar in
        let clean = policy.cleaned("a\(scalar)b").unicodeScalars
        return !clean.allSatisfy(policy.allows) || Array(clean).contains(scalar) != policy.allows(scalar)
      }
      #expect(wrong.isEmpty, "\(policy) \(wrong.map(\.hexadecimal))")
    }
  }

  @Test(arguments: [
    "e\u{301} é ñ", "👩‍👩‍👧‍👦 ❤️ 🏳️‍🌈 👍🏽 🇩🇪", "שלום مرحبا", "می‌خواهم", "日本語 ½ × °", "x\u{A0}y", "\u{FFFD}", "two\nlines",
  ])
  func keepsWhatPeopleWrite(_ text: String) {
    for policy in [TextPolicy.answer, .terminal, .paper] { #expect(policy.cleaned(text) == text) }
  }

  @Test func putsSomethingElseInItsPlace() {
    let text = "a\u{1B}[31m\tb\r\nc\rd\u{2028}e\u{61C}\u{E0020}f"
    for policy in [TextPolicy.answer, .terminal, .paper] {
      #expect(policy.cleaned(text) == "a[31m b\nc\nd\nef")
    }
    #expect(TextPolicy.cell.cleaned(text) == "a[31m b c d ef")
    #expect(
      TextPolicy.message.cleaned(text) == "a<U+001B>[31m b<U+000D> c<U+000D>d<U+2028>e<U+061C><U+E0020>f")
    #expect(TextPolicy.message.cleaned("a\u{202E}bc", atMost: 3) == "a<U+202E>b…")
    #expect(TextPolicy.paper.onOneLine("  a\u{202E} \r\n\tb\u{A0}c ") == "a b c")
    #expect(" \n a b\t".trimmed == "a b" && "".trimmed == "" && " ".trimmed == "")
  }
}
