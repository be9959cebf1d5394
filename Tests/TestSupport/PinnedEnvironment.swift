#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The environment programs under test run in: the same on every machine.
public enum PinnedEnvironment {
  /// The variables, with these changed or added; an empty value stands for an empty variable, not an absent one.
  public static func variables(changing changes: [String: String] = [:], removing removed: [String] = [])
    -> [String: String]
  {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    var variables = [
      "PATH": path, "HOME": "/nonexistent", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": "\(stateFolder)/\(UInt64.random(in: 0 ... .max))",
    ]
    // What a sanitizer is told holds for the program too.
    for name in ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    variables.merge(changes) { $1 }
    for name in removed { variables[name] = nil }
    return variables
  }

  /// Where programs under test keep things, each in a folder of its own; gone with the test run.
  private static let stateFolder: String = {
    let folder = "/tmp/anamnesis-state-\(getpid())"
    atexit { _ = CommandResult.of(["/bin/rm", "-rf", "/tmp/anamnesis-state-\(getpid())"]) }
    return folder
  }()

  /// The variables as `NAME=value`, in order.
  static func assignments(_ variables: [String: String]) -> [String] {
    variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}
