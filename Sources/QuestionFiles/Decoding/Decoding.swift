import QuestionnaireCore

/// What decoding a file needs: where mistakes and texts go, and what other files define.
struct Decoding {
  /// Where mistakes go.
  private(set) var log: DiagnosticLog
  /// Where texts go.
  let texts = TextLog()
  /// What the data files define.
  var reference = Reference()
  /// What the texts that are decoded now belong to, such as the question `onset-age`; nil: nothing that has a name.
  private var owner: String?

  init(log: DiagnosticLog) { self.log = log }

  /// The same, with mistakes going elsewhere.
  func reporting(to log: DiagnosticLog) -> Decoding {
    var decoding = self
    decoding.log = log
    return decoding
  }

  /// The same for what belongs to something that has a name.
  func owned(by name: String) -> Decoding {
    var decoding = self
    decoding.owner = name
    return decoding
  }

  /// Records a text, of a key or of a list.
  func record(_ node: YamlNode, _ role: DecodedText.Role, of key: String) {
    let owner = owner.map { role == .section ? "\($0): \(key)" : $0 } ?? key
    texts.add(DecodedText(role: role, owner: owner, node: node))
  }

  /// The id of a thing, after a look at its letters.
  func identifier(_ word: Word) -> String {
    let scalars = word.text.unicodeScalars
    let isWellFormed =
      scalars.first.map { ("a"..."z").contains($0) } == true
      && scalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    if !isWellFormed {
      log.report(.malformedID(word.text), at: word.place)
    } else if ReservedWords.all.contains(word.text) {
      log.report(.reservedID(word.text), at: word.place)
    }
    return word.text
  }

  /// Reports ids that stand for two things.
  func checkUnique(_ words: [Word], _ what: String) {
    var first: [String: Word] = [:]
    for word in words {
      if let earlier = first[word.text] {
        log.report(
          .duplicateID(
            word.text, what: what, firstLine: earlier.place.span.start.line, in: earlier.place.source.name),
          at: word.place)
      } else {
        first[word.text] = word
      }
    }
  }

  /// Looks a name up among known ones, and reports one that is not there.
  func isKnown(
    _ word: Word, among names: some Sequence<String>, _ finding: (_ name: String, _ near: String?) -> Finding
  ) -> Bool {
    if names.contains(word.text) { return true }
    let near = log.isFull(word.place.source) ? nil : Nearest.name(to: word.text, among: names)
    log.report(finding(word.text, near), at: word.place)
    return false
  }
}
