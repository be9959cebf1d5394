import QuestionnaireCore

/// What is wrong with the keys, the values and the ids of a file.
extension Finding {
  static func missingFile(_ name: String) -> Finding {
    Finding(
      .missingFile, "the folder has no '\(name)'",
      help: "every folder of question files needs it: write it, or copy it from a folder that has it")
  }
  static func wrongType(expected: String, found: YamlNode.Kind) -> Finding {
    Finding(
      .wrongType, "expected \(expected), found \(found.rawValue)",
      help: "write \(expected) here; a list is '[one, other]', a mapping 'key: value'")
  }
  static func missingField(_ key: String, of what: String) -> Finding {
    Finding(.missingField, "\(what) needs the key '\(key)'", help: "add '\(key): …'")
  }
  /// The keys that it could have meant are those that are not there yet.
  static func unknownKey(
    _ key: String, of what: String, near: String? = nil, keys: [String] = []
  ) -> Finding {
    let help =
      keys.isEmpty ? "remove it" : "remove it, or write \(keys.count == 1 ? "" : "one of ")\(list(keys))"
    return Finding(.unknownKey, "\(what) has no key '\(key)'", help: didYouMean(near) ?? help)
  }
  static func misplacedKey(_ key: String, type: QuestionType, types: [QuestionType]) -> Finding {
    Finding(
      .misplacedKey, "a question of type '\(type.rawValue)' has no key '\(key)'",
      help: "'\(key)' belongs to the type \(list(types.map(\.rawValue)))")
  }
  static func misplacedFallbackKey(_ key: String) -> Finding {
    Finding(
      .misplacedKey, "the fallback topic has no key '\(key)'",
      help: "remove it: the fallback is shown when no other topic is")
  }
  static var misplacedClearer: Finding {
    onlyOfUnknown("clearer", "is asked only after \"I do not know\"")
  }
  static var misplacedLeftEmpty: Finding {
    onlyOfUnknown("left-empty", "names an answer that 'unknown: no' does not offer")
  }
  private static func onlyOfUnknown(_ key: String, _ reason: String) -> Finding {
    Finding(
      .misplacedKey, "a question with 'unknown: no' has no key '\(key)'",
      help: "remove one of the two: '\(key)' \(reason)")
  }
  static func unknownItem(_ key: String, near: String?) -> Finding {
    Finding(
      .unknownItem, "an item is a question, group, note, end or use, and '\(key)' is none of these",
      help: didYouMean(near) ?? "begin it with one of these, as '- question: an-id'")
  }
  static func badValue(_ value: String, of key: String, values: [String], near: String?) -> Finding {
    Finding(
      .badValue, "'\(value)' is no value of '\(key)'", help: didYouMean(near) ?? "it takes \(list(values))")
  }
  static func badDate(_ text: String) -> Finding {
    Finding(.badDate, "'\(text)' is no day of the calendar", help: "write it as '2026-11-22'")
  }
  static func badDateLimit(_ text: String, takesTime: Bool, isMaximum: Bool) -> Finding {
    Finding(
      .badDate, "'\(text)' is no date of the calendar",
      help: "write it as '2026', '2026-11' or '2026-11-22'" + (takesTime ? ", or '2026-11-22 14:30'" : "")
        + (isMaximum ? "; or 'today'" : ""))
  }
  static func badCount(_ text: String, of key: String, from least: Int, upTo most: Int) -> Finding {
    Finding(
      .badNumber, "'\(text)' is no value of '\(key)'", help: "write a whole number from \(least) to \(most)")
  }
  static func badNumber(_ text: String) -> Finding {
    Finding(
      .badNumber, "'\(text)' is no number that can be compared",
      help: "write it in at most nine digits, and at most three behind a point, as 1000 or 38.5")
  }
  static func badCountOfUnits(_ text: String) -> Finding {
    Finding(
      .badNumber, "'\(text)' is no number of years, days or the like",
      help: "write a whole number from 0 to \(Quantity.largestCount)")
  }
  static func badAmount(_ text: String) -> Finding {
    Finding(
      .badUnit, "'\(text)' is no age and no length of time",
      help: "write whole numbers up to \(Quantity.largestCount), each with its unit, such as '13 years' or "
        + "'2 weeks 3 days'")
  }
  static func missingUnit(_ number: String) -> Finding {
    Finding(
      .badUnit, "'\(number)' has no unit", help: "write it as '\(number) years', or months, weeks, days …")
  }
  static func badUnit(_ text: String) -> Finding {
    Finding(
      .badUnit, "'\(text)' is no unit that fits",
      help: "use seconds, minutes, hours, days, weeks, months or years, each once, such as '13 years'")
  }
  static func badUnit(_ text: String, ofNumber unit: String?) -> Finding {
    Finding(
      .badUnit, "'\(text)' is no unit that fits",
      help: unit.map { "the unit here is '\($0)'" } ?? "remove it: the numbers of this question have no unit")
  }
  static func badCountry(_ code: String) -> Finding {
    Finding(.badCountry, "'\(code)' is no country code", help: "use two lower-case letters, such as 'gb'")
  }
  static func badURL(_ text: String) -> Finding {
    Finding(
      .badURL, "'\(text)' is no address of a page in the web",
      help: "write it as the browser shows it, with 'https://' or 'http://' in front")
  }
  static func malformedID(_ id: String) -> Finding {
    Finding(
      .malformedID, "'\(id)' is no id", help: "use lower-case letters, digits and hyphens, a letter first")
  }
  static func reservedID(_ id: String) -> Finding {
    Finding(
      .reservedID, "'\(id)' is a word of the condition language and no id", help: "give it another id")
  }
  static func reservedOptionID(_ id: String) -> Finding {
    Finding(
      .reservedID, "'\(id)' names the plainer words of a question and no option",
      help: "give the option another id")
  }
  static func emptyList(_ owner: String, lacks: String) -> Finding {
    Finding(.emptyList, "\(owner) has no \(lacks)", help: "add one, or remove the list with its key")
  }
  static func duplicateID(_ id: String, what: String, firstLine line: Int, in file: String) -> Finding {
    Finding(
      .duplicateID, "\(what) called '\(id)' is there already, on line \(line) of '\(file)'",
      help: "give one of the two another id, or remove it")
  }
  static func idDiffersFromFileName(_ id: String, _ name: String) -> Finding {
    Finding(
      .idDiffersFromFileName, "the id '\(id)' differs from the file's name '\(name)'",
      help: "rename the file, or write '\(name)'")
  }

  // Where regions are drawn.

  static func notInDrawing(_ text: String, key: String, last: Int) -> Finding {
    Finding(
      .outsideDrawing, "'\(text)' is no \(key) that the drawing has room for",
      help: "'\(key)' is a whole number from 1 to \(last)")
  }
  static func endsBeyondDrawing(_ end: Int, key: String, last: Int) -> Finding {
    Finding(
      .outsideDrawing, "the box ends in \(key) \(end), and the last \(key) of the drawing is \(last)",
      help: "make the box smaller, or let it begin earlier")
  }
  static func overlappingBoxes(_ other: String, firstLine line: Int) -> Finding {
    Finding(
      .overlappingBoxes, "this box meets the box of '\(other)' on line \(line)",
      help: "boxes share no place, and side by side they leave a column for the border between them")
  }
  static func labelTooWide(_ width: Int, limit: Int) -> Finding {
    Finding(
      .labelTooWide, "this label takes \(width) columns, and its box has \(limit) for it",
      help: "shorten it, or widen the box: its first column is kept for the mark of a chosen region")
  }
}
