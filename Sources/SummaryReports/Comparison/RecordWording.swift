import QuestionnaireCore

/// Answers behind their labels, in the words of the doctor's sheet.
struct RecordWording {
  private let sheet: SheetWording
  private let map: BodyMap

  init(_ interview: Interview) {
    sheet = SheetWording(interview)
    map = interview.questionnaire.content.bodyMap
  }

  func words(for standing: AnswerStanding, to question: Question) -> String {
    switch standing {
    case .notAsked: ReportWording.notAsked
    case .unknown: ReportWording.notKnown
    case .declined: ReportWording.notSaid
    case .answered(let value): ReportWording.list(lines(for: value, to: question))
    case .partlyKnown(let yes, let no):
      ReportWording.partlyKnown(
        yes: yes.map { words(for: $0, in: question) }, no: no.map { words(for: $0, in: question) })
    }
  }

  /// A value, each option and each region apart.
  func lines(for value: AnswerValue, to question: Question) -> [String] {
    switch value {
    case .yes: [ReportWording.yes]
    case .no: [ReportWording.no]
    case .options(let options, let typed): options.map { words(for: $0, in: question, typed: typed) }
    case .regions(let regions): regions.map { ReportWording.inSentence(map.region($0)?.text ?? $0.rawValue) }
    default: [sheet.words(for: value, to: question)]
    }
  }

  /// An option; what was typed for "another one" stands for itself.
  func words(for option: OptionID, in question: Question, typed: String? = nil) -> String {
    sheet.name(of: option, typed, in: question)
  }
}
