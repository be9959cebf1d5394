import QuestionFiles

/// What is wrong with an item by itself.
extension FormFinding {
  static func unknownType(_ type: String, of id: String) -> FormFinding {
    FormFinding(
      .unknownItemType,
      type == "question"
        ? "the item '\(id)' is of the type 'question', which no answer can be given to"
        : "the item '\(id)' is of the type '\(type)', which FHIR R4 does not have",
      help: didYouMean(type, among: FormItem.Kind.allCases.map(\.rawValue))
        ?? "write a type such as 'string', 'choice' or 'group'")
  }

  static func duplicateLinkID(_ id: String, firstLine: Int, isNamed: Bool) -> FormFinding {
    FormFinding(
      .duplicateLinkID,
      "the linkId '\(id)' stands here a second time; the first is on line \(firstLine)"
        + (isNamed ? ", and a condition names it" : ""),
      help: "give each item a linkId of its own (que-2)", isNamed ? .error : .warning)
  }

  static func modular(_ id: String?) -> FormFinding {
    FormFinding(
      .modularForm,
      id.map { "the item '\($0)' stands for another form that is to be put in its place" }
        ?? "the form is to be put together from others",
      help: "take the form as its publisher has put it together ($assemble)")
  }

  static var adaptive: FormFinding {
    FormFinding(
      .adaptiveForm, "a server chooses the questions of this form one by one",
      help: "take a form with fixed questions: this program works offline")
  }

  static func cql(_ id: String?) -> FormFinding {
    FormFinding(
      .cqlExpression,
      id.map { "the item '\($0)' is worked out in CQL" } ?? "the form rests on a library of CQL",
      help: "take a form without CQL: nothing here can work it out")
  }

  static func enableWhenExpression(_ id: String, _ why: String) -> FormFinding {
    FormFinding(
      .enableWhenExpression, "whether the item '\(id)' is asked cannot be worked out: \(why)",
      help: "write the condition as 'enableWhen', or in plainer FHIRPath; here the item is left out", .warning
    )
  }
  static func calculatedExpression(_ id: String, _ why: String) -> FormFinding {
    FormFinding(
      .calculatedExpression, "the item '\(id)' cannot be worked out: \(why)",
      help: "write the expression in plainer FHIRPath; here the item is left out", .warning)
  }

  static func emptyGroup(_ id: String) -> FormFinding {
    FormFinding(
      .que1, "the group '\(id)' has no items", help: "add items, or make it a 'display' (que-1)", .warning)
  }
  static func displayWithItems(_ id: String) -> FormFinding {
    FormFinding(.que1, "the display '\(id)' has items", help: "make it a 'group' (que-1)", .warning)
  }
  static func displayWithCode(_ id: String) -> FormFinding {
    FormFinding(.que3, "the display '\(id)' has a code", help: "remove 'code' (que-3)", .warning)
  }
  static func optionsTwice(_ id: String) -> FormFinding {
    FormFinding(
      .que4, "the item '\(id)' has both 'answerOption' and 'answerValueSet'",
      help: "keep one of them (que-4); here the options count", .warning)
  }
  static func misplaced(_ key: String, on id: String) -> FormFinding {
    FormFinding(.que6, "the display '\(id)' has '\(key)'", help: "remove '\(key)' (que-6)", .warning)
  }
  static func existsWithoutBoolean(_ id: String) -> FormFinding {
    FormFinding(
      .que7, "a condition of '\(id)' asks whether an answer exists, and compares with no truth value",
      help: "write 'answerBoolean' (que-7); here it is taken as true", .warning)
  }
  static func misplacedInitial(_ id: String) -> FormFinding {
    FormFinding(
      .que8, "'\(id)' asks nothing and has an initial value", help: "remove 'initial' (que-8)", .warning)
  }
  static func readOnlyDisplay(_ id: String) -> FormFinding {
    FormFinding(.que9, "the display '\(id)' has 'readOnly'", help: "remove 'readOnly' (que-9)", .warning)
  }
  static func initialBesideOptions(_ id: String) -> FormFinding {
    FormFinding(
      .que11, "the item '\(id)' has 'initial' beside 'answerOption'",
      help: "mark the option with 'initialSelected' (que-11)", .warning)
  }

  static func externalValueSet(_ url: String, of id: String) -> FormFinding {
    FormFinding(
      .externalValueSet, "the options of '\(id)' stand in the value set '\(url)', which is not here",
      help: "give it with --valueset FILE; without it the answer is typed", .warning)
  }
  static func noOptions(_ id: String) -> FormFinding {
    FormFinding(
      .externalValueSet, "the choice '\(id)' has no options",
      help: "add 'answerOption'; without options the answer is typed", .warning)
  }
  static func unknownControl(_ code: String, of id: String) -> FormFinding {
    FormFinding(
      .unknownItemControl, "nothing is known of the itemControl '\(code)' of '\(id)'",
      help: "the item is asked in the usual way; look whether that serves", .warning)
  }
}
