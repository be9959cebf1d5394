internal import PlainText
internal import QuestionnaireCore
internal import SummaryReports

/// What kind of answer a list makes of its chosen rows.
enum ListForm: Hashable, Sendable {
  case yesNo
  case choice
  case choices
  case region
  case regions

  var isMultiple: Bool { self == .choices || self == .regions }

  /// The answer that rows make: of `.choices`, the rows `smoke` and `heat` make the options `smoke` and `heat`.
  func answer(_ values: [String], writeIn: String?) -> Answer {
    switch self {
    case .yesNo: .value(values.first == "yes" ? .yes : .no)
    case .choice: .value(.option(OptionID(values.first ?? ""), writeIn: writeIn))
    case .choices: .value(.options(values.map { OptionID($0) }, writeIn: writeIn))
    case .region, .regions: .value(.regions(values.map { RegionID($0) }))
    }
  }

  /// The rows that an answer chose.
  static func values(of answer: Answer?) -> [String] {
    switch answer?.value {
    case .yes: ["yes"]
    case .no: ["no"]
    case .option(let option, _): [option.rawValue]
    case .options(let options, _): options.map(\.rawValue)
    case .regions(let regions): regions.map(\.rawValue)
    case .quantity, .number, .date, .time, .scale, .text, .read, nil: []
    }
  }
}

/// What is chosen among the rows of a list, and what is written into "another one".
struct ListChoice: Hashable, Sendable {
  let form: ListForm
  let rows: [ListRow]
  private(set) var places: Set<Int>
  private(set) var absent: AbsentAnswer?
  /// What was written down for "another one", where several can be: each its own entry.
  private(set) var entries: [String] = []
  /// The text of "another one", or of one more.
  var writeIn: TextField
  /// The row whose tick was taken away last: Enter does not put it back.
  private var unticked: Int?
  /// Whether several names can be typed at once, as of medicines: else what is typed is one thing, commas and all.
  private let takesNames: Bool

  init(_ form: ListForm, rows: [ListRow], answer: Answer?, takesNames: Bool = false) {
    self.form = form
    self.takesNames = takesNames
    self.rows = rows
    let values = Set(ListForm.values(of: answer))
    places = Set(rows.indices.filter { rows[$0].value.map(values.contains) == true })
    absent = rows.lazy.compactMap(\.absent).first { $0.answer == answer }
    let written = form.isMultiple ? "" : answer?.value?.writeIn ?? ""
    writeIn = TextField(written, limit: Self.longestWriteIn)
    if form.isMultiple { entries = answer?.value?.writeIns ?? [] }
  }

  /// The most characters of all entries together.
  static let longestWriteIn = 200

  var isMultiple: Bool { form.isMultiple }

  /// The row of "another one".
  var writeInPlace: Int? { rows.firstIndex(where: \.isWriteIn) }

  /// All that is written, what is still being typed too.
  var written: [String] {
    if isMultiple { return (entries + entries(of: writeIn.text)).uniqued() }
    return writeIn.isEmpty ? [] : [writeIn.trimmed]
  }

  /// The entries of a text: cut at line ends, and where names are typed at commas and semicolons.
  private func entries(of text: String) -> [String] {
    text.split { takesNames && ",;".contains($0) || $0.isNewline }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// An entry of a single letter or sign: a key that was meant for something else, and never a name.
  func loneLetter(in text: String) -> String? {
    entries(of: text).first { $0.count == 1 && $0.first?.isNumber == false }
  }

  /// Whether nothing is chosen yet, not even "I do not know".
  var isEmpty: Bool { places.isEmpty && absent == nil }

  /// Whether lines are ticked that say something.
  var hasTicks: Bool { isMultiple && places.contains { !rows[$0].isExclusive } }

  /// "Another one" where it is chosen and nothing is written.
  var openWriteIn: Int? { written.isEmpty ? places.first { rows[$0].isWriteIn } : nil }

  /// Whether a row is drawn as chosen: `(x) I do not know` too, and a group of which all rows are.
  func isChosen(_ place: Int) -> Bool {
    let meant = meant(by: place)
    return rows[place].meaning == absent.map { .absent($0) } || !meant.isEmpty && places.isSuperset(of: meant)
  }

  /// The rows that a row stands for: itself, or those of a group.
  func meant(by place: Int) -> Set<Int> {
    guard case .group(let values) = rows[place].meaning else { return [place] }
    return Set(rows.indices.filter { rows[$0].value.map(values.contains) == true })
  }

  /// The chosen rows by the fewest names: a group of which all rows are chosen stands for them.
  var named: [Int] {
    let groups = rows.indices.filter { rows[$0].isGroup }
    let whole = SaidRegions.whole(groups.map { Array(meant(by: $0)) }, in: places).map { groups[$0] }
    return whole + places.subtracting(whole.flatMap(meant)).sorted()
  }

  /// Whether the tick of this row was taken away by the last key that changed ticks.
  func isUnticked(_ place: Int) -> Bool { unticked == place }

  mutating func choose(only places: Set<Int>) {
    self.places = places
    absent = nil
  }

  /// The same without "another one" where nothing is written.
  var withoutEmptyWriteIn: Self {
    var whole = self
    if written.isEmpty { whole.places = places.filter { !rows[$0].isWriteIn } }
    return whole
  }

  /// Ticks a row: "none of these" clears the others, and each other clears that.
  /// - Returns: whether ticks were cleared.
  mutating func tick(_ place: Int) -> Bool {
    let cleared = rows[place].isExclusive ? places : places.filter { rows[$0].isExclusive }
    places.subtract(cleared)
    places.formUnion(meant(by: place))
    unticked = nil
    absent = nil
    return !cleared.isEmpty
  }

  mutating func untick(_ place: Int) {
    places.subtract(meant(by: place))
    unticked = place
  }

  /// Writes words into "another one" and chooses it; of several they come behind what is written already.
  /// - Returns: false if there is no room for them.
  mutating func write(_ words: String, at place: Int) -> Bool {
    var changed = self
    if isMultiple {
      if !places.contains(place) { changed.forgetWritten() }
      changed.entries = (changed.written + entries(of: words)).uniqued()
      changed.writeIn = TextField(limit: writeIn.limit)
    } else {
      changed.writeIn = TextField(words, limit: words.count)
    }
    guard changed.written.joined(separator: "\n").count <= Self.longestWriteIn else { return false }
    changed.places = isMultiple ? places.filter { !rows[$0].isExclusive }.union([place]) : [place]
    changed.absent = nil
    changed.unticked = nil
    self = changed
    return true
  }

  /// Takes an entry away; with the last one "another one" is not chosen any more.
  mutating func remove(entry: Int) {
    guard entries.indices.contains(entry) else { return }
    entries.remove(at: entry)
    if written.isEmpty { places = places.filter { !rows[$0].isWriteIn } }
  }

  /// Takes back the one thing that words name: a row by any of its names, or an entry that was written down.
  /// - Returns: false if they name none, or several.
  mutating func takeBack(_ words: String, by search: ListSearch) -> Bool {
    let written = entries.indices.filter { WordSearch(words).hit(of: [SearchedName(entries[$0])]) != nil }
    let places = rows.indices.filter { isChosen($0) && search.isNamed($0, by: words) }
    guard places.count + written.count == 1 else { return false }
    written.first.map { remove(entry: $0) }
    if let place = places.first {
      untick(place)
      if rows[place].isWriteIn { forgetWritten() }
    }
    return true
  }

  /// Chooses nothing.
  mutating func clear() {
    choose(only: [])
    forgetWritten()
    unticked = nil
  }

  mutating func forgetWritten() {
    entries = []
    writeIn = TextField(limit: writeIn.limit)
  }

  var answer: Answer {
    let values = places.sorted().compactMap { rows[$0].value }
    let takesText = places.contains { rows[$0].isWriteIn }
    return form.answer(values, writeIn: takesText && !written.isEmpty ? written.joined(separator: "\n") : nil)
  }
}
