import PlainText
import QuestionnaireCore

extension QuestionMaking {
  /// The values of a question; of one that is asked again, that of its round.
  func initialValues(_ entry: FormEntry, isList: Bool) -> [FormValue] {
    let item = entry.item
    let marked = item.options.filter(\.isInitial).map(\.value)
    let values = marked.isEmpty ? item.initial.map(\.value) + moment(item) : marked
    guard !isList, item.isRepeating, let round = entry.rounds.last, round.place == item.place else {
      return Array(values.prefix(isList && item.isRepeating ? values.count : 1))
    }
    return Array(values.dropFirst(round.number - 1).prefix(1))
  }

  /// Now, or today, where the form wants that filled in.
  func moment(_ item: FormItem) -> [FormValue] {
    guard item.initial.isEmpty, item.kind == .date || item.kind == .dateTime, isNow(item),
      let moment = surroundings.moment(withTime: item.kind == .dateTime)
    else { return [] }
    return [
      moment.time.map { .dateTime("\(moment.withoutTime)T\($0)") } ?? .date("\(moment)")
    ]
  }

  /// Whether an expression fills in the present moment.
  private func isNow(_ item: FormItem) -> Bool {
    let texts = [item.expression(.initial), item.expression(.calculated)].compactMap { $0?.text }
    // The call alone, or what an `iif` comes to otherwise: `today() - 7 days` is another day.
    return texts.map(\.trimmed).contains { text in
      ["now()", "today()"].contains { text == $0 || text.hasPrefix("iif(") && text.hasSuffix(", \($0))") }
    }
  }

  /// A value as an answers file would have it; empty: the question does not take it.
  func initialWords(_ value: FormValue, _ asked: AskedQuestion, _ question: Question) -> [String] {
    if !asked.options.isEmpty {
      return asked.options.first { $0.value.isSame(as: value) }.map { [$0.id.rawValue] } ?? []
    }
    let words: String? =
      switch (question.kind, value) {
      case (.yesNo, .boolean(let flag)): flag ? "yes" : "no"
      case (.number, .number(let text)): ExactNumber(text)?.decimal?.description
      case (.number(let limits), .quantity(let quantity))
      where [quantity.unit.display, quantity.unit.code].contains(limits.unit):
        quantity.value.flatMap { ExactNumber($0)?.decimal?.description }
      case (.date(let limits), _): value.partialDate(withTime: limits.takesTime)?.description
      case (.time, .time(let text)): TimeOfDay(text.prefix(5))?.description
      case (.text, .string(let text)): text
      default: nil
      }
    return words.map { $0.isEmpty ? [] : [$0] } ?? []
  }
}
