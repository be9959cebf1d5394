import Testing

/// What is learnt of the printers there are.
@Suite struct PrintersTests {
  private static let lpstat = """
    case "$1" in
    -e) printf 'office\\nattic/draft\\n\\noffice\\n' ;;
    -d) echo 'system default destination: attic/draft' ;;
    esac
    """

  private func check(_ lpstat: String, _ expected: String) throws {
    #expect(try FakeSpooler(lpstat: lpstat).probe("list", "2000") == expected)
  }

  @Test func severalPrinters() throws {
    try check(Self.lpstat, #"printers ["office", "attic/draft"] usual attic/draft"#)
  }

  @Test(arguments: [
    "echo 'no system default destination'", "exit 1", "sleep 30",
    "echo 'system default destination: two words'",
    "echo 'lpstat: error - LPDEST environment variable names non-existent destination' >&2; exit 1",
    "echo 'Standardziel: office'", "printf 'system default destination: \\033[2J\\n'", "yes",
  ])
  func noDefaultPrinter(_ usual: String) throws {
    try check("[ \"$1\" = -e ] && { echo office; exit; }\n\(usual)", #"printers ["office"] usual -"#)
  }

  @Test func noPrinters() throws {
    try check("[ \"$1\" = -e ] || echo 'no system default destination'", "printers [] usual -")
  }

  @Test(arguments: [
    (
      "printf 'Usage: lpstat\\n\\000\\001\\n\\377\\376x\\noffice\\n-o x\\n\\033[2Joffice\\n'; head -c 9000 /dev/zero",
      #"printers ["office"] usual -"#
    ),
    ("head -c 200000 /dev/zero | tr '\\000' '\\377'", "printers [] usual -"),
    ("exit 1", #"failed(program: "lpstat", reason: nil)"#),
    (
      "echo 'lpstat: illegal option -- e' >&2; exit 1",
      #"failed(program: "lpstat", reason: Optional("lpstat: illegal option -- e"))"#
    ),
    ("sleep 30", #"tookTooLong(program: "lpstat", limit: 2.0 seconds)"#),
    ("yes '$(rm)  x'", #"tookTooLong(program: "lpstat", limit: 2.0 seconds)"#),
  ])
  func anythingElseIsHarmless(_ lpstat: String, _ expected: String) throws { try check(lpstat, expected) }

  @Test func theSpoolerIsAskedInEnglish() throws {
    let spooler = try FakeSpooler(lpstat: "env >variables; \(Self.lpstat)")
    _ = try spooler.probe("list")
    let variables = spooler.text("variables").split(separator: "\n")
    #expect(variables.filter { $0.hasPrefix("LC_ALL=") } == ["LC_ALL=C"])
    #expect(variables.contains("HOME=/nonexistent"))
  }
}
