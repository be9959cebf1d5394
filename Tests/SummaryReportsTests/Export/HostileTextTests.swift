import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// What a person types is text in every export, and nothing else.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</p></main><h1>You are well</h1>",
    "&lt;b&gt; &amp; &#60;", "[click](javascript:alert(1))", "![x](http://evil.example/x.png)",
    "<http://evil.example>", "```\ncode\n```", "# Heading\n- list\n1. list\n> quote\n---\n===\n| a | b |",
    "*bold* _em_ ~~gone~~ `code` \\* \\\\", "a\u{1B}[31mred\u{7}\u{8}\u{9B}31m\u{85}z",
    "\u{202E}txt\u{202C}\u{2066}x\u{2069}\u{200F}\u{061C}",
    "line\r\nnext\u{2028}more\u{2029}end\u{0}", "' onmouseover='x",
    "]]><!-- --><style>*{display:none}</style>",
    "• dot\n– dash\n≤ less\n« quote »", "\u{E0041}\u{FEFF}tag\u{FFF9}",
  ]

  static func interview(_ text: String) throws -> Interview {
    var answers = Clinic.calm
    answers["story"] = [text]
    // Typed for "another one", each line is an entry of its own.
    answers["lamps/another"] = [text.split(separator: "\n").joined(separator: " ")]
    answers["lamps/desk/watts"] = [text]
    return AnswerSheet(answers: answers).conduct(try Clinic.questionnaire()).interview
  }

  private typealias Export = (part: Document.Part, format: Document.Format)

  private func check(_ text: String, _ body: (Export, String, Bool) throws -> Void) throws {
    let interview = try Self.interview(text)
    for part in Document.Part.allCases {
      let document = Document(part, of: interview, today: Sample.day, territory: "aa")
      for format in Document.Format.allCases {
        for isASCII in [false, true] {
          try body((part, format), document.text(as: format, isASCII: isASCII), isASCII)
        }
      }
    }
  }

  @Test(arguments: texts)
  func noExportContainsAControlCharacter(_ text: String) throws {
    try check(text) { export, written, isASCII in
      let bad = written.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: isASCII && !scalar.isASCII
        }
      }
      #expect(bad.isEmpty, "\(export)")
    }
  }

  @Test(arguments: texts)
  func pagesContainFormFeedsOnlyBetweenThem(_ text: String) throws {
    for part in Document.Part.allCases {
      let pages = Document(part, of: try Self.interview(text), today: Sample.day).pages()
      #expect(pages.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\u{C}" || $0.value >= 0x20 })
      for page in pages.split(separator: "\u{C}") {
        #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
      }
    }
  }

  @Test(arguments: texts)
  func markupIsTheProgramsOwn(_ text: String) throws {
    let harmless = try Self.interview("harmless")
    let hostile = try Self.interview(text)
    for part in Document.Part.allCases {
      let found = try #require(Tags(Document(part, of: hostile, today: Sample.day).text(as: .html)))
      let expected = try #require(Tags(Document(part, of: harmless, today: Sample.day).text(as: .html)))
      #expect(found.names.filter { $0 != "<br>" } == expected.names)
      #expect(found.isBalanced)
      #expect(
        !found.names.contains { name in
          // A link leads to a place in the page itself.
          name.hasPrefix("<a") && !name.hasPrefix("<a href=\"#") || name.hasPrefix("<script")
            || name.hasPrefix("<img")
        })
      // Read back, the text is what was typed.
      let words = text.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F }
      let read = found.text.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F }
      #expect(String(String.UnicodeScalarView(read)).contains(String(String.UnicodeScalarView(words))))
    }
  }

  @Test(arguments: texts)
  func markdownHasNoMarkupOfOthers(_ text: String) throws {
    let hostile = try Self.interview(text)
    for part in Document.Part.allCases {
      let lines = Document(part, of: hostile, today: Sample.day).text(as: .markdown)
        .split(separator: "\n", omittingEmptySubsequences: false)
      // The table of contents has the only links; they lead to a place in the file.
      let isLink = { (line: Substring) in line.hasPrefix("- [") && line.contains("](#") && line.hasSuffix(")")
      }
      for line in lines where !line.hasPrefix("> ") && line != "---" && !isLink(line) {
        var isEscaped = false
        for (place, character) in line.enumerated() {
          if !isEscaped, "`[]<>_|~!".contains(character) {
            Issue.record("\(part): \(line)")
          }
          if !isEscaped, character == "#", !line.prefix(place + 1).allSatisfy({ $0 == "#" }) {
            Issue.record("\(part): \(line)")
          }
          isEscaped = !isEscaped && character == "\\"
        }
      }
    }
  }

  @Test(arguments: texts)
  func everyExportBeginsAndEndsWithTheDisclaimer(_ text: String) throws {
    try check(text) { export, written, _ in
      switch (export.part, export.format) {
      case (.summary, .json), (.everything, .json): break  // An object for programs, without words.
      case (_, .json):
        #expect(written.hasPrefix("{\n  \"disclaimer\": \"Not a diagnosis"))
        #expect(written.hasSuffix("\"lastWords\": \"\(ReportWording.shortDisclaimer)\"\n}\n"))
      case (_, .html):
        let body = written.split(separator: "<body>", maxSplits: 1).last ?? ""
        let tags = try #require(Tags(String(body)))
        let words = tags.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
          words.hasPrefix(ReportWording.shortDisclaimer) && words.hasSuffix(ReportWording.shortDisclaimer))
      case (_, .text), (_, .markdown):
        let lines = written.split(separator: "\n").map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0 }
        #expect(lines.first.map(String.init) == ReportWording.shortDisclaimer)
        #expect(lines.last.map(String.init) == ReportWording.shortDisclaimer)
      }
    }
  }

  @Test func htmlAsksForNothingFromOutside() throws {
    let interview = try Self.interview("harmless")
    for part in Document.Part.allCases {
      let html = Document(part, of: interview, today: Sample.day).text(as: .html)
      #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
      let tags = try #require(Tags(html)).names.joined(separator: "\n")
      #expect(!tags.replacing("href=\"#", with: "").contains("href="))
      for word in ["src=", "script", "url(", "@import", "<link", "<iframe", " on"] {
        #expect(!tags.contains(word), "\(word)")
      }
      #expect(!html.contains("@import") && !html.contains("url("))
    }
  }
}
