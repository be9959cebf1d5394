import TestSupport
import Testing

/// The program itself, held in lines, under a disk that fails and under kills at every call that touches a session.
///
/// Takes about 8 seconds of processor time, a case an error: each point is a process of its own.
@Suite(
  .enabled(if: isLinux, "the rig is for Linux"),
  .disabled(if: Tier.isSanitized, "a sanitizer wants to be first"))
struct ProgramFaultTests {
  private static let answers = ["1", "0", "y", "2 years", "canary cage", ""]
  private static let errors = [28: "ENOSPC", 5: "EIO", 122: "EDQUOT", 30: "EROFS", 13: "EACCES"]

  private func ask(
    _ kept: KeptSession, _ lines: [String], faults: String, power: [String: String] = [:]
  ) throws -> Invocation {
    try kept.run(
      "ask", "lamps", "--plain", input: (["1"] + lines).map { $0 + "\n" }.joined(),
      environment: [
        "LD_PRELOAD": try ProgramUnderTest.path("libCFaultShim.so"), "FAULT_PATH": "sessions",
        "FAULTS": faults,
        "FAULT_SECONDS": "60",
      ].merging(power) { $1 })
  }

  /// How many answers were said to be taken.
  private func acknowledged(_ result: Invocation) -> Int {
    result.output.split(separator: "\n").count { $0.hasPrefix("You answered") }
  }

  /// How many answers are on the disk, as the program itself reads them.
  private func recorded(_ kept: KeptSession) throws -> Int {
    let list = try kept.run("sessions", "--format", "json")
    #expect(list.code == 0)
    let counts = list.output.split(separator: "\"answers\": ").dropFirst()
      .compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(counts.count <= 1)
    return counts.first ?? 0
  }

  @Test(arguments: [false, true])
  func killedAtAnyCallItLosesNoAnswer(_ isPowerCut: Bool) throws {
    var points = 0
    while true {
      let kept = try KeptSession()
      let limbo = kept.scratch.path("limbo")
      _ = CommandResult.of(["/bin/mkdir", limbo])
      let result = try ask(
        kept, Self.answers, faults: "any:kill:\(points + 1)",
        power: isPowerCut ? ["POWER": "on", "POWER_LIMBO": limbo] : [:])
      let said = acknowledged(result)
      let found = try recorded(kept)
      #expect(said <= found && found <= said + 1, "call \(points + 1): \(said) said, \(found) there")
      // It goes on with what is there, whatever the kill left.
      if found > 0, found < 5 {
        let again = try kept.run("ask", "--plain", "--resume", input: "1\n")
        #expect(again.code == 0, "call \(points + 1)")
        #expect(!again.output.contains("Whose lamp is it?"), "call \(points + 1)")
      }
      if result.code == 0 { break }
      points += 1
      try #require(points < 300)
    }
    #expect(points >= 10)
  }

  @Test(arguments: errors.keys.sorted())
  func aDiskThatFailsIsNeverSilent(_ error: Int) throws {
    for call in 1... {
      let kept = try KeptSession()
      let result = try ask(kept, Self.answers, faults: "any:\(error):\(call):100000")
      let found = try recorded(kept)
      guard let before = saidBeforeFailure(result) else {
        #expect(found == 5, "\(Self.errors[error] ?? "") from call \(call): \(found) there\n\(result.output)")
        #expect(call > 5)
        return
      }
      #expect(result.code == 74, "call \(call)")
      #expect(
        found >= before, "\(Self.errors[error] ?? "") from call \(call): \(before) said, \(found) there")
      try #require(call < 300)
    }
  }

  @Test func aDiskThatRecoversTakesEverything() throws {
    for call in 1... {
      // The fault comes at the same answer each time: first it is found out at which, then "try again" is chosen there.
      let trial = try ask(try KeptSession(), Self.answers, faults: "any:28:\(call)")
      guard let before = saidBeforeFailure(trial) else {
        #expect(call > 5)
        return
      }
      // The text takes two lines.
      let failed = before == 4 ? 6 : before + 1
      let kept = try KeptSession()
      let lines = Self.answers.prefix(failed) + ["1"] + Self.answers.dropFirst(failed)
      let result = try ask(kept, Array(lines), faults: "any:28:\(call)")
      #expect(try recorded(kept) == 5, "call \(call)\n\(result.output)")
      #expect(result.code == 0, "call \(call)")
      try #require(call < 300)
    }
  }

  /// How many answers were taken before the one that could not be saved; nil if all could. That one is said back, and
  /// then that it is not saved.
  private func saidBeforeFailure(_ result: Invocation) -> Int? {
    guard
      let range = result.output.split(separator: "NOT SAVED", maxSplits: 1, omittingEmptySubsequences: false)
        .first,
      range.count < result.output.count
    else { return nil }
    return range.split(separator: "\n").count { $0.hasPrefix("You answered") } - 1
  }
}

#if os(Linux)
  private let isLinux = true
#else
  private let isLinux = false
#endif
