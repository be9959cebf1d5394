import PlainText

/// What keeps a file, or a part of it, from being read as YAML.
extension Finding {
  static func fileTooLarge(limit: Int) -> Finding {
    Finding(
      .fileTooLarge, "the file has more than the \(limit) bytes that a question file may have",
      help: "move some of it to files of 'shared' or of 'topics'")
  }
  static func unreadableFile(_ why: String) -> Finding {
    Finding(
      .unreadableFile, why, help: "put a file there that can be read, or take this out of the folder")
  }
  static func notUTF8(_ byte: UInt8) -> Finding {
    Finding(
      .notUTF8, "byte \(String(byte, radix: 16, uppercase: true)) is not UTF-8",
      help: "save the file as UTF-8")
  }
  static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Finding {
    Finding(
      .forbiddenCharacter,
      "the character U+\(scalar.hexadecimal) cannot be seen, or reorders what is seen",
      help: scalar == "\r" ? "end lines with a line feed" : "remove it")
  }
  static var emptyFile: Finding {
    Finding(.emptyFile, "the file is empty", help: "write it, or remove the file")
  }

  static var unclosedQuote: Finding {
    Finding(
      .brokenYAML, "the quotation mark that opens here is not closed",
      help: "end the text with the same mark")
  }
  static func lateQuote(_ mark: Character, line: Int) -> Finding {
    Finding(
      .brokenYAML, "the quotation mark that opens here is closed on line \(line), and more text stands there",
      help: "close it where its text ends; inside of it write \(mark == "'" ? "'' for '" : "\\\" for \"")")
  }
  static var unclosedList: Finding {
    Finding(
      .brokenYAML, "the list that opens here is not closed with ']'",
      help: "put ']' behind its last entry, and ',' between two")
  }
  static var unclosedMapping: Finding {
    Finding(
      .brokenYAML, "the mapping that opens here is not closed with '}'",
      help: "put '}' behind its last value, and ',' between two")
  }
  static var keyWithoutColon: Finding {
    Finding(
      .brokenYAML, "this line has no ':' behind its key",
      help: "write 'key: value'; if it goes on with the text above, indent it further than the key of that")
  }
  static var colonWithoutSpace: Finding {
    Finding(.brokenYAML, "this ':' has no space behind it", help: "write 'key: value'")
  }
  static var indentation: Finding {
    Finding(
      .brokenYAML, "this does not fit the lines around it",
      help: "look at the spaces before it, and at quotation marks in the line before")
  }
  static var badEscape: Finding {
    Finding(
      .brokenYAML, "this is no escape that a text in \" and \" can have",
      help: "write a backslash as \\\\, or put the text between ' and '")
  }
  static var directive: Finding {
    Finding(.brokenYAML, "a question file has no directives", help: "remove the line that begins with '%'")
  }
  static var textBehindEnd: Finding {
    Finding(.secondDocument, "more stands behind the end of the document", help: "remove '...'")
  }
  static var textBehindBlockSign: Finding {
    Finding(
      .brokenYAML, "the text of '|' or '>' begins on the next line",
      help: "put it there, further indented than its key; or remove the sign")
  }
  static var tab: Finding { Finding(.brokenYAML, "a tab cannot indent", help: "use spaces") }
  /// What the parser itself says, where nothing better is known.
  static func unreadable(_ problem: String) -> Finding {
    Finding(
      .brokenYAML, "the file cannot be read from here on: \(problem)",
      help: "look at the spaces, quotation marks and brackets here and in the line before")
  }

  /// A text such as `text: {a}` or `text: "a" b`.
  static func textStarts(with sign: String) -> Finding {
    let quotes = sign == "\"" ? "' and '" : "\" and \""
    return Finding(
      .quoteThis, "a text that starts with '\(sign)' wants quotes",
      help: "quote this: put the whole text between \(quotes)")
  }
  /// A text such as `text: Note: it hurts`.
  static var colonInText: Finding {
    Finding(
      .quoteThis, "a text with ': ' in it wants quotes",
      help: "quote this: put the whole text between \" and \"")
  }
  /// A text or a condition such as `text: Pain #1`, of which YAML reads `Pain`.
  static func commentInside(_ what: String) -> Finding {
    Finding(
      .quoteThis, "' #' in a \(what) begins a comment",
      help: "quote this: put the whole \(what) between \" and \", or the comment on a line of its own")
  }

  static func anchor(_ name: String) -> Finding {
    Finding(
      .aliasOrAnchor, "anchors such as '\(name)' are not supported",
      help: "a text that starts with '&' wants quotes")
  }
  static func alias(_ name: String) -> Finding {
    Finding(
      .aliasOrAnchor, "aliases such as '*\(name)' are not supported",
      help: "a text that starts with '*' wants quotes")
  }
  static var tag: Finding {
    Finding(.tag, "tags are not supported", help: "a text that starts with '!' wants quotes")
  }
  static var secondDocument: Finding {
    Finding(.secondDocument, "a question file holds one document", help: "remove this '---'")
  }
  static func nestedTooDeep(limit: Int) -> Finding {
    Finding(
      .nestedTooDeep, "this is nested more than \(limit) levels deep", help: "take some of the levels away")
  }
  static var keyNotAWord: Finding {
    Finding(.wrongType, "a key must be a word", help: "write it as 'key: value', the key without brackets")
  }
  static func duplicateKey(_ key: String, firstLine line: Int) -> Finding {
    Finding(
      .duplicateKey, "the key '\(key)' stands here a second time; the first is on line \(line)",
      help: "remove one of the two")
  }
  static func tooManyMistakes(shown: Int) -> Finding {
    Finding(
      .tooManyMistakes, "the file has more mistakes than the \(shown) that are shown",
      help: "mend these, and check it again")
  }
  static func tooMany(_ count: Int, limit: Int) -> Finding {
    Finding(
      .tooMany, "this list has \(count) entries, more than \(limit)", help: "remove those behind this one")
  }
}
