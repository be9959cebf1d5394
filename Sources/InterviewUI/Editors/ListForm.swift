internal import QuestionnaireCore

/// What kind of answer a list makes of its chosen rows.
enum ListForm: Hashable, Sendable {
  case yesNo
  case choice
  case choices
  case region
  case regions

  /// Whether several rows can be chosen.
  var isMultiple: Bool { self == .choices || self == .regions }

  /// The answer that rows make.
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
    default: []
    }
  }
}
