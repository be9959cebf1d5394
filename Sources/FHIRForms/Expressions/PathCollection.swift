import QuestionnaireCore

/// What an expression comes to: values in order, each with the condition under which it is there.
///
/// The answer to a choice of two options is two elements, the first there if the one was chosen, the second if the other
/// was. That is all that is needed to say of any answers what the expression is, without working it out for each.
struct PathCollection {
  /// A value that is there under a condition.
  struct Element {
    var when: Lowered
    var value: PathValue
    /// The entry of which at most one answer is there; two elements with the same never are there together.
    var source: Int?

    init(_ value: PathValue, when: Lowered = .constant(true), source: Int? = nil) {
      self.value = value
      self.when = when
      self.source = source
    }
  }

  /// The most elements of one collection.
  static let most = 6_000

  var elements: [Element] = []
  /// Whether it holds at most one value, whatever is answered.
  var isSingle = true
  /// Whether it stands for more than it holds: of everything in a form it holds the items.
  var isOnlyItems = false

  static var nothing: PathCollection { PathCollection() }

  init(_ elements: [Element] = [], isSingle: Bool = true) {
    // What is never there is not kept.
    self.elements = elements.filter { $0.when != .constant(false) }
    self.isSingle = isSingle || self.elements.count < 2
  }

  /// One value that is always there.
  init(_ value: PathValue) { self.init([Element(value)]) }

  /// A truth value, by where it is true and where it is false; elsewhere it is empty.
  init(isTrue: Lowered, isFalse: Lowered) {
    self.init([Element(.boolean(true), when: isTrue), Element(.boolean(false), when: isFalse)])
  }

  /// The value, where it is one that is always there.
  var constant: PathValue? {
    guard elements.count == 1, elements[0].when == .constant(true) else { return nil }
    return elements[0].value
  }
}

/// A value that an expression meets on its way.
indirect enum PathValue {
  /// The response as a whole.
  case response
  /// The form as a whole.
  case form
  /// The item of the response that belongs to an entry.
  case item(Int)
  /// What was answered to an entry; the value is a plain one.
  case answer(Int, PathAnswer)
  /// The item of the form that an entry was made of.
  case definition(Int)
  case boolean(Bool)
  case number(Calculation)
  case string(String)
  case coding(FormValue.Coding, weights: [FormItem.Weight])
  /// A number with a unit.
  case quantity(Calculation, FormValue.Coding?)
  /// An extension with a number.
  case weight(FormItem.Weight)
  /// An answer that can be there or not, and no more is known of it here: a text that was typed, a date.
  case opaque(Int)
  /// A text that was typed in place of an option.
  case typed(Int)
  /// The code of an answer to a choice whose options are not here: what it is compared with becomes an option.
  case codeWanted(Int)
  /// A code that is none of those that expressions compare.
  case otherCode
  /// The answer to an item that is left out here, and may have one elsewhere.
  case unavailable(Int)
}

/// The plain value of an answer, or what it has to be worked out from.
enum PathAnswer {
  case value(PathValue)
  /// That of another computed item, which is no number.
  case computed
}

extension FormItem.Kind {
  /// The types that its answers have in FHIR.
  var answerTypes: Set<String> {
    switch self {
    case .group, .display: []
    case .boolean: ["Boolean"]
    case .decimal: ["Decimal"]
    case .integer: ["Integer"]
    case .date: ["Date"]
    case .dateTime: ["DateTime"]
    case .time: ["Time"]
    case .string, .text: ["String"]
    case .url: ["Uri", "Url"]
    case .choice: ["Coding", "String", "Integer", "Date", "Time"]
    case .openChoice: ["Coding", "String", "Integer", "Date", "Time"]
    case .attachment: ["Attachment"]
    case .reference: ["Reference"]
    case .quantity: ["Quantity"]
    }
  }
}
