internal import QuestionnaireCore

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
    let fields = Fields(members)
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
    case "answer", "clear", "acknowledge", "done":
      guard let record = fields.record(kind) else { return nil }
      self = .record(record)
    default: self = .unknownKind
    }
  }
}

/// The members of a line, by name.
private struct Fields {
  private let values: [String: JSONMember.Value]

  init(_ members: [JSONMember]) {
    values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  func integer(_ name: String) -> Int? {
    if case .integer(let number)? = values[name] { number } else { nil }
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
    case "answer":
      guard let linkId, let content, let asked = fingerprint("asked") else { return nil }
      return .answer(RecordedAnswer(linkId: linkId, content: content, asked: asked), at: at)
    case "clear": return linkId.map { .clear($0, at: at) }
    case "acknowledge":
      guard let flag = string("flag"), let questionnaire = fingerprint("fingerprint") else { return nil }
      return .acknowledge(FlagID(flag), questionnaire: questionnaire, at: at)
    default: return .done(at: at)
    }
  }

  private var content: RecordedAnswer.Content? {
    switch string("absent") {
    case "asked-unknown": return .unknown
    case "asked-declined": return .declined
    case .some: return nil
    case nil:
      guard case .strings(let words)? = values["a"] else { return nil }
      return .words(words, writeIn: string("writeIn"))
    }
  }
}
