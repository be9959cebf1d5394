import PlainText

/// The members of one object of a resource, read one by one; what is of another kind than FHIR has it goes to the log.
struct ResourceFields {
  let node: JSONNode
  let log: FormLog

  subscript(key: String) -> JSONNode? {
    guard let value = node[key] else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  private func wrong(_ key: String, _ value: JSONNode, expected: String) {
    log.report(.wrongType(key, expected: expected, found: value.kind), at: value.range)
  }

  func string(_ key: String) -> String? { word(key)?.text }

  func word(_ key: String) -> Word? {
    guard let value = self[key] else { return nil }
    guard let text = value.string else {
      wrong(key, value, expected: "a text")
      return nil
    }
    let clean = Words.line(text)
    return clean.isEmpty ? nil : Word(text: clean, range: value.range)
  }

  /// A text of several lines.
  func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    guard let text = value.string else {
      wrong(key, value, expected: "a text")
      return nil
    }
    let clean = Words.text(text)
    return clean.isEmpty ? nil : clean
  }

  /// A number as it is written.
  func number(_ key: String) -> Word? {
    guard let value = self[key] else { return nil }
    guard let number = value.number else {
      wrong(key, value, expected: "a number")
      return nil
    }
    return Word(text: number, range: value.range)
  }

  /// Where it is said to be true; nil if it is not.
  func flag(_ key: String) -> Range<Int>? {
    guard let value = self[key] else { return nil }
    guard let flag = value.bool else {
      wrong(key, value, expected: "true or false")
      return nil
    }
    return flag ? value.range : nil
  }

  /// The objects of a list; one that stands by itself counts as a list of one.
  func list(_ key: String) -> [JSONNode] {
    guard let value = self[key] else { return [] }
    if case .object = value.content { return [value] }
    guard case .array(let values) = value.content else {
      wrong(key, value, expected: "a list")
      return []
    }
    return values.filter { element in
      if case .object = element.content { return true }
      wrong(key, element, expected: "a list of objects")
      return false
    }
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let word = word(key) else { return nil }
    if let value = Value(rawValue: word.text) { return value }
    log.report(
      .badValue(word.text, of: key, values: Value.allCases.map(\.rawValue)), at: word.range)
    return nil
  }
}

/// Texts of a form as a screen may hold them.
enum Words {
  private static let longest = 4_000

  /// On one line, without what cannot be seen.
  static func line(_ text: String) -> String {
    TextPolicy.file.onOneLine(TextPolicy.file.cleaned(text, atMost: longest))
  }

  /// With its lines.
  static func text(_ text: String) -> String { TextPolicy.file.cleaned(text, atMost: longest).trimmed }

  /// The paragraphs of a text: lines up to a blank one.
  static func paragraphs(_ text: String) -> [String] {
    var found: [[String]] = [[]]
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let clean = line(String(row))
      if clean.isEmpty { found.append([]) } else { found[found.count - 1].append(clean) }
    }
    return found.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
