/// The names of files in the folder of sessions.
enum SessionFileName: Hashable {
  /// The session itself.
  case session(SessionID)
  /// What of a session could not be read; the first, second … such file.
  case damaged(SessionID, Int)
  /// A session that is just being written anew, or what a program that died left of it.
  case fresh(SessionID)

  /// The session it belongs to.
  var id: SessionID {
    switch self {
    case .session(let id), .damaged(let id, _), .fresh(let id): id
    }
  }

  /// The name.
  var text: String {
    switch self {
    case .session(let id): "\(id).jsonl"
    case .damaged(let id, 1): "\(id).damaged"
    case .damaged(let id, let number): "\(id).damaged-\(number)"
    case .fresh(let id): "\(id).new"
    }
  }

  /// Reads a name; nil for one that this program does not give.
  init?(_ text: String) {
    guard text.utf8.count > 27, let id = SessionID(text.prefix(26)) else { return nil }
    let candidates: [SessionFileName] =
      [.session(id), .fresh(id), .damaged(id, 1)]
      + (text.split(separator: "-").last.flatMap { Int($0) }.map { [.damaged(id, $0)] } ?? [])
    guard let name = candidates.first(where: { $0.text == text }) else { return nil }
    self = name
  }
}
