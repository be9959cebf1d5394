import PlainText
import QuestionnaireCore

/// Makes the items of a question: itself, why it was not answered, what is worked out of its answers, its plainer words or
/// lines, and what is asked of every ticked option.
struct QuestionItems {
  private let item: Item
  private let question: Question
  private let text = FormText()

  init(_ item: Item, _ question: Question) {
    self.item = item
    self.question = question
  }

  /// The items that stand in the place of the question.
  func items(_ translation: inout ConditionTranslation, _ conditioned: inout ConditionedItems)
    throws(InexactExport) -> [FormItem]
  {
    var main = asked(.question, translation)
    main.extensions += try toggles(&translation)
    main.items += details(of: translation)
    var following = computed(main.linkId, translation)
    switch question.clearer {
    case nil: break
    case .question: following += plainer(translation)
    case .lines(_, let lines):
      for line in lines { following += try self.line(line.option, &translation, &conditioned) }
    }
    return conditioned.items(
      [main] + absence(.question), following: following, under: try translation.asked(item),
      named: main.linkId) + passed(translation)
  }

  // MARK: One thing that is asked

  private func asked(_ part: Prompt.Part, _ translation: ConditionTranslation) -> FormItem {
    let asked = part.isDetail ? detail(part) : question.asked(part)
    var made = FormItem(
      name(part).rawValue, asked.formKind, .asked(part, of: item.linkId),
      part.isDetail ? text.detail(asked.text) : text.line(asked.text))
    switch asked.kind {
    case .choices, .regions: made.isRepeated = true
    default: break
    }
    made.isRequired = asked.isCoded
    made.maxLength = asked.maxLength
    let answers = OfferedAnswers(asked, of: question, translation)
    made.options = answers.options
    made.extensions = answers.limits
    made.initial = answers.initial
    made.items = answers.help(named: ItemName.help(of: made.linkId))
    return made
  }

  private func detail(_ part: Prompt.Part) -> Question {
    guard case .detail(_, _, let index) = part, question.details.indices.contains(index) else {
      return question
    }
    return question.details[index]
  }

  private func name(_ part: Prompt.Part) -> LinkID {
    if case .detail = part { return item.linkId.appending(detail(part).linkId.rawValue) }
    return question.asked(part).linkId
  }

  // MARK: What stands beside it

  /// The reason for no answer, where the answer has no codes.
  private func absence(_ part: Prompt.Part) -> [FormItem] {
    let asked = part.isDetail ? detail(part) : question.asked(part)
    guard !asked.isCoded, asked.allowsUnknown else { return [] }
    var made = FormItem(
      ItemName.absence(of: name(part).rawValue), .choice, .absence(part, of: item.linkId), FormWording.absence
    )
    made.options = FormItem.Option.absent(of: asked, isExclusive: false)
    return [made]
  }

  private func computed(_ id: String, _ translation: ConditionTranslation) -> [FormItem] {
    (translation.computed[id] ?? []).map { test in
      FormItem(
        worked: test.linkId, .computed(test, of: item.linkId), test.expression,
        FormWording.computed(id, test.test.text))
    }
  }

  /// That it was not asked, or takes over an answer, where conditions read that.
  private func passed(_ translation: ConditionTranslation) -> [FormItem] {
    let id = question.linkId.rawValue
    let unasked = translation.unasked[item.linkId].map { [FormItem.worked(ItemName.unasked(id), $0)] } ?? []
    let taken = (translation.taken[item.linkId] ?? []).enumerated()
      .map { FormItem.worked(ItemName.taken($0 + 1, of: id), $1) }
    return taken + unasked
  }

  /// The question in plainer words, after "I do not know".
  private func plainer(_ translation: ConditionTranslation) -> [FormItem] {
    var made = asked(.clearer, translation)
    let missing = ([made] + absence(.clearer)).map { item in
      var item = item
      item.enableWhen = [
        .equals(
          question.isCoded ? question.linkId.rawValue : ItemName.absence(of: question.linkId.rawValue),
          .unknown)
      ]
      return item
    }
    made = missing[0]
    return missing + computed(made.linkId, translation)
  }

  /// A line of the list, after "I do not know".
  private func line(
    _ option: OptionID, _ translation: inout ConditionTranslation, _ conditioned: inout ConditionedItems
  ) throws(InexactExport) -> [FormItem] {
    var made = asked(.line(option), translation)
    for index in question.details.indices {
      made.items += detailItems(
        index, of: option, at: made.linkId, translation, when: [.equals(made.linkId, .yes)])
    }
    var parts = [Requirement.test(.equals(question.linkId.rawValue, .unknown))]
    if let when = question.option(option)?.when { parts.append(try translation.requirement(when, .notFails)) }
    return conditioned.items([made], under: .every(parts), named: made.linkId)
  }

  /// What is asked of every ticked option: it stands inside that option's answer.
  private func details(of translation: ConditionTranslation) -> [FormItem] {
    guard !question.details.isEmpty else { return [] }
    let id = question.linkId.rawValue
    var group = FormItem(ItemName.details(of: id), .group, .group)
    group.enableWhen = question.options.filter { !$0.isExclusive }
      .map { .equals(id, translation.code($0.id, of: question)) }
    group.isAnyEnough = true
    group.items = question.details.indices.flatMap { index in
      detailItems(index, of: nil, at: id, translation, when: [])
    }
    return [group]
  }

  private func detailItems(
    _ index: Int, of option: OptionID?, at id: String, _ translation: ConditionTranslation,
    when tests: [AnswerTest]
  ) -> [FormItem] {
    let part = Prompt.Part.detail(option: option ?? "", index: index)
    var made = [asked(part, translation)] + absence(part)
    if option != nil { made = made.map { $0.renamed(from: item.linkId.rawValue, to: id) } }
    return made.map { item in
      var item = item
      item.enableWhen = tests
      return item
    }
  }

  /// Which options are offered to whom.
  private func toggles(_ translation: inout ConditionTranslation) throws(InexactExport) -> [JSONValue] {
    var toggles: [(condition: Condition, options: [AnswerOption])] = []
    for option in question.options {
      guard let when = option.when else { continue }
      if let place = toggles.firstIndex(where: { $0.condition == when }) {
        toggles[place].options.append(option)
      } else {
        toggles.append((when, [option]))
      }
    }
    var made: [JSONValue] = []
    for toggle in toggles {
      let offered = try translation.requirement(toggle.condition, .notFails)
      let expression = JSONValue.object([
        .init("language", .string("text/fhirpath")), .init("expression", .string(AnswerPath.text(offered))),
      ])
      let options = toggle.options.map {
        JSONValue.extension("option", "valueCoding", translation.code($0.id, of: question).json())
      }
      made.append(
        .object([
          .init("extension", .array(options + [.extension("expression", "valueExpression", expression)])),
          .init("url", .string(FHIRVocabulary.toggle)),
        ]))
    }
    return made
  }
}

extension FormItem.Option {
  /// "I do not know" and "I prefer not to say".
  static func absent(of question: Question, isExclusive: Bool) -> [FormItem.Option] {
    let declined = question.isLeftEmpty ? FormWording.leftEmpty : FormWording.declined
    return [
      .init(code: .unknown, display: FormWording.unknown, isExclusive: isExclusive),
      .init(code: .declined, display: declined, isExclusive: isExclusive),
    ]
  }
}

extension FormItem {
  /// The item and what is in it under names that stand below another.
  fileprivate func renamed(from old: String, to new: String) -> FormItem {
    var renamed = FormItem(new + linkId.dropFirst(old.count), kind, role, text)
    renamed.extensions = extensions
    renamed.isRequired = isRequired
    renamed.options = options
    renamed.items = items.map { $0.renamed(from: old, to: new) }
    return renamed
  }
}

extension Question {
  /// Whether several answers may be given.
  var isList: Bool {
    switch kind {
    case .choices, .regions: true
    default: false
    }
  }
}

extension Prompt.Part {
  var isDetail: Bool { if case .detail = self { true } else { false } }
}
