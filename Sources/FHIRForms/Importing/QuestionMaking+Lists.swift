import PlainText
import QuestionnaireCore

extension QuestionMaking {
  private static let another = "another"
  /// More options than this are searched by typing.
  private static let mostListed = 18

  /// Whether an item is asked as a list of options, of which several can be picked at once.
  func isList(_ item: FormItem) -> Bool { item.kind.isQuestion && offered(item) != nil }

  /// The options of a list, and whether another answer can be typed; nil where there is no list.
  func offered(_ item: FormItem) -> (options: [FormItem.Option], isOpen: Bool)? {
    let isChoice = item.kind == .choice || item.kind == .openChoice
    if !item.options.isEmpty {
      let isList = isChoice || [.integer, .date, .time, .string, .text].contains(item.kind)
      return isList ? (item.options, item.kind == .openChoice) : nil
    }
    if isChoice, let set = item.valueSet, let codings = shelf.codings(of: set.text) {
      return (
        codings.map { FormItem.Option(value: .coding($0), range: set.range) }, item.kind == .openChoice
      )
    }
    if isChoice {
      if let set = item.valueSet {
        log.report(.externalValueSet(set.text, of: item.linkId.text), at: set.range)
      } else if item.expression(.answer) == nil, item.expression(.candidate) == nil {
        log.report(.noOptions(item.linkId.text), at: item.range)
      }
    }
    guard isChoice || [.string, .text, .url].contains(item.kind) else { return nil }
    // What conditions ask for can be told apart only if it is a list.
    let values = (compared[item.linkId.text] ?? []).filter { value in
      switch value {
      case .coding: isChoice
      case .string: true
      default: false
      }
    }.uniqued()
    guard !values.isEmpty else { return nil }
    losses.add(.listedFromConditions, item)
    return (values.map { FormItem.Option(value: $0, range: item.range) }, true)
  }

  func makeList(
    _ offered: [FormItem.Option], isOpen: Bool, _ item: FormItem, _ made: inout Made
  ) {
    var names = OptionNames()
    var options: [AnswerOption] = []
    for option in offered {
      let id = names.name(for: option.value)
      let text = Words.line([option.prefix, option.value.text].compactMap(\.self).joined(separator: " "))
      options.append(
        AnswerOption(
          id: id, text: PersonText(text.isEmpty ? id.rawValue : text),
          isExclusive: item.isRepeating && option.isExclusive))
      made.asked.options.append((id, option.value, option.range))
    }
    if isOpen {
      let id = names.name(from: Self.another)
      options.append(AnswerOption(id: id, text: PersonText(FormWording.anotherAnswer), isWriteIn: true))
      made.asked.writeIn = id
    }
    let isSearched = options.count > Self.mostListed
    guard item.isRepeating else {
      made.question.kind = .choice(.init(options, isSearched: isSearched))
      made.asked = made.asked.with(made.question)
      return
    }
    if !options.contains(where: \.isExclusive) {
      let id = names.name(from: "none-of-these")
      options.append(AnswerOption(id: id, text: PersonText(FormWording.noneOfThese), isExclusive: true))
      made.asked.none = id
      losses.add(.noneAdded, item)
    }
    made.question.kind = .choices(.init(options, isSearched: isSearched))
    made.asked = made.asked.with(made.question)
  }
}

extension AskedQuestion {
  /// The same with the question as it was finished.
  fileprivate func with(_ question: Question) -> AskedQuestion {
    AskedQuestion(question: question, options: options, none: none, writeIn: writeIn)
  }
}
