extension BadFile {
  /// The planted files of which the program is asked, one for each code that only a proof comes to.
  static let planted = [
    "age-between-two-bands", "claim-about-nobody", "claim-of-a-level", "declined-is-forgotten",
    "end-behind-an-end", "fallback-that-only-cites", "not-knowing-is-forgotten", "not-of-an-unasked-question",
    "number-above-its-limit", "part-that-is-always-true", "part-that-is-never-true", "question-asked-twice",
    "question-for-nothing", "screen-skipped-by-not-knowing", "sign-that-raises-nothing",
    "topic-at-the-boundary", "topic-that-not-knowing-hides", "value-behind-a-wider-one",
  ]

  /// Files that are made of a line of Swift, in order of their names.
  static let made: [(name: String, bytes: [UInt8])] = (unseen + notText + large).sorted { $0.name < $1.name }

  private static func text(_ name: String, _ text: String) -> (name: String, bytes: [UInt8]) {
    (name, Array(text.utf8))
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Characters that hide, that reorder, or that a terminal obeys.
  private static let unseen = [
    text("nul.yaml", "title: a\0b\n"), text("bell.yaml", "title: a\u{7}b\n"),
    text("escape.yaml", "title: a\u{1B}[2Jb\n"), text("title-of-a-terminal.yaml", "title: \u{1B}]0;b\u{7}\n"),
    text("delete.yaml", "title: a\u{7F}b\n"), text("escape-in-one-byte.yaml", "title: a\u{9B}31mb\n"),
    text("next-line.yaml", "title: a\u{85}b\n"), text("line-separator.yaml", "title: a\u{2028}b\n"),
    text("form-feed.yaml", "title: a\u{C}b\n"), text("backspace.yaml", "title: a\u{8}b\n"),
    text("only-carriage-returns.yaml", "title: a\rsummary: b\r"),
    text("bidi-override.yaml", "title: a\u{202E}b\n"), text("bidi-isolate.yaml", "title: a\u{2066}b\n"),
    text("right-to-left-mark.yaml", "title: a\u{200F}b\n"), text("arabic-mark.yaml", "title: a\u{61C}b\n"),
    text("bidi-override-in-a-comment.yaml", "# a\u{202E}b\ntitle: a\n"),
    text("bidi-override-in-a-key.yaml", "ti\u{202E}tle: a\n"),
    text("zero-width-space.yaml", "title: a\u{200B}b\n"),
    text("zero-width-joiner.yaml", "title: a\u{200D}b\n"),
    text("word-joiner.yaml", "title: a\u{2060}b\n"), text("soft-hyphen.yaml", "title: a\u{AD}b\n"),
    text("byte-order-mark-inside.yaml", "title: a\u{FEFF}b\n"),
    text("tag-letters.yaml", "title: a\u{E0041}\u{E0042}\n"),
    text("variation-selectors.yaml", "title: a\u{E0100}\u{E0101}\n"),
    text("no-character.yaml", "title: a\u{FFFE}b\n"),
    text("byte-order-mark-and-nothing.yaml", "\u{FEFF}"), text("empty.yaml", ""),
    text("blank-lines.yaml", "\n\n\n"), text("empty.json", ""), text("blank-lines.json", "\n\n\n"),
    text("nul.json", "{\"resourceType\": \"Questionnaire\0\"}"),
    text("escape.json", "{\"resourceType\": \"\u{1B}[2J\"}"),
  ]

  /// Bytes that are no UTF-8.
  private static let notText: [(name: String, bytes: [UInt8])] = [
    ("latin-1.yaml", Array("title: K".utf8) + [0xE4] + Array("se\n".utf8)),
    ("utf-16-little.yaml", [0xFF, 0xFE, 0x74, 0x00, 0x3A, 0x00]),
    ("utf-16-big.yaml", [0xFE, 0xFF, 0x00, 0x74, 0x00, 0x3A]),
    ("utf-16-without-mark.yaml", [0x74, 0x00, 0x3A, 0x00, 0x20, 0x00]),
    ("overlong-nul.yaml", Array("title: a".utf8) + [0xC0, 0x80]),
    ("half-a-pair.yaml", Array("title: a".utf8) + [0xED, 0xA0, 0x80]),
    ("beyond-unicode.yaml", Array("title: a".utf8) + [0xF4, 0x90, 0x80, 0x80]),
    ("cut-in-a-character.yaml", Array("title: a".utf8) + [0xE2, 0x82]),
    ("compressed.yaml", [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00]),
    ("picture.yaml", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ("latin-1.json", Array("{\"title\": \"K".utf8) + [0xE4] + Array("se\"}\n".utf8)),
    ("utf-16.json", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]),
    ("overlong-slash.json", Array("{\"title\": \"".utf8) + [0xC0, 0xAF] + Array("\"}\n".utf8)),
    ("not-text-outside-of-a-text.json", Array("{".utf8) + [0x80] + Array("}\n".utf8)),
  ]

  /// Files that are deep, long or many.
  private static let large = [
    text("deep-lists.yaml", repeated("[", 100_000)), text("deep-mappings.yaml", repeated("{a: ", 100_000)),
    text("deep-blocks.yaml", repeated("- ", 100_000) + "a\n"),
    text("deep-keys.yaml", repeated("? ", 100_000) + "a\n"),
    text("deep-lists.json", repeated("[", 1_000_000)),
    text("deep-objects.json", repeated("{\"a\":", 500_000)),
    text(
      "deep-items.json",
      "{\"resourceType\": \"Questionnaire\", \"item\": ["
        + repeated("{\"linkId\": \"g\", \"type\": \"group\", \"item\": [", 40) + repeated("]}", 40) + "]}\n"),
    text("many-brackets.yaml", repeated("[", 60) + repeated("[],", 200_000) + repeated("]", 60)),
    text("many-aliases.yaml", "a: &a x\nb: [" + repeated("*a, ", 200_000) + "*a]\n"),
    text("many-commas.json", "[" + repeated(",", 1_000_000)),
    text("long-line-of-nothing.yaml", "title: " + repeated("a", 1_000_000) + ": b\n"),
    text("long-key.yaml", repeated("a", 900_000) + ": b\n"),
    text("long-unclosed-quote.yaml", "title: \"" + repeated("a ", 500_000)),
    text("long-unclosed-quote.json", "{\"title\": \"" + repeated("a ", 1_500_000)),
    text("long-number.json", "{\"version\": " + repeated("9", 1_000_000) + "x}"),
    text("long-circle.json", circle(of: 3_000)),
  ]

  /// A form in which each item is asked on a yes to the next, and the last on a yes to the first.
  private static func circle(of count: Int) -> String {
    let items = (0..<count).map { place in
      #"{"linkId": "\#(place)", "text": "Q?", "type": "boolean", "enableWhen": "#
        + #"[{"question": "\#((place + 1) % count)", "operator": "=", "answerBoolean": true}]}"#
    }
    return #"{"resourceType": "Questionnaire", "item": ["# + items.joined(separator: ",\n") + "]}\n"
  }
}
