import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// How line mode talks: what is asked before it is lost, what is said again, and what comes in parts.
@Suite struct LineTalkTests {
  private func bench(at id: String, pauses: Bool = false) throws -> LineBench {
    var lines = try LineBench.atFirstQuestion(pauses: pauses)
    for line in LineRoute.to(id) { lines.type(line: line) }
    return lines
  }

  /// What was chosen one by one is not lost by one word.
  @Test(arguments: [("unknown", Answer.unknown), ("skip", .declined)])
  func notKnowingAsksBeforeItTakesThePlaceOfWhatWasChosen(_ word: String, _ absent: Answer) throws {
    var lines = try bench(at: "bulbs")
    lines.type("brand3x", word)
    #expect(lines.answer("bulbs") == nil)
    #expect(lines.last.contains("You chose Bulb number 3") && lines.last.contains("Type \(word) once more"))
    lines.type("")
    #expect(lines.answer("bulbs") == .value(.options(["bulb-3"], writeIn: nil)))
    lines.type("back", word, "why", word)
    #expect(lines.answer("bulbs") == .value(.options(["bulb-3"], writeIn: nil)), "another word came between")
    lines.type(word)
    #expect(lines.answer("bulbs") == absent)
  }

  @Test func notKnowingAsksBeforeItTakesThePlaceOfWords() throws {
    var lines = try bench(at: "story")
    lines.type("It is old.", "unknown")
    #expect(lines.answer("story") == nil && lines.last.contains("You have begun to write."))
    lines.type("unknown")
    #expect(lines.answer("story") == .unknown)
  }

  @Test func whereNothingWasChosenNotKnowingIsTaken() throws {
    var lines = try bench(at: "bulbs")
    lines.type("unknown")
    #expect(lines.answer("bulbs") == .unknown)
  }

  @Test func helpTellsMoreAboutOneLine() throws {
    var lines = try bench(at: "bulbs")
    lines.type("brand", "help 2")
    #expect(
      lines.heard.first == "Bulb number 2 (Brand2x)." || lines.last.contains("Also called: Brand2x."),
      "\(lines.heard)")
    lines.type("help brand4x")
    #expect(lines.last.contains("Also called: Brand4x."))
    lines.type("help 99")
    #expect(lines.last.contains("Problem: There is no 99 here."))
    #expect(lines.asked == "bulbs")
  }

  @Test func numbersTellsThoseOfOtherCountriesToo() throws {
    var lines = try bench(at: "cord")
    lines.type("numbers")
    #expect(lines.last.contains("999") && lines.last.contains("In other countries."))
    #expect(lines.asked == "cord")
  }

  /// A pipe that never ends must not keep the program for ever.
  @Test func linesThatComeToNothingAreBounded() throws {
    var lines = try bench(at: "speed")
    for place in 0..<29 {
      lines.type("nothing like \(place)")
      #expect(!lines.lines.isStuck)
    }
    var other = lines
    other.type("slowly")
    #expect(!other.lines.isStuck)
    other.type("nothing like it")
    #expect(!other.lines.isStuck, "an answer begins the count anew")
    lines.type("nothing like it")
    #expect(lines.lines.isStuck)
  }

  @Test(arguments: [
    "respondent", "age", "now", "speed", "since", "lasts", "cord", "bulbs", "places", "weight", "story",
  ])
  func oneLineForEverComesToAnEnd(_ id: String) throws {
    for line in ["y", "", "again", "1", "zzz"] {
      var lines = try bench(at: id)
      var count = 0
      while !lines.lines.isStuck, lines.effects.isEmpty, count < 5_000 {
        lines.type(line: line)
        count += 1
      }
      #expect(count < 5_000, "\(line) at \(id)")
    }
  }

  @Test func afterAChangeOnlyWhatChangedIsRead() throws {
    var lines = try bench(at: "cord")
    lines.type("review")
    #expect(lines.heard.count > 10)
    lines.type("2", "41")
    let expected = [
      "You answered: 41 years.", "You are at your answers again. Type again to hear all of them.",
      "2. How old are you? 41 years",
    ]
    #expect(Array(lines.heard.prefix(3)) == expected && lines.heard.count == 5, "\(lines.heard)")
    lines.type("again")
    #expect(lines.heard.count > 10)
  }

  @Test func longHelpComesInPartsWhereSomebodyListens() throws {
    var lines = try bench(at: "cord", pauses: true)
    lines.type("help")
    var heard = lines.heard.dropLast()
    #expect(lines.last.hasSuffix("An empty line goes on. Or type your answer, or a command:"))
    var parts = 1
    while lines.last.contains("An empty line goes on."), parts < 10 {
      lines.type("")
      heard += lines.heard.dropLast()
      parts += 1
    }
    #expect(parts > 2 && lines.asked == "cord")
    var whole = try bench(at: "cord")
    whole.type("help")
    #expect(
      heard.joined(separator: " ").hasPrefix(whole.heard.dropLast().joined(separator: " ").prefix(1_000)))
    lines.type("help", "yes")
    #expect(lines.answer("cord") == .value(.yes), "an answer does not wait for the rest")
  }
}
