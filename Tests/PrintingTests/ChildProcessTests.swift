#if os(Linux)
  import Testing

  /// How the spooler's programs are found and started, and what is left behind of them.
  @Suite struct ChildProcessTests {
    /// SIGPIPE, which the program ignores, in the mask of ignored signals.
    private static let pipeSignal: UInt64 = 1 << 12

    @Test func withoutASpoolerTheProgramIsNamed() throws {
      let spooler = try FakeSpooler()
      #expect(try spooler.probe("print") == #"noProgram("lp")"#)
      #expect(try spooler.probe("list") == #"noProgram("lpstat")"#)
    }

    @Test(arguments: ["mkdir lp", "echo >lp", "ln -s nowhere lp"])
    func whatCannotBeRunIsNoProgram(_ making: String) throws {
      let spooler = try FakeSpooler()
      #expect(
        try spooler.probe("print", around: "PATH=/usr/bin:/bin; \(making); PATH=$PWD \"$0\" \"$@\"")
          == #"noProgram("lp")"#)
    }

    /// A folder that happens to be the present one is no place to look for programs.
    @Test(arguments: [".", "", ":", "sub:."])
    func relativeFoldersAreNotLookedIn(_ path: String) throws {
      let spooler = try FakeSpooler(lp: FakeSpooler.recording())
      #expect(try spooler.probe("print", around: "PATH='\(path)' \"$0\" \"$@\"") == #"noProgram("lp")"#)
    }

    @Test func aProgramWithoutItsInterpreterIsNotStarted() throws {
      let spooler = try FakeSpooler()
      spooler.write("lp", "", interpreter: "/nonexistent/sh")
      #expect(try spooler.probe("print") == #"notStarted(program: "lp", number: 2)"#)
    }

    @Test func itRunsInASessionOfItsOwnWithItsThreeStreamsOnly() throws {
      let spooler = try FakeSpooler(
        lp: FakeSpooler.recording(
          """
          cut -d' ' -f1,6 /proc/$$/stat >session
          ls /proc/self/fd >files
          grep SigIgn /proc/self/status >signals
          """))
      let around = "/bin/ls /proc/self/fd >before; \"$0\" \"$@\""
      #expect(try spooler.probe("print", around: around) == "job office-12")
      let session = spooler.text("session").split(whereSeparator: \.isWhitespace)
      #expect(session.count == 2 && session.first == session.last)
      #expect(!spooler.text("files").isEmpty)
      #expect(spooler.text("files") == spooler.text("before"))
      let ignored = try #require(spooler.text("signals").split(whereSeparator: \.isWhitespace).last)
      #expect(try #require(UInt64(ignored, radix: 16)) & Self.pipeSignal == 0)
    }

    @Test(arguments: ["0<&-", "0<&- 2>&-", "2>&-"])
    func closedStreamsDoNoHarm(_ closing: String) throws {
      let spooler = try FakeSpooler(lp: FakeSpooler.recording(), lpstat: "[ $1 = -e ] && echo office")
      #expect(
        try spooler.probe("list", around: "{ \"$0\" \"$@\" \(closing); }") == #"printers ["office"] usual -"#)
      #expect(try spooler.probe("print", around: "{ \"$0\" \"$@\" \(closing); }") == "job office-12")
    }

    @Test func whereChildrenAreNotCountedItStillWorks() throws {
      let around = "trap '' CHLD; \"$0\" \"$@\""
      let works = try FakeSpooler(lp: FakeSpooler.recording())
      #expect(try works.probe("print", input: "x", around: around) == "job office-12")
      #expect(works.text("input") == "x")
      let fails = try FakeSpooler(lp: "cat >/dev/null; echo bad >&2; exit 1")
      #expect(try fails.probe("print", around: around) == #"failed(program: "lp", reason: Optional("bad"))"#)
    }
  }
#endif
