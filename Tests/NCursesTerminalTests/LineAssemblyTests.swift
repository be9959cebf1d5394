import NCursesTerminal
import Testing

@Suite struct LineAssemblyTests {
  private func check(_ pieces: [String], _ expected: [String]) {
    var assembly = LineAssembly(limit: 8)
    var lines: [String] = []
    for piece in pieces {
      assembly.take(Array(piece.utf8))
      while let line = assembly.next() { lines.append(line) }
    }
    assembly.end()
    while let line = assembly.next() { lines.append(line) }
    #expect(lines == expected)
  }

  @Test func linesComeWhole() {
    check(["a\nb", "c\n", "\n"], ["a", "bc", ""])
    check(["a\r\nb\r", "\nc"], ["a", "b", "c"])
    check(["é", "\n"], ["é"])
    check([], [])
  }

  @Test func ofALongLineALittleIsKept() {
    check([String(repeating: "x", count: 50), "y\nz\n"], [String(repeating: "x", count: 9), "z"])
    check(["12345678\r\n12345678\rx\n"], ["12345678", "12345678\r"])
  }

  /// What never ends is given piece by piece; the end of a line that was given is no empty line.
  @Test func aLineWithoutAnEndIsGivenBeforeIt() {
    let piece = String(repeating: "x", count: 9)
    check([String(repeating: "x", count: 160)], [piece])
    check([String(repeating: "x", count: 400)], [piece, piece])
    check([String(repeating: "x", count: 160), "\nz\n"], [piece, "z"])
    check([String(repeating: "x", count: 400), "\n\nz"], [piece, piece, "", "z"])
  }

  @Test func whatIsNoTextStandsAsASign() {
    var assembly = LineAssembly(limit: 8)
    assembly.take([0x61, 0xFF, 0x00, 0x0A])
    #expect(assembly.next() == "a\u{FFFD}\u{0}")
  }

  @Test func whatWasTypedAheadCanBeForgotten() {
    var assembly = LineAssembly(limit: 8)
    assembly.take(Array("a\nb\nc".utf8))
    #expect(assembly.next() == "a")
    assembly.discard()
    #expect(assembly.next() == nil)
  }
}
