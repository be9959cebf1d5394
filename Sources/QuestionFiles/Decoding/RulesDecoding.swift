import QuestionnaireCore

/// Decodes derived values, red flags, advice and claims: `{derive: band, record: Age, values: [{child: age < 16 years}]}`.
struct RulesDecoding {
  /// The keys of a file that hold rules.
  static let keys = ["derived", "red-flags", "advice", "claims"]

  let decoding: Decoding

  func rules(_ fields: Fields) -> RulesDraft {
    RulesDraft(
      derived: fields.list("derived").compactMap(derived),
      redFlags: fields.list("red-flags").compactMap {
        flag($0, key: "red-flag", what: "a red flag", levels: [.emergency, .sameDay])
      },
      advice: fields.list("advice").compactMap {
        flag($0, key: "advice", what: "a piece of advice", levels: [.soon, .routine])
      },
      claims: fields.list("claims").compactMap(claim))
  }

  private func derived(_ node: YamlNode) -> RulesDraft.Derived? {
    guard
      let fields = Fields(
        node, of: "a derived value", keys: ["derive", "record", "records", "values"], in: decoding),
      let id = fields.requiredWord("derive")
    else { return nil }
    _ = decoding.identifier(id)
    let values = fields.required("values")
    if let values { decoding.checkFilled(values, "'\(id.text)'", "values") }
    var cases = (values.map(decoding.list) ?? []).flatMap(derivedCases)
    decoding.checkUnique(cases.map(\.value), "a value")
    let names = cases.map(\.value.text)
    for entry in fields["records"]?.entries ?? [] {
      guard
        decoding.isKnown(
          entry.key, among: names, { .unknownValue($0, of: id.text, near: $1, values: names) }),
        let place = cases.firstIndex(where: { $0.value.text == entry.key.text })
      else { continue }
      cases[place].record = decoding.text(entry.value, .record)?.text
    }
    return RulesDraft.Derived(id: id, record: fields.requiredText("record", .record), cases: cases)
  }

  private func derivedCases(_ node: YamlNode) -> [RulesDraft.Derived.Case] {
    guard let entries = node.entries else {
      decoding.log.report(
        .wrongType(expected: "a value and its condition", found: node.kind), at: node.place.firstLine)
      return []
    }
    return entries.map { entry in
      _ = decoding.identifier(entry.key)
      return RulesDraft.Derived.Case(
        value: entry.key, when: ConditionParser.parse(entry.value, log: decoding.log))
    }
  }

  private func flag(_ node: YamlNode, key: String, what: String, levels: [TriageLevel]) -> RulesDraft
    .FlagDraft?
  {
    guard
      let fields = Fields(
        node, of: what, named: key,
        keys: [
          key, "triage", "when", "title", "text", "record", "act", "replaces", "first", "numbers", "do-not",
          "brief",
        ], in: decoding),
      let id = fields.requiredWord(key)
    else { return nil }
    _ = decoding.identifier(id)
    let level = fields.requiredWord("triage").flatMap { fields.choose("triage", $0, levels.map(\.name)) }
    return RulesDraft.FlagDraft(
      id: id, level: level.flatMap { TriageLevel(name: $0) } ?? .routine,
      when: fields.requiredCondition("when"), title: fields.requiredPersonText("title", .title),
      text: fields.requiredProse("text", .advice, .everyParagraph),
      record: fields.text("record", .record), act: fields["act"].flatMap { act($0, of: id) },
      replaces: fields.words("replaces"), isFirst: fields.flag("first") ?? false,
      numbers: fields.lineKinds("numbers") ?? [.emergency],
      doNot: fields.decoding.bullets(fields.list("do-not"), .advice, .everyParagraph, of: "do-not"),
      brief: fields.prose("brief", .advice, .everyParagraph) ?? Prose([]))
  }

  /// `{call: "Keep still and call {emergency-number}."}`: one kind, and its sentence.
  private func act(_ node: YamlNode, of flag: Word) -> Flag.Act? {
    let kinds = Flag.Act.Kind.allCases.map(\.rawValue)
    guard let fields = Fields(node, of: "an act", keys: kinds, in: decoding.owned(by: flag.text))
    else { return nil }
    let acts = Flag.Act.Kind.allCases.compactMap { kind in
      fields.personText(kind.rawValue, .advice).map { Flag.Act(kind, $0) }
    }
    if acts.count != 1 { decoding.log.report(.severalActs(acts.count, of: flag.text), at: fields.place) }
    return acts.first
  }

  private func claim(_ node: YamlNode) -> RulesDraft.ClaimDraft? {
    guard let fields = Fields(node, of: "a claim", keys: ["claim", "when", "then", "known"], in: decoding),
      let name = fields.required("claim").flatMap({ decoding.text($0, .authors) })
    else { return nil }
    let known = fields.word("known")
    return RulesDraft.ClaimDraft(
      name: name, when: fields.requiredCondition("when"),
      then: known == nil ? fields.requiredCondition("then") : fields.condition("then"), known: known)
  }
}

extension Fields {
  /// The kinds of telephone lines that a key lists; nil without the key.
  func lineKinds(_ key: String) -> [Country.Line.Kind]? {
    guard self[key] != nil else { return nil }
    return words(key).compactMap { word in
      choose(key, word, Country.Line.Kind.allCases.map(\.rawValue)).flatMap {
        Country.Line.Kind(rawValue: $0)
      }
    }
  }
}
