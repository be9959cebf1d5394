import SessionJournal

/// A session as a person names it: `last`, its whole name, or enough of its beginning or end.
struct SessionName {
  static let last = "last"
  /// The fewest characters of a name that mean one.
  private static let fewest = 4

  let text: String

  /// The session that is meant, among those of a store; throws if it is none or more than one.
  // Inlined, it stops the optimizer of Swift 6.3.
  @inline(never)
  func session(in store: SessionStore, unfinishedOnly: Bool = false) throws(Failure) -> SessionSummary {
    let all = try Self.sessions(in: store)
    if text == Self.last {
      let wanted = all.filter { !unfinishedOnly || !$0.isFinished }
      let free = wanted.filter { !unfinishedOnly || !$0.isInUse }
      if free.isEmpty, !wanted.isEmpty { throw Failure(StorageFault.inUse) }
      guard let newest = free.max(by: { ($0.lastAt ?? 0, $0.id) < ($1.lastAt ?? 0, $1.id) }) else {
        throw Failure(
          .noInput, unfinishedOnly ? "there is no unfinished interview" : "no interview is kept",
          remedy: "begin one with: anamnesis")
      }
      return newest
    }
    let wanted = text.uppercased()
    guard wanted.utf8.count >= Self.fewest else {
      throw Failure(
        .usage, "'\(text)' is too short for a name", remedy: "write at least \(Self.fewest) characters of it")
    }
    let found = all.filter { $0.id.text.hasSuffix(wanted) || $0.id.text.hasPrefix(wanted) }
    guard let session = found.first else {
      throw Failure(
        .noInput, "no interview is kept under '\(text)'",
        remedy: "see the names with: anamnesis sessions list")
    }
    guard found.count == 1 else {
      throw Failure(
        .usage, "\(found.count) interviews are kept under '\(text)'", remedy: "write more of the name")
    }
    return session
  }

  /// Everything that is kept, the one begun first first.
  static func sessions(in store: SessionStore) throws(Failure) -> [SessionSummary] {
    do throws(StorageFault) {
      return try store.sessions()
    } catch {
      throw Failure(error)
    }
  }
}
