/// The folder for what must survive the program (XDG Base Directory Specification, XDG_STATE_HOME).
enum StateFolder {
  private static let name = "anamnesis"

  /// Its path; nil where neither XDG_STATE_HOME nor HOME names a place. A path that is not absolute is no path.
  static var path: String? {
    if let state = absolute("XDG_STATE_HOME") { return "\(state)/\(name)" }
    return absolute("HOME").map { "\($0)/.local/state/\(name)" }
  }

  /// The folder that interviews are kept in.
  static var sessions: String? { path.map { "\($0)/sessions" } }

  private static func absolute(_ variable: String) -> String? {
    guard let path = Surroundings.variable(variable), path.hasPrefix("/") else { return nil }
    return path == "/" ? "" : path
  }
}
