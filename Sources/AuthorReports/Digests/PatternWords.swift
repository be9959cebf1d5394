import FlowAnalysis
import PlainText
import QuestionnaireCore

/// Patterns in the words of the doctor's sheet.
struct PatternWords {
  private let questionnaire: Questionnaire

  private let lists: LongLists

  /// The most regions that are left out of a part of the body when it is named.
  private static let mostLeftOut = 2

  init(_ questionnaire: Questionnaire, _ lists: LongLists = LongLists()) {
    self.questionnaire = questionnaire
    self.lists = lists
  }

  func text(_ pattern: AnswerPattern) -> String { texts(pattern).joined(separator: "; ") }

  /// The pattern as a text a question.
  func texts(_ pattern: AnswerPattern) -> [String] {
    pattern.terms.isEmpty ? ["any answers at all"] : pattern.terms.map(text)
  }

  private func text(_ term: AnswerPattern.Term) -> String {
    guard let question = questionnaire.item(term.question)?.question
    else { return "\(term.question): \(term.choices.joined().joined(separator: ", "))" }
    let lists = term.choices.map { text(of: $0, question) }
    let ticked = lists.count > 1 ? lists.joined(separator: ", together with ") : lists.first
    let other = term.excluded.isEmpty ? nil : "anything but " + alternatives(term.excluded, question)
    let parts =
      [term.takesUnknown ? "not known" : nil, ticked, other].compactMap { $0 } + term.ranges.map(text)
    return "\(question.record): \(parts.listed())"
  }

  private func text(_ range: AmountRange) -> String {
    switch (range.lower, range.upper) {
    case (nil, nil): "any, if it is known"
    case (let lower?, nil): "\(lower) or more"
    case (nil, let upper?): "under \(upper)"
    case (let lower?, let upper?): "\(lower) to under \(upper)"
    }
  }

  private func text(of words: [String], _ question: Question) -> String {
    let all: [String]
    switch question.kind {
    case .choice, .choices: all = question.options.map(\.id.rawValue)
    case .region, .regions: all = questionnaire.bodyMap.regions.map(\.id.rawValue)
    case .yesNo, .age, .duration, .number, .date, .time, .scale, .text: all = words
    }
    let others = all.filter { !words.contains($0) }
    if words.count > 2, others.isEmpty { return "any answer" }
    // Where even "none of these" does, what does not says more.
    let takesNone = words.contains { question.option(OptionID($0))?.isExclusive == true }
    if others.count * (takesNone ? 1 : 4) < words.count, !others.isEmpty {
      return "anything but " + alternatives(others, question)
    }
    if case .regions = question.kind { return places(words).listed() }
    if let name = lists.name(of: words) { return "one of the list '\(name)'" }
    return alternatives(words, question)
  }

  /// Regions, those of a whole part of the body together, and those of all of it but one or two.
  private func places(_ words: [String]) -> [String] {
    let regions = questionnaire.bodyMap.regions
    var seen: Set<String> = []
    return words.compactMap { word in
      guard let region = questionnaire.bodyMap.region(RegionID(word)) else { return word }
      let members = regions.filter { $0.group == region.group }
      let left = members.filter { !words.contains($0.id.rawValue) }
      guard members.count > 1, left.count <= Self.mostLeftOut, left.count * 3 < members.count
      else { return region.text }
      guard seen.insert(region.group).inserted else { return nil }
      let but = left.isEmpty ? "" : " but " + left.map(\.text).listed()
      return "anywhere in '\(region.group)'" + but
    }
  }

  private func alternatives(_ words: [String], _ question: Question) -> String {
    words.map { word($0, question) }.listed()
  }

  private func word(_ word: String, _ question: Question) -> String {
    if word == "declined" { return "declined" }
    switch question.kind {
    case .yesNo: return word == "no" ? question.recordNo ?? word : word
    case .choice, .choices:
      return question.option(OptionID(word)).map { $0.record ?? $0.text.other } ?? word
    case .region, .regions: return questionnaire.bodyMap.region(RegionID(word))?.text ?? word
    case .age, .duration, .number, .date, .time, .scale, .text: return word
    }
  }
}
