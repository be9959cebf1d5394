import QuestionnaireCore

/// An item of a form in the words of FHIR R4, whatever version or vendor spelled it (Questionnaire.item).
///
///     {"linkId": "2.1", "text": "Since when?", "type": "date",
///      "enableWhen": [{"question": "2", "operator": "=", "answerBoolean": true}]}
struct FormItem {
  /// What an item is (Questionnaire.item.type).
  enum Kind: String, CaseIterable {
    case group
    case display
    case boolean
    case decimal
    case integer
    case date
    case dateTime
    case time
    case string
    case text
    case url
    case choice
    case openChoice = "open-choice"
    case attachment
    case reference
    case quantity

    /// Whether it asks for an answer.
    var isQuestion: Bool { self != .group && self != .display }
  }

  /// How several conditions are taken together (Questionnaire.item.enableBehavior).
  enum Behavior: String, CaseIterable {
    case all
    case any
  }

  /// An answer that is offered.
  struct Option {
    let value: FormValue
    let range: Range<Int>
    var isInitial = false
    var isExclusive = false
    var prefix: String?
    var weights: [Weight] = []
  }

  /// A number that an option has, by the address of its extension: `itemWeight` or `ordinalValue`.
  struct Weight: Hashable {
    let url: String
    let value: Fraction
  }

  /// What an expression is for.
  enum Use: String, CaseIterable {
    case calculated = "calculatedExpression"
    case initial = "initialExpression"
    case enableWhen = "enableWhenExpression"
    case answer = "answerExpression"
    case candidate = "candidateExpression"
    case text = "cqf-expression"
    case constraint
    case population = "itemPopulationContext"
    case variable
  }

  /// An expression in FHIRPath, CQL or a query.
  struct Expression {
    let use: Use
    let language: String?
    let range: Range<Int>
    /// What a variable is called.
    var name: String?
    var text: String?

    /// Whether it is written in Clinical Quality Language.
    var isCQL: Bool { language?.hasPrefix("text/cql") == true }
  }

  /// The most options of an item, and the most items of a form.
  static let (mostOptions, mostItems) = (2_000, 3_000)

  /// Where it is written: its first line stands for it.
  let range: Range<Int>
  let linkId: Word
  var kind: Kind
  var text: String?
  var prefix: String?
  var help: String?
  var enableWhen: [EnableWhen] = []
  var behavior: Behavior?
  var required: Range<Int>?
  var isRequired: Bool { required != nil }
  var repeats: Range<Int>?
  var isRepeating: Bool { repeats != nil }
  /// How often it is wanted at least, and at most, if it repeats (`minOccurs`, `maxOccurs`).
  var leastOccurs: Int?
  var mostOccurs: Int?
  var readOnly: Range<Int>?
  var isHidden = false
  var code: Range<Int>?
  var maxLength: Word?
  var options: [Option] = []
  var valueSet: Word?
  var initial: [PlacedValue] = []
  var items: [FormItem] = []
  /// Codes of `itemControl`.
  var controls: [Word] = []
  var units: [FormValue.Coding] = []
  var minimum: PlacedValue?
  var maximum: PlacedValue?
  var mostPlaces: Int?
  var expressions: [Expression] = []
  /// Extensions that limit an answer in a way that is not checked here: `regex`, `minLength` and the like.
  var unchecked: [Word] = []
  /// Addresses of extensions that mean nothing here.
  var unknown: [Word] = []

  /// The values that it has beforehand.
  var initialValues: [FormValue] {
    let marked = options.filter(\.isInitial).map(\.value)
    return marked.isEmpty ? initial.map(\.value) : marked
  }
  /// Where it is written, as a number that no other item has.
  var place: Int { range.lowerBound }

  func expression(_ use: Use) -> Expression? { expressions.first { $0.use == use } }
  func hasControl(_ code: String) -> Bool { controls.contains { $0.text == code } }

  /// Whether it, or anything in it, asks for something that can be given here.
  var canBeAsked: Bool {
    guard !isHidden else { return false }
    switch kind {
    case .display: return false
    case .group: return items.contains(where: \.canBeAsked)
    case .attachment: return false
    default: return readOnly == nil && expression(.calculated) == nil
    }
  }

  /// This item and everything in it, in the order of the file.
  var all: [FormItem] { [self] + items.flatMap(\.all) }
}

/// A condition on the answer to another item (Questionnaire.item.enableWhen).
struct EnableWhen {
  /// How it is compared.
  enum Operator: String, CaseIterable {
    case exists
    case equal = "="
    case notEqual = "!="
    case greater = ">"
    case less = "<"
    case greaterOrEqual = ">="
    case lessOrEqual = "<="
  }

  let range: Range<Int>
  let question: Word
  let comparison: Operator
  let answer: PlacedValue?

  /// Whether it says that something was not answered: then no round of what repeats may be.
  var holdsWithoutAnswer: Bool {
    comparison == .notEqual || comparison == .exists && answer?.value == .boolean(false)
  }
}
