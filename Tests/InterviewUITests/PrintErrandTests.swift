import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What printers do takes its time: nobody has to wait for it, and nobody misses what came of it.
@Suite struct PrintErrandTests {
  /// Nobody waits for a printer without a word, and nobody has to wait.
  @Test func whatPrintersDoIsSeenAndCanBeLeft() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d p")
    #expect(bench.kind == .waiting)
    #expect(bench.text.contains("Looking for printers."))
    try bench.press("esc")
    bench.take(.printers(["Office"]))
    #expect(bench.kind == .summary)
    try bench.press("p")
    bench.take(.printers(["Office"]))
    #expect(bench.kind == .printer)
    try bench.press("1 enter")
    #expect(bench.kind == .waiting)
    #expect(bench.text.contains("Giving the pages to “Office”."))
    try bench.press("?")
    bench.take(.notPrinted(reason: "The printer did not take it."))
    #expect(bench.kind == .help)
    try bench.press("esc")
    #expect(bench.kind == .printer)
    #expect(bench.text.contains("The printer did not take it."))
    try bench.press("1 enter esc")
    #expect(bench.kind == .summary)
    bench.take(.printed("It is being printed."))
    #expect(bench.text.contains("It is being printed."))
    try bench.press("p")
    bench.take(.printers(["Office"]))
    try bench.press("1 enter esc")
    bench.take(.notPrinted(reason: "The printer did not take it."))
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("The printer did not take it."))
  }

  /// The usual printer prints, and another can be chosen.
  @Test func anotherPrinterCanBeChosen() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d p")
    bench.take(.printers(["Office", "Attic"]))
    #expect(bench.text.contains("Print on “Office”") && bench.text.contains("Enter print"))
    #expect(bench.text.contains("6 Another printer (Attic)"))
    try bench.press("6 enter 2 enter")
    #expect(bench.text.contains("Print on “Attic”"))
    try bench.press("6 enter esc 1 enter")
    #expect(bench.kind == .waiting && bench.text.contains("“Attic”"))
    try bench.press("esc")
    #expect(bench.kind == .summary)
  }

  /// What the printer says comes when it comes: whoever does something else by then goes on with it.
  @Test func whatPrintersSayLateInterruptsNothing() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d p")
    bench.take(.printers(["Office"]))
    try bench.press("1 enter esc s 1 enter 1 enter ctrl+u text:lam")
    #expect(bench.kind == .saveAs)
    bench.take(.printed("It is being printed."))
    try bench.press("text:p.html")
    #expect(bench.kind == .saveAs && bench.cursorRow.contains("lamp.html"), "\(bench.picture)")
    try bench.press("esc esc esc")
    #expect(bench.kind == .summary && bench.text.contains("It is being printed."))
    for late in [Outcome.printed("It is being printed."), .notPrinted(reason: "The printer is off.")] {
      try bench.press("p")
      bench.take(.printers(["Office"]))
      try bench.press("1 enter esc p")
      bench.take(late)
      #expect(bench.kind == .waiting && bench.text.contains("Looking for printers."))
      bench.take(.printers(["Office"]))
      #expect(bench.kind == .printer)
      try bench.press("esc")
      #expect(bench.kind == .summary)
    }
  }

  /// Nobody who went on meanwhile believes that it was printed.
  @Test(arguments: [("esc", ScreenKind.question), ("r", .review), ("esc esc esc esc", .question)])
  func whatWasNotPrintedIsSaidWhereThePersonIs(_ keys: String, _ kind: ScreenKind) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d p")
    bench.take(.printers(["Office"]))
    try bench.press("1 enter esc " + keys)
    #expect(bench.kind == kind)
    bench.take(.notPrinted(reason: "The printer is off."))
    #expect(bench.text.contains("The printer is off."), "\(bench.picture)")
  }

  @Test func whatWasNotPrintedIsSaidInAList() throws {
    var bench = try Bench()
    try bench.press("i text:dim down enter p")
    bench.take(.printers(["Office"]))
    try bench.press("1 enter esc esc")
    #expect(bench.kind == .topics)
    bench.take(.notPrinted(reason: "The printer is off."))
    #expect(bench.text.contains("The printer is off."))
  }
}
