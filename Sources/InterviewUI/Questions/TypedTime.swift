internal import QuestionnaireCore

/// Reads times of day as people type them: "6:30", "18.30", "0305", "6:30 pm", "6pm", "noon".
enum TypedTime {
  /// What a text means; nil: it is no time.
  static func read(_ text: String) -> TimeOfDay? {
    var rest = text.lowercased().filter { !$0.isWhitespace }
    if let named = Wording.timeWords[rest] { return TimeOfDay(named) }
    let half = Wording.halvesOfDay.first { rest.hasSuffix($0.word) }
    if let half { rest.removeLast(half.word.count) }
    var parts = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map(String.init)
    // "0305", as it is written on wards.
    if parts.count == 1, (3...4).contains(rest.count), rest.allSatisfy({ $0.isASCII && $0.isNumber }) {
      parts = [String(rest.dropLast(2)), String(rest.suffix(2))]
    }
    guard parts.count == 2 || half != nil && parts.count == 1 else { return nil }
    guard let time = TimeOfDay("\(parts[0]):\(parts.count == 2 ? parts[1] : "00")") else { return nil }
    guard let half else { return time }
    guard (1...12).contains(time.hour) else { return nil }
    return TimeOfDay(hour: time.hour % 12 + half.hours, minute: time.minute)
  }

  /// A date with a time behind it: of "3 May 2026, 2:30 pm" the text of the date, and the time.
  static func divided(_ text: String) -> (date: String, time: TimeOfDay?) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for count in [2, 1] where words.count > count {
      let last = words.suffix(count).joined(separator: " ")
      let isTime = last.contains(":") || Wording.halvesOfDay.contains { last.lowercased().hasSuffix($0.word) }
      guard isTime, let time = read(last) else { continue }
      var date = words.dropLast(count).joined(separator: " ")
      if date.last == "," { date.removeLast() }
      return (date, time)
    }
    return (text, nil)
  }
}
