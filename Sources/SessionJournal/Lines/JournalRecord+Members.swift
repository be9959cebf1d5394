internal import QuestionnaireCore

extension JournalRecord {
  /// The record as members of a line, but for its number and its checksum.
  var members: [JSONMember] {
    switch self {
    case .open(let head):
      [
        .init("t", .string("open")), .init("format", .integer(SessionHead.format)),
        .init("program", .string(head.program)), .init("questionnaire", .string(head.questionnaire)),
        .init("version", .string(head.version)),
        .init("fingerprint", .string(head.fingerprint.description)), .init("at", .integer(head.openedAt)),
      ]
    case .answer(let answer, let at):
      [.init("t", .string("answer")), .init("q", .string(answer.linkId.rawValue))] + answer.content.members
        + [.init("asked", .string(answer.asked.description)), .init("at", .integer(at))]
    case .clear(let id, let at):
      [.init("t", .string("clear")), .init("q", .string(id.rawValue)), .init("at", .integer(at))]
    case .acknowledge(let flag, let questionnaire, let at):
      [
        .init("t", .string("acknowledge")), .init("flag", .string(flag.rawValue)),
        .init("fingerprint", .string(questionnaire.description)), .init("at", .integer(at)),
      ]
    case .done(let at): [.init("t", .string("done")), .init("at", .integer(at))]
    }
  }
}

extension RecordedAnswer.Content {
  fileprivate var members: [JSONMember] {
    switch self {
    case .words(let words, let writeIn):
      [.init("a", .strings(words))] + (writeIn.map { [.init("writeIn", .string($0))] } ?? [])
    case .unknown: [.init("absent", .string("asked-unknown"))]
    case .declined: [.init("absent", .string("asked-declined"))]
    }
  }
}
