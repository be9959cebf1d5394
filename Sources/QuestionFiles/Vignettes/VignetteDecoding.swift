import QuestionnaireCore

/// Decodes vignettes and holds each against its questionnaire.
struct VignetteDecoding {
  private let decoding: Decoding
  /// Those of the files, and those of several complaints that a vignette was about by now.
  private var questionnaires: [String: Questionnaire]
  private let known: Set<String>

  init(decoding: Decoding, questionnaires: [String: Questionnaire], known: Set<String>) {
    self.decoding = decoding
    self.questionnaires = questionnaires
    self.known = known
  }

  private static let expectKeys = [
    "triage", "derived", "topics", "not-topics", "asked", "not-asked", "red-flags", "not-red-flags", "advice",
    "not-advice",
  ]

  mutating func vignette(_ node: YamlNode, fileName: String) -> Vignette? {
    let keys = ["vignette", "questionnaire", "about", "expect"] + AnswerFileDecoding.keys
    guard let fields = Fields(node, of: "a vignette", keys: keys, in: decoding),
      let id = fields.requiredWord("vignette")
    else { return nil }
    if decoding.identifier(id) != fileName {
      decoding.log.report(.idDiffersFromFileName(id.text, fileName), at: id.place)
    }
    let about = fields.requiredText("about", .authors)
    guard let name = fields.requiredWord("questionnaire"), isKnown(name) else { return nil }
    let file = AnswerFileDecoding(decoding: decoding)
    let answers = file.answers(fields)
    let questionnaire =
      questionnaires[name.text] ?? Questionnaire.named(name.text, among: questionnaires)
    questionnaires[name.text] = questionnaire
    if let questionnaire { VignetteCheck(decoding: decoding, questionnaire: questionnaire).check(answers) }
    return Vignette(
      id: id.text, questionnaire: name.text, about: about, otherwise: file.otherwise(fields),
      answers: answers.map {
        PreparedAnswer(linkId: LinkID($0.name.text), words: $0.words.map(\.text), span: $0.name.place.span)
      },
      expectation: expectation(fields, questionnaire), file: id.place.source.name)
  }

  /// Whether there are files for all complaints of the story.
  private func isKnown(_ name: Word) -> Bool {
    QuestionnaireContent.names(in: name.text).allSatisfy { part in
      decoding.isKnown(Word(text: part, place: name.place), among: known) {
        .unknownQuestionnaire($0, near: $1)
      }
    }
  }

  private func expectation(_ fields: Fields, _ questionnaire: Questionnaire?) -> VignetteExpectation {
    var expectation = VignetteExpectation()
    guard let node = fields.required("expect"),
      let fields = Fields(node, of: "what a vignette expects", keys: Self.expectKeys, in: decoding)
    else { return expectation }
    let check = questionnaire.map { VignetteCheck(decoding: decoding, questionnaire: $0) }
    if let level = fields.word("triage") {
      let names = TriageLevel.allCases.reversed().map(\.name)
      expectation.triage = fields.choose("triage", level, names).flatMap { TriageLevel(name: $0) }
    }
    expectation.derived = derived(fields, check)
    func words(_ key: String, _ look: ((Word) -> Void)?) -> [String] {
      let words = fields.words(key)
      if let look { words.forEach(look) }
      return words.map(\.text)
    }
    expectation.topics = words("topics", check?.topic).map { TopicID($0) }
    expectation.notTopics = words("not-topics", check?.topic).map { TopicID($0) }
    expectation.asked = words("asked", check?.item).map { LinkID($0) }
    expectation.notAsked = words("not-asked", check?.item).map { LinkID($0) }
    expectation.redFlags = words("red-flags", check?.flag).map { FlagID($0) }
    expectation.notRedFlags = words("not-red-flags", check?.flag).map { FlagID($0) }
    expectation.advice = words("advice", check?.flag).map { FlagID($0) }
    expectation.notAdvice = words("not-advice", check?.flag).map { FlagID($0) }
    return expectation
  }

  private func derived(_ fields: Fields, _ check: VignetteCheck?) -> [LinkID: DerivedState] {
    guard let node = fields["derived"] else { return [:] }
    guard let entries = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a mapping (derived values)", found: node.kind), at: node.place.firstLine)
      return [:]
    }
    var states: [LinkID: DerivedState] = [:]
    for entry in entries {
      guard let value = decoding.word(entry.value) else { continue }
      check?.derived(entry.key, value)
      states[LinkID(entry.key.text)] =
        value.text == "unknown" ? .unknown : value.text == "none" ? .noValue : .value(OptionID(value.text))
    }
    return states
  }
}
