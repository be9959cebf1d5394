internal import PlainText
internal import QuestionnaireCore

/// The whole lines at the beginning of a journal's bytes, and what they say.
///
/// Where the power went while the fourth line was written, three lines are whole, and `goodCount` is where the fourth
/// begins: the file is cut there when it is opened for writing.
struct JournalText {
  /// The records, those of unknown kinds left out.
  private(set) var records: [JournalRecord] = []
  /// How many lines are whole.
  private(set) var lineCount = 0
  /// How many bytes those lines have.
  private(set) var goodCount = 0
  /// The format, if it is one that this version does not read.
  private(set) var otherFormat: Int?

  /// Reads up to the first line that is torn, changed or out of turn.
  init(_ bytes: [UInt8]) {
    while let end = bytes[goodCount...].firstIndex(of: 0x0A),
      let line = ParsedLine(bytes[goodCount..<end], number: lineCount)
    {
      switch line {
      case .record(let record): records.append(record)
      case .unknownKind: break
      case .otherFormat(let format):
        otherFormat = format
        return
      }
      lineCount += 1
      goodCount = end + 1
    }
  }

  /// How the session began.
  var head: SessionHead? { if case .open(let head)? = records.first { head } else { nil } }
}

/// What a whole line says.
enum ParsedLine {
  case record(JournalRecord)
  /// A kind of record that this version does not know: kept in the file, and passed over.
  case unknownKind
  /// The beginning of a journal in another format.
  case otherFormat(Int)

  /// Reads a line without its line end; nil if it is damaged or not the line of this number.
  init?(_ line: ArraySlice<UInt8>, number: Int) {
    guard let members = JournalLine.members(of: line) else { return nil }
    let fields = LineFields(members)
    guard fields.integer("n") == number, let kind = fields.string("t") else { return nil }
    if number == 0 {
      guard kind == "open", let format = fields.integer("format") else { return nil }
      if format != SessionHead.format {
        self = .otherFormat(format)
        return
      }
      guard let head = fields.head else { return nil }
      self = .record(.open(head))
      return
    }
    switch kind {
    case "answer", "earlier", "clear", "acknowledge", "done":
      guard let record = fields.record(kind) else { return nil }
      self = .record(record)
    default: self = .unknownKind
    }
  }
}

/// The members of an object by name.
struct LineFields {
  private let values: [String: JSONValue]

  init(_ members: [JSONValue.Member]) {
    values = Dictionary(firstOf: members.map { ($0.key, $0.value) })
  }

  func integer(_ name: String) -> Int? {
    if case .number(let number)? = values[name] { number } else { nil }
  }

  func string(_ name: String) -> String? {
    if case .string(let text)? = values[name] { text } else { nil }
  }

  func fingerprint(_ name: String) -> Fingerprint? { string(name).flatMap { Fingerprint($0) } }

  var head: SessionHead? {
    guard let program = string("program"), let questionnaire = string("questionnaire"),
      let version = string("version"), let fingerprint = fingerprint("fingerprint"), let at = integer("at")
    else { return nil }
    return SessionHead(
      program: program, questionnaire: questionnaire, version: version, fingerprint: fingerprint, openedAt: at
    )
  }

  func record(_ kind: String) -> JournalRecord? {
    guard let at = integer("at") else { return nil }
    let linkId = string("q").map { LinkID($0) }
    switch kind {
    case "answer", "earlier":
      guard let linkId, let content, let asked = fingerprint("asked") else { return nil }
      let answer = RecordedAnswer(
        linkId: linkId, content: content, asked: asked, question: string("question"), words: string("words"))
      return kind == "answer" ? .answer(answer, at: at) : .earlier(answer, at: at)
    case "clear": return linkId.map { .clear($0, at: at) }
    case "acknowledge":
      guard let flag = string("flag"), let questionnaire = fingerprint("fingerprint") else { return nil }
      return .acknowledge(FlagID(flag), questionnaire: questionnaire, at: at)
    default: return .done(at: at, ending: string("ending"))
    }
  }

  var content: RecordedAnswer.Content? {
    switch string("absent") {
    case "asked-unknown": return .unknown
    case "asked-declined": return .declined
    case .some: return nil
    case nil:
      return strings("a").map { .words($0, writeIn: string("writeIn")) }
    }
  }

  func strings(_ name: String) -> [String]? {
    guard case .array(let values)? = values[name] else { return nil }
    let words = values.compactMap { if case .string(let word) = $0 { word } else { nil } }
    return words.count == values.count ? words : nil
  }
}
