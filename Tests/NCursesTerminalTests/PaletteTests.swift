import InterviewUI
import NCursesTerminal
import Testing

/// What the table of colours promises: both colours on what is filled, contrast, and meanings told apart without colour.
@Suite struct PaletteTests {
  /// Bright white, red, magenta and blue of the palettes that terminals come with.
  private static let palettes: [(name: String, white: Int, red: Int, magenta: Int, blue: Int)] = [
    ("xterm", 0xFFFFFF, 0xCD0000, 0xCD00CD, 0x0000EE), ("VGA", 0xFFFFFF, 0xAA0000, 0xAA00AA, 0x0000AA),
    ("Tango", 0xEEEEEC, 0xCC0000, 0x75507B, 0x3465A4), ("GNOME", 0xFFFFFF, 0xC01C28, 0xA347BA, 0x12488B),
    ("macOS", 0xE9EBEB, 0xC23621, 0xD338D3, 0x492EE1), ("Windows", 0xF2F2F2, 0xC50F1F, 0x881798, 0x0037DA),
    ("Solarized", 0xFDF6E3, 0xDC322F, 0xD33682, 0x268BD2),
  ]

  private static let filled: [Style] = [.title, .advice, .chosenRegion, .redFlag, .sameDay]

  /// The relative luminance of WCAG 2.
  private func luminance(_ colour: Int) -> Double {
    func channel(_ shift: Int) -> Double {
      let value = Double(colour >> shift & 0xFF) / 255
      guard value > 0.04045 else { return value / 12.92 }
      return power((value + 0.055) / 1.055)
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }

  /// A number to the power of 2.4: its square, times the fifth root of its square.
  private func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  private func contrast(_ one: Int, _ other: Int) -> Double {
    let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test func theContrastIsComputedAsItIsDefined() {
    #expect(abs(contrast(0xFFFFFF, 0) - 21) < 0.001)
    #expect(abs(contrast(0xFFFFFF, 0x777777) - 4.48) < 0.01)
  }

  /// The worst are those that the table states.
  @Test func brightWhiteCanBeReadOnTheFillsOfSixteenColours() {
    func sorted(_ pairs: [(Int, Int)]) -> [Double] { pairs.map { contrast($0.0, $0.1) }.sorted() }
    let red = sorted(Self.palettes.map { ($0.white, $0.red) })
    let magenta = sorted(Self.palettes.map { ($0.white, $0.magenta) })
    let blue = sorted(Self.palettes.map { ($0.white, $0.blue) })
    #expect(red[0] >= 4.28 && red[1] >= 4.5, "\(red)")
    #expect(magenta[0] >= 3.3 && magenta[2] >= 4.6, "\(magenta)")
    #expect(blue[0] >= 3.4 && blue[1] >= 5, "\(blue)")
  }

  /// Of the cube of 256 colours every terminal draws the same: steps of 0, 95, 135, 175, 215 and 255.
  @Test func withManyColoursEveryFillIsWellAboveWhatIsAskedOfText() throws {
    func cube(_ number: Int) -> Int {
      let steps = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
    }
    for style in Self.filled {
      let look = Palette(colours: 256).look(of: style)
      let (text, behind) = (try #require(look.text), try #require(look.behind))
      #expect(contrast(cube(text), cube(behind)) >= 7, "\(style)")
    }
  }

  @Test(arguments: [8, 16, 256])
  func whatIsFilledSetsBothColoursAndNothingElseHasAny(_ colours: Int) {
    for style in Style.allCases {
      let look = Palette(colours: colours).look(of: style)
      #expect((look.text != nil) == Self.filled.contains(style), "\(style)")
      #expect((look.text == nil) == (look.behind == nil), "\(style)")
      #expect(look.attributes.contains(.dim) == (style == .rule), "\(style)")
    }
  }

  /// A reversed row is never decoration.
  @Test func withoutColourOnlyTheFocusEmergenciesAndTodayAreReversed() {
    let palette = Palette(colours: 0)
    let reversed = Style.allCases.filter { palette.look(of: $0).attributes.contains(.reverse) }
    #expect(Set(reversed) == [.focused, .redFlag, .sameDay])
    #expect(Style.allCases.allSatisfy { palette.look(of: $0).text == nil })
    #expect(palette.look(of: .chosenRegion).attributes == [.bold, .underlined])
    #expect(palette.filling == "░" && Palette(colours: 8).filling == nil)
  }
}
