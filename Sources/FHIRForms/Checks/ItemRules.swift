/// The rules that FHIR R4 states of an item by itself: que-1 to que-12, and what this program cannot ask.
struct ItemRules {
  private let log: FormLog

  init(_ log: FormLog) { self.log = log }

  func check(_ form: Form) {
    for item in form.all {
      checkShape(item)
      checkExpressions(item)
    }
    checkControls(form)
  }

  private func checkShape(_ item: FormItem) {
    let id = item.linkId.text
    switch item.kind {
    case .group:
      if item.items.isEmpty { log.report(.emptyGroup(id), at: item.range) }
    case .display:
      if !item.items.isEmpty { log.report(.displayWithItems(id), at: item.range) }
      if let range = item.code { log.report(.displayWithCode(id), at: range) }
      if let range = item.required { log.report(.misplaced("required", on: id), at: range) }
      if let range = item.repeats { log.report(.misplaced("repeats", on: id), at: range) }
      if let range = item.readOnly { log.report(.readOnlyDisplay(id), at: range) }
    default:
      if !item.options.isEmpty, let set = item.valueSet { log.report(.optionsTwice(id), at: set.range) }
      if !item.options.isEmpty, let value = item.initial.first {
        log.report(.initialBesideOptions(id), at: value.range)
      }
    }
    if !item.kind.isQuestion, let value = item.initial.first {
      log.report(.misplacedInitial(id), at: value.range)
    }
    if item.enableWhen.count > 1, item.behavior == nil {
      log.report(.missingBehavior(id), at: item.enableWhen[0].question.range)
    }
    for condition in item.enableWhen where condition.comparison == .notEqual {
      log.report(.notEqual(id), at: condition.range)
    }
  }

  private func checkExpressions(_ item: FormItem) {
    let id = item.linkId.text
    for expression in item.expressions {
      if expression.isCQL { log.report(.cql(id), at: expression.range) }
    }
  }

  /// What `itemControl` may say, in the code system of the standard; what of it changes nothing here is taken, too.
  private static let controls: Set<String> = [
    "group", "list", "table", "htable", "gtable", "grid", "atable", "header", "footer", "page",
    "tab-container", "text",
    "inline", "prompt", "unit", "lower", "upper", "flyover", "legal", "help", "question", "autocomplete",
    "drop-down",
    "check-box", "lookup", "radio-button", "slider", "spinner", "text-box", "open-choice", "row", "col",
  ]

  /// What is not known is said once, where it stands first.
  private func checkControls(_ form: Form) {
    var seen = Self.controls
    for item in form.all {
      for control in item.controls where seen.insert(control.text).inserted {
        log.report(.unknownControl(control.text, of: item.linkId.text), at: control.range)
      }
    }
  }
}
