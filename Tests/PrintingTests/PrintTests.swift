import Printing
import Testing

/// What becomes of a text that is printed.
@Suite struct PrintTests {
  @Test func theTextAndTheArgumentsArriveAsTheyAre() throws {
    let spooler = try FakeSpooler(lp: FakeSpooler.recording())
    let text = "“one” é 你\n$(two) \\n\n\u{C}three\n"
    #expect(try spooler.probe("print", input: text) == "job office-12")
    #expect(spooler.text("input") == text)
    #expect(
      spooler.lpArguments == [
        "-t", "Anamnesis", "-o", "document-format=text/plain", "-o", "cpi=10", "-o", "lpi=6", "-o",
        "page-left=36", "-o", "page-right=18", "-o", "page-top=36", "-o", "page-bottom=18", "--",
      ])
  }

  @Test func aLongTextArrivesWhole() throws {
    let spooler = try FakeSpooler(lp: "sleep 0.1; \(FakeSpooler.recording())")
    let text = String(repeating: String(repeating: "long ", count: 14) + "\n", count: 5_000)
    #expect(try spooler.probe("print", input: text) == "job office-12")
    #expect(spooler.text("input") == text)
  }

  @Test(arguments: [
    "office", "-o x", "-h", "--", "$(touch hit)", "`touch hit`", "; touch hit", "a\nb", "a'b\"c", "%s",
    "zwölf/1",
    " ",
  ])
  func aNameIsOnlyEverData(_ name: String) throws {
    let spooler = try FakeSpooler(lp: FakeSpooler.recording())
    #expect(try spooler.probe("print", "9000", name, input: "x") == "job office-12")
    #expect(Array(spooler.lpArguments.prefix(5)) == ["-t", "Anamnesis", "-d", name, "-o"])
    #expect(!spooler.files.contains("hit"))
  }

  @Test func noNameIsNoPrinter() throws {
    let spooler = try FakeSpooler(lp: FakeSpooler.recording())
    #expect(try spooler.probe("print", "9000", "") == "unknownPrinter(\"\")")
    #expect(throws: PrintFault.unknownPrinter("a\0b")) {
      try Spooler(searchPath: spooler.folder).print("x", on: "a\0b")
    }
  }

  @Test(arguments: [
    ("cat >/dev/null; echo 'request id is office-7 (1 file(s))'", "job office-7"),
    ("cat >/dev/null", "job -"),
    ("cat >/dev/null; echo; echo 'request id is '", "job -"),
    ("cat >/dev/null; printf 'request id is \\033[2J (0 file(s))\\n'", "job -"),
    ("cat >/dev/null; yes | head -c 300000; exit 0", "job -"),
    ("cat >/dev/null; sleep 9 & echo 'request id is office-8 (0 file(s))'", "job office-8"),
  ])
  func whatLpSaysIsRead(_ lp: String, _ expected: String) throws {
    #expect(try FakeSpooler(lp: lp).probe("print", "5000", input: "x") == expected)
  }

  @Test(arguments: [
    ("echo 'lp: Error - No default destination.' >&2; exit 1", "noDefaultPrinter"),
    (
      "printf '\\n\\033[31m\\n lp: \\007it \\342\\200\\256is  bad\\r\\nmore\\n' >&2; exit 1",
      #"failed(program: "lp", reason: Optional("[31m"))"#
    ),
    ("echo ' lp:\u{202E} it\u{7} is   bad ' >&2; echo more >&2; exit 3", Self.failed("lp: it is bad")),
    ("echo 'only here'; exit 1", Self.failed("only here")),
    ("cat >/dev/null; exit 1", #"failed(program: "lp", reason: nil)"#),
    ("kill -9 $$", #"failed(program: "lp", reason: nil)"#),
    (
      "yes wrong | tr -d '\\n' | head -c 500000 >&2; exit 1",
      Self.failed(String(repeating: "wrong", count: 40))
    ),
  ])
  func aFailureIsSaidInOneHarmlessLine(_ lp: String, _ expected: String) throws {
    #expect(try FakeSpooler(lp: lp).probe("print", "9000", input: "x") == expected)
  }

  @Test func aPrinterThatIsNotThereIsNamed() throws {
    let spooler = try FakeSpooler(lp: "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
    #expect(try spooler.probe("print", "9000", "attic") == "unknownPrinter(\"attic\")")
  }

  @Test(arguments: [
    ("exec 0<&-; sleep 0.3; echo 'request id is office-1 (0 file(s))'", "textNotTaken"),
    ("exec 0<&-; sleep 0.3; echo full >&2; exit 1", failed("full")),
    ("echo full >&2; exit 1", failed("full")),
  ])
  func anLpThatDoesNotReadIsNoReasonToEnd(_ lp: String, _ expected: String) throws {
    let text = String(repeating: "long\n", count: 60_000)
    #expect(try FakeSpooler(lp: lp).probe("print", "9000", input: text) == expected)
  }

  @Test(arguments: ["", "trap '' TERM HUP INT; ", "cat >/dev/null; ", "exec 1>&- 2>&-; "])
  func anLpThatTakesTooLongIsEndedWithAllItStarted(_ before: String) throws {
    let spooler = try FakeSpooler(lp: "\(before)sleep 60 & echo $$ $! >running; wait")
    let said = try spooler.probe("print", "1500", input: String(repeating: "long\n", count: 40_000))
    #expect(said == #"tookTooLong(program: "lp", limit: 1.5 seconds)"#)
    let running = spooler.text("running").split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
    try #require(running.count == 2)
    let alive = running.filter(FakeSpooler.isAlive)
    #expect(alive.isEmpty)
  }

  private static func failed(_ reason: String) -> String {
    #"failed(program: "lp", reason: Optional("\#(reason)"))"#
  }
}
