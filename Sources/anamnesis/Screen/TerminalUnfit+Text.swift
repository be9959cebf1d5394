import NCursesTerminal

extension TerminalUnfit {
  /// Why the screen cannot be drawn, in words.
  var text: String {
    switch self {
    case .notATerminal: "the full-screen program needs a terminal for its input and its output"
    case .nameless: "the terminal cannot be drawn on: TERM is not set, or it is 'dumb'"
    case .unknown(let name): "the terminal cannot be drawn on: nothing is known of TERM '\(name)'"
    case .noCapabilities(let name): "the terminal '\(name)' cannot place its cursor"
    case .unavailable: "the terminal cannot be opened"
    }
  }

  /// What can be done without one.
  static let remedy =
    "without one, answer in plain lines: anamnesis ask --plain; or in a file: anamnesis run NAME --answers FILE"
}
