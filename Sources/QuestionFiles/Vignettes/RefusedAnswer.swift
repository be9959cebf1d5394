internal import PlainText
public import QuestionnaireCore

extension AnswerRejection {
  /// Why an answer of a file is not taken, where what is marked is the answer: `'many apples' cannot be read`.
  public var reason: String {
    switch self {
    case .notAsked: "it is not asked"
    case .wrongKind: "it is of another kind"
    case .empty: "it is empty"
    case .mustBeAnswered: "it must be answered, with neither unknown nor declined"
    case .unknownOption(let name): "nothing there is called '\(name)'"
    case .notOffered(let option): "'\(option)' is not offered here"
    case .tooManyEntries(let limit): "more than \(limit) entries were typed"
    case .exclusiveWithOthers(let option): "'\(option)' stands alone"
    case .exceedsAnswer(let other): "it is more than the answer to '\(other)'"
    case .belowMinimum(let minimum): "the smallest is \(minimum)"
    case .aboveMaximum(let maximum): "the largest is \(maximum)"
    case .tooManyPlaces(0): "it is not a whole number"
    case .tooManyPlaces(let limit): "it has more than \(limit) places behind the point"
    case .tooLong(let limit): "it has more than \(limit) characters"
    case .unreadable(let text): "'\(text)' cannot be read"
    }
  }

  /// What to write in its place: `it takes a length of time such as '2 weeks 3 days', unknown or declined`.
  public func remedy(for name: LinkID, in questionnaire: Questionnaire) -> String {
    guard case .question(let question)? = AnsweredName(name.rawValue, in: questionnaire)
    else { return "write an answer, or remove the name" }
    switch self {
    case .unknownOption(let word), .unreadable(let word):
      let near = EditDistance.nearest(to: word, among: question.answerWords(questionnaire.content.bodyMap))
      return Finding.didYouMean(near) ?? question.allowedAnswers
    case .wrongKind, .empty, .mustBeAnswered, .belowMinimum, .aboveMaximum, .tooManyPlaces:
      return question.allowedAnswers
    case .notAsked: return "remove it, or change the answers that keep it from being asked"
    case .notOffered(let option):
      let condition = question.option(option)?.when?.text ?? "never"
      return "remove '\(option)', or change the answers before it; it is offered when: \(condition)"
    case .exclusiveWithOthers(let option): return "write '\(option)' alone, or remove it"
    case .exceedsAnswer(let other): return "write no more than '\(other)' has, or change that"
    case .tooManyEntries, .tooLong: return "write less"
    }
  }
}

extension Question {
  /// Every word that can be an answer, or a part of one.
  fileprivate func answerWords(_ map: BodyMap) -> [String] {
    let words: [String] =
      switch kind {
      case .yesNo: ["yes", "no"]
      case .choice, .choices: options.map(\.id.rawValue)
      case .region, .regions: map.regions.map(\.id.rawValue)
      case .age, .duration, .number, .date, .time, .scale, .text: []
      }
    return words + absences
  }

  /// What it takes, in a sentence.
  fileprivate var allowedAnswers: String {
    let names = Finding.list(options.map(\.id.rawValue))
    let what =
      switch kind {
      case .yesNo: "yes or no"
      case .choice: "one of \(names)"
      case .choices: "some of \(names), as a list"
      case .age(let limits):
        "an age such as '9 years'" + Self.range(limits.minimum?.description, limits.maximum?.description)
      case .duration(let limits):
        "a length of time such as '2 weeks 3 days'"
          + Self.range(limits.minimum?.description, limits.maximum?.description)
      case .number(let limits):
        "a \(limits.places == 0 ? "whole " : "")number\(limits.unit.map { " of \($0)" } ?? "") in digits"
          + Self.range(limits.minimum?.description, limits.maximum?.description)
      case .date(let limits):
        "a day, a month or a year, as "
          + (limits.takesTime ? "2026-05-31 14:30, " : "") + "2026-05-31, 2026-05 or 2026"
          + Self.range(limits.minimum?.description, limits.maximum?.description)
      case .time: "a time of day, as 06:30"
      case .scale: "a whole number from 0 to 10"
      case .region: "one region of 'body-map.yaml'"
      case .regions: "regions of 'body-map.yaml', as a list"
      case .text: "a text"
      }
    return "it takes \(what)" + (allowsUnknown ? "; or unknown, or declined" : "")
  }

  private var absences: [String] { allowsUnknown ? ["unknown", "declined"] : [] }

  private static func range(_ least: String?, _ most: String?) -> String {
    switch (least, most) {
    case (let least?, let most?): ", from \(least) to \(most)"
    case (let least?, nil): ", at least \(least)"
    case (nil, let most?): ", at most \(most)"
    case (nil, nil): ""
    }
  }
}
