internal import InterviewUI
internal import NCursesTerminal

/// The probe's screen: a title, the last events, a row for each style, and text of every width.
struct ProbePicture {
  private var events: [String] = []
  private var row = 1

  /// Takes an event in: it is shown, and up and down move the cursor.
  mutating func take(_ event: Event) {
    let number = events.count + 1
    switch event {
    case .key(let key): events.append("\(number): \(key)")
    case .paste(let text):
      let start = text.prefix(30).debugDescription
      events.append("\(number): paste of \(text.unicodeScalars.count) \(start)")
    case .resize(let size): events.append("\(number): resize \(size.columns)x\(size.rows)")
    case .interrupt: events.append("\(number): interrupt")
    }
    if event == .key(.up) { row = max(row - 1, 0) }
    if event == .key(.down) { row += 1 }
  }

  /// The picture at a size.
  func frame(size: Size, unicode: Bool) -> Frame {
    var frame = Frame(size: size)
    put("Probe \(size.columns)x\(size.rows) \(unicode ? "unicode" : "ascii")", .heading, at: 0, in: &frame)
    for (offset, event) in events.suffix(4).enumerated() { put(event, .plain, at: 1 + offset, in: &frame) }
    for (offset, style) in Style.allCases.enumerated() {
      put("style \(style)", style, at: 5 + offset, in: &frame)
    }
    put("wide \u{65E5}\u{672C} e\u{301} \u{202E}! end", .plain, at: 21, in: &frame)
    let clusters = "\u{915}\u{93E} \u{1F469}\u{200D}\u{1F52C} \u{1F1E9}\u{1F1EA} \u{915}\u{94D}\u{937} end"
    if row != 0 { put("whole \(clusters)", .plain, at: 22, in: &frame) }
    put(String(repeating: "x", count: size.columns), .plain, at: size.rows - 1, in: &frame)
    frame.cursor = Position(row: min(row, size.rows - 1), column: min(4, size.columns - 1))
    return frame
  }

  private func put(_ text: String, _ style: Style, at row: Int, in frame: inout Frame) {
    var column = 0
    for character in text {
      let width = NCursesTerminal.columns(of: character)
      frame[row, column] = Cell(character, style)
      for next in 1..<width { frame[row, column + next] = Cell(" ", style, isContinuation: true) }
      column += width
    }
  }
}
