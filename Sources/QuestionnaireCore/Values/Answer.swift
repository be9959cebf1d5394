/// An answer as it was given: a value, "I do not know", or "I prefer not to say".
///
/// In files they are `fever: yes`, `fever: unknown` and `fever: declined`.
public enum Answer: Hashable, Sendable {
  case value(AnswerValue)
  /// FHIR's data-absent-reason `asked-unknown`.
  case unknown
  /// FHIR's data-absent-reason `asked-declined`.
  case declined

  /// The value, if one was given.
  public var value: AnswerValue? { if case .value(let value) = self { value } else { nil } }
}

/// What a person answered, when they did answer.
///
/// A journal and an answers file hold its words: `["2 weeks 3 days"]` of a quantity, `["device", "restless"]` of options,
/// `["2024-05"]` of a date that is known to the month.
public enum AnswerValue: Hashable, Sendable {
  case yes
  case no
  /// One option; the text is what was typed for "another one", a line for each entry.
  case option(OptionID, writeIn: String?)
  /// The ticked options, in the order of the question.
  case options([OptionID], writeIn: String?)
  /// An age or a length of time.
  case quantity(Quantity)
  case number(DecimalNumber)
  /// A date, with a time of day where the question takes one.
  case date(PartialDate)
  case time(TimeOfDay)
  /// 0 to 10.
  case scale(Int)
  /// The regions pointed at, in the order of the body map; one, for a question that takes one.
  case regions([RegionID])
  case text(String)
  /// A page of information was read.
  case read
}

extension Answer {
  /// Reads an answer as files write it: a word, or the words of a list. `unknown` and `declined` stand for themselves.
  public init(
    words: [String], writeIn: String? = nil, for question: Question, in map: BodyMap
  ) throws(AnswerRejection) {
    guard let word = words.first else { throw .empty }
    if words.count == 1, word == "unknown" || word == "declined" {
      self = word == "unknown" ? .unknown : .declined
      return
    }
    let value = try AnswerValue(words: words, writeIn: writeIn, for: question, in: map)
    self = .value(value)
  }

  /// The answer as files write it: one word, or the words of a list.
  public var words: [String] {
    switch self {
    case .unknown: ["unknown"]
    case .declined: ["declined"]
    case .value(let value): value.words
    }
  }
}

extension AnswerValue {
  /// The value as files write it.
  public var words: [String] {
    switch self {
    case .yes: ["yes"]
    case .no: ["no"]
    case .option(let option, _): [option.rawValue]
    case .options(let options, _): options.map(\.rawValue)
    case .quantity(let quantity): [quantity.description]
    case .number(let number): [number.description]
    case .date(let date): [date.description]
    case .time(let time): [time.description]
    case .scale(let step): [String(step)]
    case .regions(let regions): regions.map(\.rawValue)
    case .text(let text): [text]
    case .read: ["read"]
    }
  }

  /// What was typed for "another one".
  public var writeIn: String? {
    switch self {
    case .option(_, let text), .options(_, let text): text
    default: nil
    }
  }

  /// What was typed for "another one", entry by entry.
  public var writeIns: [String] { (writeIn ?? "").split(separator: "\n").map(String.init) }

  /// Reads a value as files write it; here `unknown` and `declined` are words like any other.
  public init(
    words: [String], writeIn: String?, for question: Question, in map: BodyMap
  ) throws(AnswerRejection) {
    guard let word = words.first else { throw .empty }
    func single<Value>(_ value: Value?) throws(AnswerRejection) -> Value {
      guard words.count == 1 else { throw .wrongKind }
      guard let value else { throw .unreadable(word) }
      return value
    }
    switch question.kind {
    case .yesNo: self = try single(["yes": AnswerValue.yes, "no": .no][word])
    case .choice:
      guard words.count == 1 else { throw .wrongKind }
      self = .option(try question.known(words)[0], writeIn: writeIn)
    case .choices: self = .options(try question.known(words), writeIn: writeIn)
    case .age, .duration: self = .quantity(try single(Quantity(word)))
    case .number(let limits):
      let number = limits.unit.map { word.hasSuffix($0) ? String(word.dropLast($0.count)) : word } ?? word
      self = .number(try single(DecimalNumber(number.filter { !$0.isWhitespace })))
    case .date: self = .date(try single(PartialDate(word)))
    case .time: self = .time(try single(TimeOfDay(word)))
    case .scale: self = .scale(try single(Int(word)))
    case .region, .regions:
      let regions = words.map { RegionID($0) }
      if let missing = regions.first(where: { map.region($0) == nil }) {
        throw .unknownOption(missing.rawValue)
      }
      self = .regions(regions)
    case .text: self = .text(words.joined(separator: "\n"))
    }
  }
}

extension Question {
  fileprivate func known(_ words: [String]) throws(AnswerRejection) -> [OptionID] {
    if let missing = words.first(where: { option(OptionID($0)) == nil }) { throw .unknownOption(missing) }
    return words.map { OptionID($0) }
  }
}
