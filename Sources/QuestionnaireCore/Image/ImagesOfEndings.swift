extension TriageLevel: Imaged {}
extension Flag.Act.Kind: Imaged {}

extension Flag.Act: Imaged {
  /// Reads an act.
  public init(from image: inout ImageReader) throws { self.init(try image.read(), try image.read()) }
  /// Writes the act.
  public func write(to image: inout ImageWriter) { image.write(kind, text) }
}

extension Flag: Imaged {
  /// Reads a flag.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), level: try image.read(), when: try image.read(), title: try image.read(),
      text: try image.read(), record: try image.read(), act: try image.read(), replaces: try image.read(),
      isFirst: try image.read(), numbers: try image.read(), doNot: try image.read(),
      brief: try image.read())
  }
  /// Writes the flag.
  public func write(to image: inout ImageWriter) {
    image.write(id, level, when, title, text, record, act, replaces, isFirst, numbers, doNot, brief)
  }
}

extension Claim: Imaged {
  /// Reads a claim.
  public init(from image: inout ImageReader) throws {
    self.init(
      name: try image.read(), when: try image.read(), then: try image.read(), known: try image.read())
  }
  /// Writes the claim.
  public func write(to image: inout ImageWriter) { image.write(name, when, then, known) }
}

extension ClinicalFinding: Imaged {
  /// Reads a finding.
  public init(from image: inout ImageReader) throws {
    self.init(id: try image.read(), record: try image.read(), recordNo: try image.read())
  }
  /// Writes the finding.
  public func write(to image: inout ImageWriter) { image.write(id, record, recordNo) }
}

extension Topic.Part: Imaged {}
extension Topic.Place: Imaged {}

extension Topic.Section: Imaged {
  /// Reads a part with its text.
  public init(from image: inout ImageReader) throws { self.init(try image.read(), try image.read()) }
  /// Writes the part with its text.
  public func write(to image: inout ImageWriter) { image.write(part, text) }
}

extension Topic.Line: Imaged {
  /// Reads a sentence, and when it is said.
  public init(from image: inout ImageReader) throws {
    self.init(when: try image.read(), try image.read(), isLeading: try image.read())
  }
  /// Writes the sentence, and when it is said.
  public func write(to image: inout ImageWriter) { image.write(when, text, isLeading) }
}

extension Topic.InBrief.Reminder: Imaged {
  /// Reads what to keep in mind, and when.
  public init(from image: inout ImageReader) throws { self.init(when: try image.read(), try image.read()) }
  /// Writes what to keep in mind, and when.
  public func write(to image: inout ImageWriter) { image.write(when, text) }
}

extension Topic.InBrief: Imaged {
  /// Reads the line of each part, if there is one, and what to keep in mind.
  public init(from image: inout ImageReader) throws {
    var lines: [Part: Prose] = [:]
    for part in Part.allCases { lines[part] = try image.read() }
    self.init(lines, remember: try image.read())
  }
  /// Writes the line of each part, if there is one, and what to keep in mind.
  public func write(to image: inout ImageWriter) {
    for part in Part.allCases { image.write(lines[part]) }
    image.write(remember)
  }
}

extension Topic: Imaged {
  /// Reads a topic.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), title: try image.read(), alsoCalled: try image.read(),
      shownWhen: try image.read(), unless: try image.read(), neverWhen: try image.read(),
      place: try image.read(), inBrief: try image.read(), isFallback: try image.read(),
      because: try image.read(), but: try image.read(), sections: try image.read(),
      askYourDoctor: try image.read(), organizations: try image.read(), related: try image.read(),
      searchWords: try image.read())
  }
  /// Writes the topic.
  public func write(to image: inout ImageWriter) {
    image.write(id, title, alsoCalled, shownWhen, unless, neverWhen, place, inBrief, isFallback, because)
    image.write(but, sections, askYourDoctor, organizations, related, searchWords)
  }
}
