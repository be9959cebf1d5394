import QuestionnaireCore

/// Decodes the options of a question: `{id: turns, text: It turns to one side}`, or `{set: medicines}` for all of a set.
struct OptionDecoding {
  struct Written {
    let id: Word
    let option: AnswerOption
    /// The follow-ups asked after it.
    let then: YamlNode?
    /// The condition on which it is offered, its names not yet looked up.
    var when: ConditionSyntax?
    let place: Place
  }

  /// The most options of a question, members of sets not counted.
  static let mostOptions = 200

  let decoding: Decoding

  /// The options of a list, named sets filled in.
  func options(_ node: YamlNode) -> [Written] {
    let written = decoding.list(node, limit: Self.mostOptions).flatMap { node in
      if node.entries?.contains(where: { $0.key.text == "set" }) == true { return set(node) }
      return option(node).map { [$0] } ?? []
    }
    decoding.checkUnique(written.map(\.id), "an option")
    checkLabels(written)
    let writeIns = written.filter(\.option.isWriteIn)
    for second in writeIns.dropFirst() {
      decoding.log.report(.secondWriteIn(writeIns[0].id.text), at: second.id.place)
    }
    return written
  }

  /// No two options read alike, and none like the answers that every question takes.
  private func checkLabels(_ written: [Written]) {
    var seen: [String: Word] = [:]
    for option in written {
      let label = option.option.text.person.lowercased()
      if Self.absentLabels.contains(label) {
        decoding.log.report(.optionReadsUnknown(option.id.text), at: option.place)
      }
      if let first = seen[label], first.text != option.id.text {
        decoding.log.report(.sameLabel(option.id.text, as: first.text), at: option.place)
      }
      seen[label] = seen[label] ?? option.id
    }
  }

  private static let absentLabels: Set<String> = [
    "i do not know", "i don't know", "i don’t know", "do not know", "don't know", "not known", "unknown",
    "not sure",
    "i am not sure", "i'm not sure", "unsure", "i prefer not to say", "prefer not to say",
  ]

  private func option(_ node: YamlNode) -> Written? {
    guard
      let fields = Fields(
        node, of: "an option",
        keys: [
          "id", "text", "help", "hint", "when", "record", "record-no", "finding", "time", "later", "then",
          "write-in",
          "exclusive", "also-called",
        ],
        in: decoding),
      let id = fields.requiredWord("id")
    else { return nil }
    if id.text == "clearer" { decoding.log.report(.reservedOptionID(id.text), at: id.place) }
    let option = AnswerOption(
      id: OptionID(decoding.identifier(id)), text: fields.requiredPersonText("text", .option),
      help: fields.personText("help", .help),
      record: fields.text("record", .record), isExclusive: fields.flag("exclusive") ?? false,
      isWriteIn: fields.flag("write-in") ?? false, alsoCalled: fields.texts("also-called", .label),
      recordNo: fields.text("record-no", .record), finding: fields.finding,
      later: fields.personText("later", .option), hint: fields.personText("hint", .option))
    let when = fields.condition("when")
    if option.isExclusive, let key = fields.key("when") {
      decoding.log.report(.exclusiveCondition(id.text), at: key.place)
    }
    if option.isExclusive, option.isWriteIn {
      decoding.log.report(.exclusiveWriteIn(id.text), at: id.place)
    }
    return Written(
      id: id, option: option, then: fields["then"], when: when,
      place: fields["text"]?.place.firstLine ?? id.place)
  }

  private func set(_ node: YamlNode) -> [Written] {
    guard let fields = Fields(node, of: "a set of options", keys: ["set"], in: decoding),
      let written = fields.requiredWord("set"), let medicines = decoding.reference.medicines
    else { return [] }
    let name = Word(
      text: written.text.hasPrefix("@") ? String(written.text.dropFirst()) : written.text,
      place: written.place)
    let sets = decoding.reference.medicineSets
    guard decoding.isKnown(name, among: sets.keys, { .unknownSet($0, near: $1) }) else { return [] }
    let members = Set(sets[name.text] ?? [])
    return medicines.filter { members.contains($0.id) }.map {
      Written(
        id: Word(text: $0.id.rawValue, place: written.place), option: $0, then: nil, place: written.place)
    }
  }
}
