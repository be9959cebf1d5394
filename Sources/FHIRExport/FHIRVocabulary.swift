import QuestionnaireCore

/// The addresses and codes that stand in what is exported: those of the standard, and our own below one base.
enum FHIRVocabulary {
  /// What every canonical address of ours begins with; the domain is one that nobody can own (RFC 2606).
  static let base = "https://anamnesis.example/fhir"

  static let absentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
  static let yesNo = "http://terminology.hl7.org/CodeSystem/v2-0136"
  static let itemControl = "http://hl7.org/fhir/questionnaire-item-control"
  static let ucum = "http://unitsofmeasure.org"

  static let exclusiveOption = standard("questionnaire-optionExclusive")
  static let control = standard("questionnaire-itemControl")
  static let hidden = standard("questionnaire-hidden")
  static let unit = standard("questionnaire-unit")
  static let least = standard("minValue")
  static let most = standard("maxValue")
  static let mostPlaces = standard("maxDecimalPlaces")
  static let calculated =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
  static let toggle =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression"
  /// How soon help is needed where a display is enabled: `emergency`, `same-day`, `soon` or `routine`.
  static let urgency = "\(base)/StructureDefinition/urgency"
  /// What the person said, where the answer says less: "about 2 years".
  static let said = "\(base)/StructureDefinition/said"

  private static func standard(_ name: String) -> String { "http://hl7.org/fhir/StructureDefinition/\(name)" }

  /// The address of a questionnaire: of `shaking+slow` it ends in `shaking.slow`.
  static func questionnaire(_ id: String) -> String { "\(base)/Questionnaire/\(resourceID(id))" }

  /// The system that the options of a question are codes of.
  static func options(of question: LinkID, in questionnaire: String) -> String {
    "\(base)/CodeSystem/\(resourceID(questionnaire)).\(resourceID(question.rawValue))"
  }

  static let regions = "\(base)/CodeSystem/body-map"

  /// A name as the id of a resource may be: letters, digits, `-` and `.`, at most 64.
  static func resourceID(_ name: String) -> String {
    String(
      name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") ? $0 : "." }.prefix(64))
  }
}

/// A code of a system, which FHIR compares by both.
struct Code: Hashable, Sendable {
  let system: String
  let code: String

  static let yes = Code(system: FHIRVocabulary.yesNo, code: "Y")
  static let no = Code(system: FHIRVocabulary.yesNo, code: "N")
  /// "I do not know", as an answer.
  static let unknown = Code(system: FHIRVocabulary.absentReason, code: "asked-unknown")
  /// "I prefer not to say", as an answer.
  static let declined = Code(system: FHIRVocabulary.absentReason, code: "asked-declined")
}

extension QuantityUnit {
  /// The unit's code in UCUM.
  var ucum: String {
    switch self {
    case .seconds: "s"
    case .minutes: "min"
    case .hours: "h"
    case .days: "d"
    case .weeks: "wk"
    case .months: "mo"
    case .years: "a"
    }
  }
}
