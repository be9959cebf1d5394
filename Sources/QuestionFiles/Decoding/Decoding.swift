import QuestionnaireCore

/// What decoding a file needs: where mistakes go, and what other files define.
struct Decoding {
  /// Where mistakes go.
  let log: DiagnosticLog
  /// What the data files define.
  var reference = Reference()

  init(log: DiagnosticLog) { self.log = log }

  /// The same, with mistakes going elsewhere.
  func reporting(to log: DiagnosticLog) -> Decoding {
    var decoding = Decoding(log: log)
    decoding.reference = reference
    return decoding
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
