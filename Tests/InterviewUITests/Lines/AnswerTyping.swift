import InterviewUI
import QuestionnaireCore
import TestSupport

/// One answer, as keys on the full screen and as lines in line mode.
struct AnswerTyping {
  let question: Question
  let bodyMap: BodyMap
  let isEmergencyScreen: Bool
  let respondent: Respondent
  /// The regions that are offered first.
  var offered: [RegionID] = []

  /// The rows of a list question, without those of the answers that give no value.
  private var rows: [(value: String, text: String, isWriteIn: Bool)] {
    switch question.kind {
    case .yesNo: [("yes", "Yes", false), ("no", "No", false)]
    case .choice, .choices: question.options.map { ($0.id.rawValue, $0.text[respondent], $0.isWriteIn) }
    case .region where !offered.isEmpty:
      bodyMap.regions.filter { offered.contains($0.id) }.map { ($0.id.rawValue, $0.text, false) }
    case .region: bodyMap.regions.map { ($0.id.rawValue, $0.text, false) }
    // What chooses several regions at once stands above them.
    case .regions:
      bodyMap.groups.map { ("", $0.text[respondent], false) }
        + bodyMap.regions.map { ($0.id.rawValue, $0.text, false) }
    default: []
    }
  }

  private var isSearched: Bool {
    switch question.kind {
    case .choice(let choices), .choices(let choices): choices.isSearched
    case .region, .regions: offered.isEmpty
    default: false
    }
  }

  private var isRegions: Bool {
    (question.kind == .region || question.kind == .regions) && offered.isEmpty
  }

  /// The same where all of the body is shown.
  private var whole: AnswerTyping {
    var whole = self
    whole.offered = []
    return whole
  }

  /// Whether a region is answered that is not offered first.
  private func isOther(_ value: AnswerValue) -> Bool {
    guard case .regions(let regions) = value, !offered.isEmpty else { return false }
    return !Set(regions).isSubset(of: offered)
  }

  private var isMultiple: Bool {
    switch question.kind {
    case .choices, .regions: true
    default: false
    }
  }

  private func key(_ key: Key, times: Int = 1) -> [Event] {
    Array(repeating: .key(key), count: max(times, 0))
  }
  private func text(_ text: String) -> [Event] { [.paste(text)] }

  /// Down from the question or the search field to a row.
  private func keysToRow(_ place: Int) -> [Event] {
    key(.down) + key(.pageDown, times: place / 12) + key(.down, times: place % 12)
  }

  private func places(of value: AnswerValue) -> [Int] {
    let values: [String] =
      switch value {
      case .yes: ["yes"]
      case .no: ["no"]
      case .option(let option, _): [option.rawValue]
      case .options(let options, _): options.map(\.rawValue)
      case .regions(let regions): regions.map(\.rawValue)
      default: []
      }
    return rows.indices.filter { values.contains(rows[$0].value) }
  }

  /// The keys, where the question shows no answer yet.
  func keys(_ answer: Answer) -> [Event] {
    guard case .value(let value) = answer else {
      return key(.function(answer == .unknown ? 5 : 6)) + key(.enter)
    }
    if isOther(value) { return keysToRow(rows.count) + key(.enter) + whole.keys(answer) }
    switch value {
    case .quantity(let quantity): return text(quantity.description) + key(.enter)
    case .number(let number): return text(number.description) + key(.enter)
    case .date(let date): return text(date.description) + key(.enter)
    case .time(let time): return text(time.description) + key(.enter)
    case .scale(let step): return String(step).map { .key(.character($0)) } + key(.enter)
    case .text(let words): return text(words) + key(.control("d"))
    default: return listKeys(value)
    }
  }

  private func listKeys(_ value: AnswerValue) -> [Event] {
    // The row that wants text comes last, because its field then has the focus.
    let places = places(of: value).sorted {
      !rows[$0].isWriteIn && rows[$1].isWriteIn || $0 < $1 && rows[$0].isWriteIn == rows[$1].isWriteIn
    }
    // Regions that are drawn are a list, too, behind a key.
    var events = isRegions && bodyMap.isDrawn ? key(.function(7)) : []
    var here: Int?
    for place in places {
      if let here {
        events += key(place > here ? .down : .up, times: abs(place - here))
      } else {
        events += keysToRow(place)
      }
      events += key(.enter)
      if rows[place].isWriteIn { events += text(value.writeIn ?? "") + key(.enter) }
      here = place
    }
    let isExclusive =
      places.first.map { question.options.indices.contains($0) && question.options[$0].isExclusive } ?? false
    return events + (isMultiple && !isExclusive ? key(.enter) : [])
  }

  /// The lines; `style` makes them vary.
  func lines(_ answer: Answer, style: Int) -> [String] {
    guard case .value(let value) = answer else { return absentLines(answer, style) }
    if isOther(value) {
      // The words of a place that is not listed are understood, too.
      return (style == 2 ? [] : [style == 0 ? String(rows.count + 1) : "another place"])
        + whole.lines(answer, style: style)
    }
    switch value {
    case .quantity(let quantity): return [quantity.description]
    case .number(let number): return [number.description]
    case .time(let time):
      return [style == 0 ? time.description : String(time.description.replacing(":", with: "."))]
    case .date(let date) where date.time != nil: return [date.description]
    case .date(let date):
      return [style == 0 ? date.description : date.description.split(separator: "-").joined(separator: " ")]
    case .scale(let step): return [String(step)]
    case .text(let words): return [words, ""]
    default: return isSearched ? searchedLines(value, style) : plainLines(value, style)
    }
  }

  private func absentLines(_ answer: Answer, _ style: Int) -> [String] {
    let isUnknown = answer == .unknown
    let last = rows.count + (offered.isEmpty ? 0 : 1) - (none == nil ? 0 : 1)
    if !rows.isEmpty, !isSearched, style == 0 { return [String(last + (isUnknown ? 1 : 2))] }
    if style == 1, question.kind != .text { return [isUnknown ? "I do not know" : "I prefer not to say"] }
    return [isUnknown ? "unknown" : ".skip"]
  }

  /// The place of the option that means none of the others; its number is 0.
  private var none: Int? {
    let places = question.options.indices.filter { question.options[$0].isExclusive }
    return places.count == 1 ? places[0] : nil
  }

  private func number(of place: Int) -> Int {
    guard let none else { return place + 1 }
    return place == none ? 0 : place < none ? place + 1 : place
  }

  private func plainLines(_ value: AnswerValue, _ style: Int) -> [String] {
    let places = places(of: value)
    let writeIn = places.contains { rows[$0].isWriteIn } ? [value.writeIn ?? ""] : []
    let numbers = places.map { String(number(of: $0)) }
    switch style {
    case 0: return [numbers.joined(separator: " ")] + writeIn
    case 1: return [numbers.joined(separator: ", ")] + writeIn
    default: return [places.count == 1 ? rows[places[0]].text : numbers.joined(separator: " and ")] + writeIn
    }
  }

  private func searchedLines(_ value: AnswerValue, _ style: Int) -> [String] {
    let places = places(of: value)
    let isExclusive =
      places.first.map { question.options.indices.contains($0) && question.options[$0].isExclusive } ?? false
    var lines = places.flatMap {
      rows[$0].isWriteIn ? [rows[$0].text, value.writeIn ?? ""] : [rows[$0].text]
    }
    if style == 0, !isExclusive, isMultiple,
      places.allSatisfy({ !rows[$0].isWriteIn && !rows[$0].text.contains(",") })
    {
      lines = [places.map { rows[$0].text.lowercased() }.joined(separator: ", ")]
    }
    return lines + (isMultiple && !isExclusive ? [""] : [])
  }
}
