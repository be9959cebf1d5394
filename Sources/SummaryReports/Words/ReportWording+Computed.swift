public import QuestionnaireCore

extension ReportWording {
  /// The heading of what a form has worked out.
  static let computed = "Worked out from the answers"
  static let computedText = "The form says how each of these is worked out. This program only does the sum."

  /// A computed value in words: `12`, `24.2 kg/m2`, or that it has none.
  public static func computed(_ state: ComputedState) -> String {
    let words: String
    switch (state.result, state.value.content) {
    case (nil, _): return noComputedValue(missing: state.missing)
    case (.number(let number)?, .number(_, let unit)):
      words = [number.decimal?.description ?? "\(number)", unit].compactMap { $0 }.joined(separator: " ")
    case (.number(let number)?, .words): words = number.decimal?.description ?? "\(number)"
    case (.words(let text)?, _): words = text
    }
    return state.missing == 0 ? words : "\(words) (\(missingAnswers(state.missing)))"
  }

  private static func noComputedValue(missing: Int) -> String {
    missing == 0 ? "no value" : "no value (\(missingAnswers(missing)))"
  }

  private static func missingAnswers(_ count: Int) -> String {
    count == 1 ? "without 1 answer that it needs" : "without \(count) answers that it needs"
  }
}
