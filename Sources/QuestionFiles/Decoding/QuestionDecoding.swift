import PlainText
import QuestionnaireCore

/// Decodes one question with its options, plainer words and follow-ups.
struct QuestionDecoding {
  let items: ItemDecoding
  private var decoding: Decoding { items.decoding }

  private static let detailKeys = [
    "question", "text", "type", "why", "record", "record-no", "short", "finding", "time", "section",
    "pertinent", "help", "unknown", "left-empty", "min", "max",
    "after", "unit", "decimal-places", "max-length", "one-line", "low", "high", "search", "options",
  ]
  private static let keys =
    detailKeys + ["at-most", "then", "then-no", "each", "role", "when", "clearer", "offers", "initial"]

  init(items: ItemDecoding) { self.items = items }

  func question(_ node: YamlNode) -> QuestionDraft? {
    guard let fields = Fields(node, of: "a question", named: "question", keys: Self.keys, in: decoding),
      let (id, decoded, type, options) = base(fields)
    else { return nil }
    var question = decoded
    question.role = fields.choice("role", Question.Role.self)
    if let type, let role = question.role, type != QuestionType.type(of: role) {
      decoding.log.report(
        .roleOtherType(role.rawValue, type: QuestionType.type(of: role)),
        at: fields["role"]?.place.firstLine ?? id.place)
    }
    if !question.allowsUnknown, let key = fields.key("clearer") {
      decoding.log.report(.misplacedClearer, at: key.place)
    }
    if let clearer = fields["clearer"] {
      question.clearer = ClearerDecoding(decoding: fields.decoding).clearer(clearer, of: question)
    }
    if type == .choices, let each = fields["each"] { question.details = details(each) }
    if question.role == .respondent, type == .choice, fields["options"] != nil,
      question.option(Questionnaire.selfOption) == nil
    {
      decoding.log.report(.respondentWithoutMe, at: id.place)
    }
    if type != nil { question.initial = initial(fields, question) }
    let offers = type == .region ? fields.word("offers") : nil
    question.offers = offers.map { LinkID($0.text) }
    return QuestionDraft(
      id: id, question: question, isKindKnown: type != nil, when: fields.condition("when"),
      atMost: fields.word("at-most"), offers: offers,
      after: type == .date || type == .dateTime ? fields.word("after") : nil,
      followUps: followUps(fields, options),
      optionPlaces: Dictionary(firstOf: options.map { ($0.option.id, $0.place) }),
      optionConditions: Dictionary(
        firstOf: options.compactMap { option in option.when.map { (option.option.id, $0) } }))
  }

  /// What questions and the sub-questions of `each` have in common.
  private func base(
    _ fields: Fields
  ) -> (id: Word, question: Question, type: QuestionType?, options: [OptionDecoding.Written])? {
    guard let id = fields.requiredWord("question") else { return nil }
    let name = decoding.identifier(id)
    let type = fields.required("type").flatMap { _ in fields.choice("type", QuestionType.self) }
    if let type { checkKeys(fields, type) }
    let kinds = KindDecoding(fields: fields)
    let (kind, options) = type.map { kinds.kind($0, id) } ?? (.text, [])
    decoding.texts.add(id, kind)
    var question = Question(
      linkId: LinkID(name), text: fields.requiredPersonText("text", .question), kind: kind,
      why: fields.requiredProse("why", .why, .why), record: fields.requiredText("record", .record))
    question.help = fields.personText("help", .help)
    question.recordNo = fields.text("record-no", .record)
    question.short = fields.text("short", .label)
    question.finding = fields.finding
    question.section = fields.choice("section", HistorySection.self)
    question.pertinence = fields.choice("pertinent", Question.Pertinence.self) ?? .ifYes
    question.allowsUnknown = fields.flag("unknown") ?? true
    question.isLeftEmpty = fields.flag("left-empty") ?? false
    if !question.allowsUnknown, question.isLeftEmpty, let key = fields.key("left-empty") {
      decoding.log.report(.misplacedLeftEmpty, at: key.place)
    }
    question.maxLength = fields.count("max-length", upTo: 2_000, from: 1)
    question.isOneLine = fields.flag("one-line") ?? false
    return (id, question, type, options)
  }

  /// What is filled in beforehand: an answer as an answers file has it.
  private func initial(_ fields: Fields, _ question: Question) -> [String] {
    guard let node = fields["initial"] else { return [] }
    let isList = if case .sequence = node.content { true } else { false }
    let written = (isList ? decoding.list(node) : [node]).compactMap(decoding.word)
    guard let first = written.first else { return [] }
    let words = written.map(\.text)
    do throws(AnswerRejection) {
      _ = try AnswerValue(
        words: words, writeIn: nil, for: question, in: BodyMap(regions: [], sites: []))
      return words
    } catch {
      decoding.log.report(
        .unreadableAnswer(error, to: question.linkId.rawValue, help: "write it as an answers file has it"),
        at: first.place)
      return []
    }
  }

  private func checkKeys(_ fields: Fields, _ type: QuestionType) {
    for key in Self.keys {
      guard let types = QuestionType.types(of: key), !types.contains(type), let word = fields.key(key)
      else { continue }
      decoding.log.report(.misplacedKey(key, type: type, types: types), at: word.place)
    }
  }

  private func details(_ node: YamlNode) -> [Question] {
    let written = decoding.list(node).compactMap { node -> (Word, Question)? in
      guard
        let fields = Fields(
          node, of: "a sub-question", named: "question", keys: Self.detailKeys, in: decoding),
        let (id, question, type, options) = base(fields)
      else { return nil }
      for option in options where option.when != nil {
        decoding.log.report(
          .unknownKey("when", of: "an option of a sub-question"), at: option.place)
      }
      if let type, [.region, .regions].contains(type), let word = fields.word("type") {
        let values = QuestionType.allCases.filter { $0 != .region && $0 != .regions }.map(\.rawValue)
        decoding.log.report(.badValue(type.rawValue, of: "type", values: values, near: nil), at: word.place)
      }
      return (id, question)
    }
    decoding.checkUnique(written.map(\.0), "a sub-question")
    return written.map(\.1)
  }

  private func followUps(_ fields: Fields, _ options: [OptionDecoding.Written]) -> [QuestionDraft.FollowUp] {
    var found: [QuestionDraft.FollowUp] = []
    if fields["then"] != nil { found.append(.init(trigger: .yes, items: items.items(fields.list("then")))) }
    if fields["then-no"] != nil {
      found.append(.init(trigger: .no, items: items.items(fields.list("then-no"))))
    }
    for option in options {
      guard let then = option.then else { continue }
      found.append(.init(trigger: .option(option.option.id), items: items.items(decoding.list(then))))
    }
    return found
  }
}
