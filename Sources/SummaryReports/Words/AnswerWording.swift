public import QuestionnaireCore

/// Answers in words, as the person would say them.
///
/// Of two ticked options comes "Stress; Another one: “cold water”", of a step of a scale
/// "7 out of 10 (0 is “none”, 10 is “the worst”)". The doctor's sheet has words of its own.
public struct AnswerWording: Sendable {
  private let bodyMap: BodyMap
  private let respondent: Respondent

  /// Makes the wording of one who answers.
  public init(bodyMap: BodyMap, respondent: Respondent) {
    self.bodyMap = bodyMap
    self.respondent = respondent
  }

  /// Makes the wording of an interview.
  public init(_ interview: Interview) {
    self.init(bodyMap: interview.questionnaire.content.bodyMap, respondent: interview.evaluation.respondent)
  }

  /// An answer in words.
  public func words(for answer: Answer, to question: Question) -> String {
    switch answer {
    case .value(let value): words(for: value, to: question)
    case .unknown: ReportWording.unknown
    case .declined: question.isLeftEmpty ? ReportWording.leftEmpty : ReportWording.declined
    }
  }

  /// A value in words; several options or regions stand one after the other.
  public func words(for value: AnswerValue, to question: Question) -> String {
    ReportWording.list(lines(for: value, to: question))
  }

  /// A value in words, each option and each region apart.
  public func lines(for value: AnswerValue, to question: Question) -> [String] {
    switch value {
    case .yes: [ReportWording.yes]
    case .no: [ReportWording.no]
    case .option(let option, _): words(for: option, value.writeIns, in: question)
    case .options(let options, _): options.flatMap { words(for: $0, value.writeIns, in: question) }
    case .quantity(let quantity): [quantity.description]
    case .number(let number): [words(for: number, in: question)]
    case .date(let date): [ReportWording.date(date)]
    case .time(let time): [time.description]
    case .scale(let step): [words(forStep: step, in: question)]
    case .regions(let regions): names(of: regions)
    case .text(let text): [ReportWording.quoted(text)]
    case .read: [ReportWording.read]
    }
  }

  /// Regions by name; a group of which all are there is named in their place.
  private func names(of regions: [RegionID]) -> [String] {
    let said = SaidRegions(regions, in: bodyMap)
    return said.groups.map { ReportWording.atStart($0.record) }
      + said.others.map { bodyMap.region($0)?.text ?? $0.rawValue }
  }

  private func words(for id: OptionID, _ writeIns: [String], in question: Question) -> [String] {
    guard let option = question.option(id) else { return [id.rawValue] }
    let text = option.text[respondent]
    guard option.isWriteIn, !writeIns.isEmpty else { return [text] }
    return writeIns.map { "\(text): \(ReportWording.quoted($0))" }
  }

  private func words(for number: DecimalNumber, in question: Question) -> String {
    guard case .number(let limits) = question.kind, let unit = limits.unit else { return number.description }
    return "\(number) \(unit)"
  }

  private func words(forStep step: Int, in question: Question) -> String {
    guard case .scale(let low, let high) = question.kind else { return String(step) }
    return ReportWording.scale(step, low: low[respondent], high: high[respondent])
  }
}
