import PlainText
import QuestionnaireCore

/// The keys of one mapping of a file, read one by one; what is missing or of another kind goes to the log. Of
/// `{question: tea, typ: yes-no}` it says "a question has no key 'typ'", and "a question needs the key 'type'" when that is
/// asked for.
struct Fields {
  /// What the mapping is, as an author would call it: "a question".
  let what: String
  /// The mapping's first key and value, where it is named.
  let place: Place
  let decoding: Decoding
  private let entries: [String: YamlEntry]

  /// The fields of a mapping; nil if the node is none. Where a key names the mapping, its texts belong to that name.
  init?(
    _ node: YamlNode, of what: String, named name: String? = nil, keys: [String], in decoding: Decoding
  ) {
    guard let list = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a mapping (\(what))", found: node.kind), at: node.place.firstLine)
      return nil
    }
    self.what = what
    place = list.first.map { $0.key.place.through($0.value.place).firstLine } ?? node.place.firstLine
    let entries = Dictionary(firstOf: list.map { ($0.key.text, $0) })
    self.entries = entries
    self.decoding = name.flatMap { entries[$0]?.value.text }.map(decoding.owned) ?? decoding
    for entry in list where !keys.contains(entry.key.text) {
      let free = keys.filter { entries[$0] == nil }
      let near = EditDistance.nearest(to: entry.key.text, among: free)
      decoding.log.report(.unknownKey(entry.key.text, of: what, near: near, keys: free), at: entry.key.place)
    }
  }

  func key(_ name: String) -> Word? { entries[name]?.key }

  /// A field's value; nil if it is not there.
  subscript(name: String) -> YamlNode? { entries[name]?.value }

  /// A field's value; one that is missing goes to the log.
  func required(_ name: String) -> YamlNode? {
    guard let node = self[name] else {
      decoding.log.report(.missingField(name, of: what), at: place)
      return nil
    }
    return node
  }

  /// A word such as an id or a date.
  func word(_ name: String) -> Word? { self[name].flatMap(decoding.word) }

  func requiredWord(_ name: String) -> Word? { required(name).flatMap(decoding.word) }

  /// A text in the same words for everybody.
  func text(_ name: String, _ role: DecodedText.Role) -> String? {
    self[name].flatMap { decoding.text($0, role, of: name)?.text }
  }

  /// A text that must be there; empty if it is not.
  func requiredText(_ name: String, _ role: DecodedText.Role) -> String {
    required(name).flatMap { decoding.text($0, role, of: name)?.text } ?? ""
  }

  /// A text in the wordings of who answers.
  func personText(_ name: String, _ role: DecodedText.Role) -> PersonText? {
    self[name].flatMap { decoding.personText($0, role, of: name) }
  }

  /// A text in the wordings of who answers, that must be there.
  func requiredPersonText(_ name: String, _ role: DecodedText.Role) -> PersonText {
    required(name).flatMap { decoding.personText($0, role, of: name) } ?? ""
  }

  func prose(_ name: String, _ role: DecodedText.Role, _ rule: ProseDecoding.Citing) -> Prose? {
    self[name].flatMap { decoding.prose($0, role, rule, of: name) }
  }

  func requiredProse(_ name: String, _ role: DecodedText.Role, _ rule: ProseDecoding.Citing) -> Prose {
    required(name).flatMap { decoding.prose($0, role, rule, of: name) } ?? Prose([])
  }

  /// The nodes of a list; none if the field is not there.
  func list(_ name: String) -> [YamlNode] { self[name].map(decoding.list) ?? [] }

  func words(_ name: String) -> [Word] { list(name).compactMap(decoding.word) }

  func texts(_ name: String, _ role: DecodedText.Role) -> [String] {
    list(name).compactMap { decoding.text($0, role, of: name)?.text }
  }

  func condition(_ name: String) -> ConditionSyntax? {
    self[name].flatMap { ConditionParser.parse($0, log: decoding.log) }
  }

  func requiredCondition(_ name: String) -> ConditionSyntax? {
    required(name).flatMap { ConditionParser.parse($0, log: decoding.log) }
  }

  /// One of a few words.
  func choice<Value: RawRepresentable & CaseIterable>(_ name: String, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let word = word(name) else { return nil }
    return choose(name, word, Value.allCases.map(\.rawValue)).flatMap { Value(rawValue: $0) }
  }

  /// `yes` or `no`; `true` and `false` say the same.
  func flag(_ name: String) -> Bool? {
    guard let word = word(name) else { return nil }
    if word.text == "true" || word.text == "false" { return word.text == "true" }
    return choose(name, word, ["yes", "no"]).map { $0 == "yes" }
  }

  /// A whole number within bounds.
  func count(_ name: String, upTo most: Int, from least: Int = 0) -> Int? {
    guard let word = word(name) else { return nil }
    if let count = Int(word.text), (least...most).contains(count) { return count }
    decoding.log.report(.badCount(word.text, of: name, from: least, upTo: most), at: word.place)
    return nil
  }

  /// A word, if it is one of those that the field takes.
  func choose(_ name: String, _ word: Word, _ values: [String]) -> String? {
    if values.contains(word.text) { return word.text }
    let near = EditDistance.nearest(to: word.text, among: values)
    decoding.log.report(.badValue(word.text, of: name, values: values, near: near), at: word.place)
    return nil
  }

  func requiredDay(_ name: String) -> CalendarDay? {
    guard let word = requiredWord(name) else { return nil }
    guard let day = CalendarDay(word.text) else {
      decoding.log.report(.badDate(word.text), at: word.place)
      return nil
    }
    return day
  }
}

extension Place {
  /// The part of the place that is on its first line.
  var firstLine: Place {
    guard span.end.line > span.start.line else { return self }
    let width = source.line(span.start.line).unicodeScalars.count
    let end = SourcePosition(line: span.start.line, column: max(width, span.start.column) + 1)
    return Place(source, SourceSpan(span.start, end))
  }
}
