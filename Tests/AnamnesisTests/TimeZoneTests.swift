import TestSupport
import Testing

/// The clock on the wall: what a person reads is local time, and nothing but what they read depends on it.
@Suite struct TimeZoneTests {
  /// Central Europe, by its rule and not by the files of the system.
  private static let berlin = "CET-1CEST,M3.5.0,M10.5.0/3"

  /// The dates that the list says, of interviews begun at these moments and listed by a clock in a zone.
  private func begun(at moments: Int..., in zone: String) throws -> [String] {
    let kept = try KeptSession()
    for (place, moment) in moments.enumerated() {
      // The second is asked first whether to go on with the one before.
      let result = try kept.run(
        "ask", "lamps", "--plain", input: place == 0 ? "1\n1\n0\n" : "1\n2\n1\n0\n",
        later: moment - KeptSession.now, environment: ["TZ": zone, "ANAMNESIS_TODAY": ""])
      #expect(result.code == 0)
    }
    #expect(kept.journals.count == moments.count)
    let list = try kept.run("sessions", environment: ["TZ": zone])
    #expect(list.code == 0)
    return list.output.split(separator: "\n").map { line in
      let words = line.split(separator: "begun ").last ?? ""
      return String(words.prefix { $0 != ";" })
    }
  }

  /// What is no zone is UTC, as for every program of the system.
  @Test(arguments: [
    ("", "22 November 2026, 10:00"), ("Nowhere/Nothing", "22 November 2026, 10:00"),
    ("../../../../etc/passwd", "22 November 2026, 10:00"), (":/dev/zero", "22 November 2026, 10:00"),
    (String(repeating: "A", count: 300), "22 November 2026, 10:00"), (berlin, "22 November 2026, 11:00"),
    ("XYZ+12", "21 November 2026, 22:00"), ("<+14>-14", "23 November 2026, 00:00"),
    ("<+0545>-5:45", "22 November 2026, 15:45"),
  ])
  func aZoneShiftsWhatIsRead(_ zone: String, _ words: String) throws {
    #expect(try begun(at: KeptSession.now, in: zone) == [words])
  }

  @Test func aZoneThatSteersATerminalDoesNot() throws {
    let kept = try KeptSession()
    _ = try kept.ask("1")
    let list = try kept.run("sessions", environment: ["TZ": "\u{1B}[2J\u{7}"])
    #expect(list.code == 0)
    #expect((list.output + list.errors).utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
  }

  /// An hour that comes twice, and one that never does. The one begun first stays first.
  @Test func clocksAreChanged() throws {
    #expect(
      try begun(at: 1_792_888_200, 1_792_891_800, in: Self.berlin) == [
        "25 October 2026, 02:30", "25 October 2026, 02:30",
      ])
    #expect(
      try begun(at: 1_806_195_540, 1_806_195_600, in: Self.berlin) == [
        "28 March 2027, 01:59", "28 March 2027, 03:00",
      ])
  }

  @Test func yearsBehind2038AreKept() throws {
    #expect(
      try begun(at: 2_147_483_647, 2_147_483_648, in: "UTC") == [
        "19 January 2038, 03:14", "19 January 2038, 03:14",
      ])
    #expect(try begun(at: 2_239_984_800, in: "UTC") == ["24 December 2040, 18:00"])
  }

  /// Six hours are six hours, also where the clock on the wall shows five or seven; another zone is no pause.
  @Test func aPauseIsCountedInSeconds() throws {
    let evening = 1_792_888_200 - 3_600
    func asksAgain(later seconds: Int, in zone: String) throws -> Bool {
      let kept = try KeptSession()
      _ = try kept.run(
        "ask", "lamps", "--plain", input: "1\n1\n0\n", later: evening - KeptSession.now,
        environment: ["TZ": Self.berlin, "ANAMNESIS_TODAY": ""])
      let again = try kept.run(
        "ask", "--plain", "--resume", input: "1\n", later: evening + seconds - KeptSession.now,
        environment: ["TZ": zone, "ANAMNESIS_TODAY": ""])
      #expect(again.code == 0)
      return again.output.contains("whether anything is")
    }
    #expect(try !asksAgain(later: 6 * 3_600, in: Self.berlin))
    #expect(try !asksAgain(later: 60, in: "<+14>-14"))
    #expect(try asksAgain(later: 6 * 3_600 + 2, in: Self.berlin))
    #expect(try asksAgain(later: 6 * 3_600 + 2, in: "XYZ+12"))
  }

  /// A sheet bears the day on which the person lived through it.
  @Test(arguments: [("UTC", "22 November 2026"), (berlin, "23 November 2026")])
  func aSheetBearsTheDayOfThePlace(_ zone: String, _ day: String) throws {
    let kept = try KeptSession()
    let late = 1_795_390_200 - KeptSession.now
    let environment = ["TZ": zone, "ANAMNESIS_TODAY": ""]
    _ = try kept.run(
      "ask", "lamps", "--plain", input: "1\n1\n0\nn\nhall\n\n", later: late, environment: environment)
    let sheet = try kept.run("sessions", "show", "last", "--part", "sheet", environment: environment)
    #expect(sheet.output.contains(day), "\(sheet.output.prefix(400))")
  }
}
