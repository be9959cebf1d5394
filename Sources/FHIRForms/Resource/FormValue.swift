import QuestionnaireCore

/// A value of FHIR as a form gives it: an option, an initial value, what a condition compares with.
///
/// `"answerCoding": {"system": "http://loinc.org", "code": "LA33-6"}` is `.coding(Coding(system: "http://loinc.org",
/// code: "LA33-6"))`.
enum FormValue: Hashable {
  case boolean(Bool)
  /// An integer or a decimal, as it is written.
  case number(String)
  case string(String)
  case date(String)
  case dateTime(String)
  case time(String)
  case coding(Coding)
  case quantity(Quantity)
  /// A Reference, an Attachment, or another type that no question here takes; its name.
  case other(String)

  /// A code of a code system.
  struct Coding: Hashable {
    var system: String?
    var code: String?
    var display: String?

    /// Whether both mean the same: a code without a system is that of any.
    func isSame(as other: Coding) -> Bool {
      guard let code, let otherCode = other.code else {
        return code == other.code && display == other.display
      }
      return code == otherCode && (system == nil || other.system == nil || system == other.system)
    }

    /// What a person reads.
    var text: String { display ?? code ?? "" }
  }

  /// An amount with its unit, whose display is what people read.
  struct Quantity: Hashable {
    var value: String?
    var unit: Coding
  }

  /// What a person reads.
  var text: String {
    switch self {
    case .boolean(let value): value ? "Yes" : "No"
    case .number(let text), .string(let text), .date(let text), .dateTime(let text), .time(let text): text
    case .coding(let coding): coding.text
    case .quantity(let quantity):
      [quantity.value, quantity.unit.display ?? quantity.unit.code].compactMap(\.self).joined(separator: " ")
    case .other: ""
    }
  }

  /// It as a date; its time, to the minute, only if it is one of no zone: else the day is as near as can be said.
  func partialDate(withTime takesTime: Bool) -> PartialDate? {
    switch self {
    case .date(let text): return PartialDate(text)
    case .dateTime(let text):
      let parts = text.split(separator: "T", maxSplits: 1).map(String.init)
      guard let day = parts.first.flatMap({ PartialDate($0) }) else { return nil }
      guard parts.count == 2, takesTime, parts[1].count == 5 || parts[1].count == 8 else { return day }
      return TimeOfDay(parts[1].prefix(5)).flatMap(day.at) ?? day
    default: return nil
    }
  }

  /// The name of its type, as FHIR has it.
  var type: String {
    switch self {
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .date: "date"
    case .dateTime: "dateTime"
    case .time: "time"
    case .coding: "Coding"
    case .quantity: "Quantity"
    case .other(let name): name
    }
  }

  /// Whether both are the same answer.
  func isSame(as other: FormValue) -> Bool {
    switch (self, other) {
    case (.coding(let left), .coding(let right)): left.isSame(as: right)
    case (.number(let left), .number(let right)): ExactNumber(left) == ExactNumber(right)
    default: self == other
    }
  }
}

/// A text with the place where it is written.
struct Word {
  let text: String
  let range: Range<Int>
}

/// A value with the place where it is written.
struct PlacedValue {
  let value: FormValue
  let range: Range<Int>
}
