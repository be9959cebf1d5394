internal import PlainText
public import QuestionnaireCore

/// What was begun as the answer to a question and is none yet, as it is kept beside a journal.
public struct RecordedDraft: Hashable, Sendable {
  /// What stood there.
  public enum Content: Hashable, Sendable {
    /// What would be the answer.
    case answer(RecordedAnswer.Content)
    /// The texts of its fields.
    case fields([String])
  }

  /// What was asked.
  public let linkId: LinkID
  /// What stood there.
  public let content: Content
  /// The question as it was asked.
  public let question: String?

  /// Makes one.
  public init(linkId: LinkID, content: Content, question: String? = nil) {
    self.linkId = linkId
    self.content = content
    self.question = question
  }

  /// It as an answer that found no place, for a question that is gone.
  public var withoutPlace: RecordedAnswer {
    let words: RecordedAnswer.Content =
      switch content {
      case .answer(let content): content
      case .fields(let fields): .words(fields.filter { !$0.isEmpty }, writeIn: nil)
      }
    return RecordedAnswer(
      linkId: linkId, content: words, asked: Fingerprint(rawValue: 0), question: question)
  }
}

/// The drafts of a session as the bytes of a file: JSON on one line, and behind it a line with its checksum.
///
///     {"drafts":[{"q":"story","a":["Half a sen"]}]}
///     5d41402a
enum DraftFile {
  static func bytes(of drafts: [RecordedDraft]) -> [UInt8] {
    let written = drafts.sorted { $0.linkId.rawValue < $1.linkId.rawValue }.map { draft in
      let members: [JSONValue.Member] =
        switch draft.content {
        case .answer(let content): content.members
        case .fields(let fields): [.init("fields", .strings(fields))]
        }
      let question = draft.question.map { [JSONValue.Member("question", .string($0))] } ?? []
      return JSONValue.object([.init("q", .string(draft.linkId.rawValue))] + question + members)
    }
    let body = Array(JSONValue.object([.init("drafts", .array(written))]).compact.utf8)
    return body + [0x0A] + Array(CRC32.text(body).utf8) + [0x0A]
  }

  /// The drafts; none where a byte is not as it was written.
  static func drafts(in bytes: [UInt8]) -> [RecordedDraft] {
    guard let end = bytes.firstIndex(of: 0x0A), bytes.last == 0x0A,
      bytes[(end + 1)...].dropLast().elementsEqual(CRC32.text(bytes[..<end]).utf8),
      case .object(let members)? = JSONValue(reading: bytes[..<end]),
      case .array(let written)? = members.first(where: { $0.key == "drafts" })?.value
    else { return [] }
    return written.compactMap { draft in
      guard case .object(let members) = draft else { return nil }
      let fields = LineFields(members)
      guard let id = fields.string("q") else { return nil }
      let texts = fields.strings("fields").map { RecordedDraft.Content.fields($0) }
      return (texts ?? fields.content.map { .answer($0) }).map {
        RecordedDraft(linkId: LinkID(id), content: $0, question: fields.string("question"))
      }
    }
  }
}
