import TestSupport
import Testing

/// Topics from the command line.
@Suite struct TopicsCommandTests {
  @Test func listsTopics() throws {
    expectGolden(try Invocation.of("topics").output, "topics.txt")
    expectGolden(try Invocation.of("topics", "--format", "json").output, "topics.json")
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func printsATopic(_ format: String) throws {
    let result = try Invocation.of("topics", "flickering", "--format", format)
    #expect(result.code == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("The light comes and goes."))
    #expect(!result.output.contains("said that it flickers"))
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Nobody of this project has reviewed this content, and no clinician for it."))
    if format == "text" { expectGolden(result.output, "topic.txt") }
  }

  @Test func wordsFindATopic() throws {
    let named = try Invocation.of("topics", "flickering").output
    #expect(try Invocation.of("topics", "Flickering", "lamps").output == named)
    #expect(try Invocation.of("topics", "flick").output == named)
    #expect(try Invocation.of("topics", "flikering").output == named)
    #expect(try Invocation.of("topics", "--ascii", "flick").output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func whatIsNotOneTopicIsSaid() throws {
    let several = try Invocation.of("topics", "lamps")
    #expect(several.code == 64)
    #expect(several.output == "")
    #expect(several.errors.contains("anamnesis topics flickering\n  anamnesis topics general\n"))
    for words in ["zebra", ""] {
      let none = try Invocation.of("topics", words)
      #expect(none.code == 66)
      #expect(none.output == "")
      #expect(none.errors.contains("see all with: anamnesis topics"))
    }
    #expect(try Invocation.of("topics", "flickrin").errors.contains("did you mean 'flickering'?"))
    #expect(try Invocation.of("topics", "--format", "html").code == 64)
    #expect(try Invocation.of("topics", folder: "/nonexistent/folder").code == 66)
  }
}
