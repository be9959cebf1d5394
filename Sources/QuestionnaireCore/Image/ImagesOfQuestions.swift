extension FindingMention.Time: Imaged {}
extension HistorySection: Imaged {}
extension Question.Pertinence: Imaged {}
extension Question.Role: Imaged {}

extension FindingMention: Imaged {
  /// Reads a mention.
  public init(from image: inout ImageReader) throws { self.init(try image.read(), try image.read()) }
  /// Writes the mention.
  public func write(to image: inout ImageWriter) { image.write(finding, time) }
}

extension AnswerOption: Imaged {
  /// Reads an option.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), text: try image.read(), help: try image.read(), record: try image.read(),
      isExclusive: try image.read(), isWriteIn: try image.read(), alsoCalled: try image.read(),
      recordNo: try image.read(), finding: try image.read(), later: try image.read(),
      hint: try image.read(), when: try image.read())
  }
  /// Writes the option.
  public func write(to image: inout ImageWriter) {
    image.write(id, text, help, record, isExclusive, isWriteIn, alsoCalled, recordNo, finding, later)
    image.write(hint, when)
  }
}

extension Question.Choices: Imaged {
  /// Reads choices.
  public init(from image: inout ImageReader) throws {
    self.init(try image.read(), isSearched: try image.read())
  }
  /// Writes the choices.
  public func write(to image: inout ImageWriter) { image.write(options, isSearched) }
}

extension Question.QuantityLimits: Imaged {
  /// Reads limits.
  public init(from image: inout ImageReader) throws {
    self.init(atMost: try image.read(), minimum: try image.read(), maximum: try image.read())
  }
  /// Writes the limits.
  public func write(to image: inout ImageWriter) { image.write(atMost, minimum, maximum) }
}

extension Question.NumberLimits: Imaged {
  /// Reads limits.
  public init(from image: inout ImageReader) throws {
    self.init(
      unit: try image.read(), atMost: try image.read(), minimum: try image.read(),
      maximum: try image.read(), places: try image.read())
  }
  /// Writes the limits.
  public func write(to image: inout ImageWriter) { image.write(unit, atMost, minimum, maximum, places) }
}

extension Question.DateLimits: Imaged {
  /// Reads limits.
  public init(from image: inout ImageReader) throws {
    self.init(
      isPast: try image.read(), after: try image.read(), minimum: try image.read(),
      maximum: try image.read(), takesTime: try image.read())
  }
  /// Writes the limits.
  public func write(to image: inout ImageWriter) { image.write(isPast, after, minimum, maximum, takesTime) }
}

extension Question.Kind: Imaged {
  /// Reads the place of the case, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    switch try image.number() {
    case 0: self = .yesNo
    case 1: self = .choice(try image.read())
    case 2: self = .choices(try image.read())
    case 3: self = .age(try image.read())
    case 4: self = .duration(try image.read())
    case 5: self = .number(try image.read())
    case 6: self = .date(try image.read())
    case 7: self = .time
    case 8: self = .scale(low: try image.read(), high: try image.read())
    case 9: self = .region
    case 10: self = .regions
    case 11: self = .text
    default: throw ImageReader.Damaged()
    }
  }
  /// Writes the place of the case, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .yesNo: image.write(0)
    case .choice(let choices): image.write(1, choices)
    case .choices(let choices): image.write(2, choices)
    case .age(let limits): image.write(3, limits)
    case .duration(let limits): image.write(4, limits)
    case .number(let limits): image.write(5, limits)
    case .date(let limits): image.write(6, limits)
    case .time: image.write(7)
    case .scale(let low, let high): image.write(8, low, high)
    case .region: image.write(9)
    case .regions: image.write(10)
    case .text: image.write(11)
    }
  }
}

extension Question.Clearer.Line: Imaged {
  /// Reads a line.
  public init(from image: inout ImageReader) throws {
    self.init(option: try image.read(), text: try image.read())
  }
  /// Writes the line.
  public func write(to image: inout ImageWriter) { image.write(option, text) }
}

extension Question.Clearer: Imaged {
  /// Reads whether it is lines, and what belongs to it.
  public init(from image: inout ImageReader) throws {
    self =
      try image.read()
      ? .lines(intro: try image.read(), try image.read())
      : .question(text: try image.read(), help: try image.read())
  }
  /// Writes whether it is lines, and what belongs to it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .question(let text, let help): image.write(false, text, help)
    case .lines(let intro, let lines): image.write(true, intro, lines)
    }
  }
}

extension Question: Imaged {
  /// Reads a question.
  public init(from image: inout ImageReader) throws {
    self.init(
      linkId: try image.read(), text: try image.read(), kind: try image.read(), why: try image.read(),
      record: try image.read() as String)
    help = try image.read()
    recordNo = try image.read()
    short = try image.read()
    finding = try image.read()
    section = try image.read()
    pertinence = try image.read()
    maxLength = try image.read()
    isOneLine = try image.read()
    initial = try image.read()
    allowsUnknown = try image.read()
    isLeftEmpty = try image.read()
    clearer = try image.read()
    offers = try image.read()
    details = try image.read()
    role = try image.read()
  }
  /// Writes the question.
  public func write(to image: inout ImageWriter) {
    image.write(linkId, text, kind, why, record, help, recordNo, short, finding, section, pertinence)
    image.write(maxLength, isOneLine, initial, allowsUnknown, isLeftEmpty, clearer, offers, details, role)
  }
}
