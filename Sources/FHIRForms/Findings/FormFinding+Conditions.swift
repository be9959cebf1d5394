import QuestionFiles

/// What is wrong with the conditions of items.
extension FormFinding {
  static func unknownSource(_ source: String, of id: String, known: [String]) -> FormFinding {
    FormFinding(
      .unknownConditionSource, "a condition of '\(id)' reads the item '\(source)', which does not exist",
      help: didYouMean(source, among: known) ?? "name the linkId of a question of this form")
  }
  static func ownSource(_ id: String) -> FormFinding {
    FormFinding(
      .ownConditionSource, "a condition of '\(id)' reads its own answer", help: "name another question")
  }
  static func innerSource(_ source: String, of id: String) -> FormFinding {
    FormFinding(
      .innerConditionSource, "a condition of '\(id)' reads '\(source)', which stands in it",
      help: "name a question outside of it: what is in it is asked only once it is")
  }
  static func cycle(_ ids: [String]) -> FormFinding {
    let chain = (ids + ids.prefix(1)).map { "'\($0)'" }.joined(separator: " on ")
    return FormFinding(
      .conditionCycle, "conditions go in a circle: \(chain)", help: "take one of these conditions out")
  }
  static func missingBehavior(_ id: String) -> FormFinding {
    FormFinding(
      .que12, "'\(id)' has several conditions, and does not say whether all of them are wanted",
      help: "add 'enableBehavior' (que-12); here any of them is enough", .warning)
  }
  static func notEqual(_ id: String) -> FormFinding {
    FormFinding(
      .ambiguousNotEqual, "a condition of '\(id)' says '!=', which programs read in two ways",
      help: "say what is wanted with '='; here it holds if no answer is equal, and if there is none", .warning
    )
  }
  static func otherType(_ found: String, source: String, kind: FormItem.Kind, of id: String) -> FormFinding {
    FormFinding(
      .conditionOtherType,
      "a condition of '\(id)' compares '\(source)', of the type '\(kind.rawValue)', with a value of the type "
        + "'\(found)'",
      help: "compare it with a value of its own type: such a condition never holds", .warning)
  }
  static func unknownCode(_ code: String, source: String, of id: String) -> FormFinding {
    FormFinding(
      .unknownOptionCode,
      "a condition of '\(id)' wants the answer '\(code)', which '\(source)' does not offer",
      help: "name an option of '\(source)', with its system", .warning)
  }
  static func neverAsked(_ id: String) -> FormFinding {
    FormFinding(
      .neverOccurs, "the item '\(id)' can never be asked: its condition cannot hold",
      help: "widen the condition, or take the item out", .warning)
  }
  static func nothingToAsk(_ id: String) -> FormFinding {
    FormFinding(
      .nothingToAsk, "the group '\(id)' has nothing that can be asked", help: "look at what it holds",
      .warning)
  }
  static func neverAnswered(_ id: String, _ why: String) -> FormFinding {
    FormFinding(
      .neverCompleted, "the item '\(id)' is required and can never be answered: \(why)",
      help: "make it not required: no answer to this form can be complete", .warning)
  }
}
