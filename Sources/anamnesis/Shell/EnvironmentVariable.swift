/// A variable of the environment that the program reads, for the help and the manual.
struct EnvironmentVariable {
  let name: String
  let meaning: String

  /// All but the system's own, such as `TZ`.
  static let all = [
    EnvironmentVariable(
      name: "ANAMNESIS_QUESTIONNAIRES", meaning: "a folder used in place of the shipped question files"),
    EnvironmentVariable(
      name: "ACCESSIBLE", meaning: "unless it is 0 or false: asks in plain lines, as ask --plain does"),
    EnvironmentVariable(
      name: "XDG_STATE_HOME", meaning: "where interviews are kept; without it, ~/.local/state"),
    EnvironmentVariable(name: "NO_COLOR", meaning: "if it is set: draws without colours"),
    EnvironmentVariable(name: "TERM", meaning: "which terminal is drawn on"),
    EnvironmentVariable(
      name: "ESCDELAY", meaning: "how many milliseconds Esc waits for what may belong to it; 25 without it"),
    EnvironmentVariable(
      name: "LC_ALL, LC_CTYPE, LANG", meaning: "whether UTF-8 can be drawn; without it, ASCII is"),
    EnvironmentVariable(name: "PATH", meaning: "where lp and lpstat are, which print"),
    EnvironmentVariable(name: "ANAMNESIS_TODAY", meaning: "for tests: the day, as in 2026-11-22"),
  ]
}
