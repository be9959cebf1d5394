import PlainText
import QuestionnaireCore

/// Decodes triage.yaml: the words of the levels, the disclaimer, the "call now" lines and the safety lines.
struct GuidanceDecoding {
  /// The most "call now" lines, and their widest.
  static let mostLines = 8
  static let widestLine = 60

  let decoding: Decoding

  /// The guidance; nil if it cannot be read.
  func guidance(_ node: YamlNode) -> Guidance? {
    guard
      let fields = Fields(
        node, of: "the guidance",
        keys: ["disclaimer", "call-now", "levels", "safety", "danger-words", "not-covered", "together"],
        in: decoding)
    else { return nil }
    let callNow = fields.required("call-now").flatMap(self.callNow)
    let levels = fields.required("levels").map { decoding.list($0).compactMap(level) } ?? []
    decoding.checkUnique(levels.map(\.id), "a level")
    for level in TriageLevel.allCases where !levels.contains(where: { $0.level.level == level }) {
      decoding.log.report(.missingLevel(level), at: fields.key("levels")?.place ?? fields.place)
    }
    let safety = fields.required("safety").map { decoding.list($0) } ?? []
    var guidance = Guidance(
      disclaimer: fields.requiredProse("disclaimer", .advice, .free), callNowTitle: callNow?.title ?? "",
      callNow: callNow?.lines ?? Prose([]), levels: levels.map(\.level),
      safety: decoding.bullets(safety, .advice, .everyParagraph, of: "safety"),
      dangerWords: fields.list("danger-words").compactMap(dangerWords),
      notCovered: fields.prose("not-covered", .advice, .everyParagraph) ?? Prose([]))
    guidance.together = fields["together"].flatMap(together)
    return guidance
  }

  private func together(_ node: YamlNode) -> Question? {
    let items = ItemDecoding(decoding: decoding, isShared: true)
    guard let draft = QuestionDecoding(items: items).question(node) else { return nil }
    guard draft.question.kind == .yesNo, draft.when == nil, draft.followUps.isEmpty else {
      decoding.log.report(
        .wrongType(expected: "a yes-no question by itself", found: node.kind), at: draft.id.place)
      return nil
    }
    return draft.question
  }

  private func dangerWords(_ node: YamlNode) -> Guidance.DangerWords? {
    guard
      let fields = Fields(
        node, of: "an entry of 'danger-words'", keys: ["words", "say", "numbers"], in: decoding)
    else { return nil }
    _ = fields.required("words")
    return Guidance.DangerWords(
      fields.texts("words", .label), text: fields.prose("say", .advice, .everyParagraph) ?? Prose([]),
      numbers: fields.lineKinds("numbers") ?? [.emergency])
  }

  private func level(_ node: YamlNode) -> (id: Word, level: Guidance.Level)? {
    guard
      let fields = Fields(
        node, of: "a level", named: "level",
        keys: ["level", "heading", "how-soon", "action", "do-not", "worse"], in: decoding),
      let id = fields.requiredWord("level"),
      let name = fields.choose("level", id, TriageLevel.allCases.reversed().map(\.name)),
      let level = TriageLevel(name: name)
    else { return nil }
    let worse = fields.required("worse").map { guidanceIfWorse($0, fields.decoding) } ?? IfWorse()
    return (
      id,
      Guidance.Level(
        level: level, heading: fields.requiredPersonText("heading", .levelHeading),
        action: fields.requiredProse("action", .advice, .everyParagraph), worse: worse.text,
        howSoon: fields.personText("how-soon", .title),
        doNot: fields.decoding.bullets(fields.list("do-not"), .advice, .everyParagraph, of: "do-not"),
        callIf: worse.call, contactIf: worse.contact)
    )
  }

  /// A text, or what to call for and what to contact the doctor for.
  private struct IfWorse {
    var text = Prose([])
    var call = Prose([])
    var contact = Prose([])
  }

  private func guidanceIfWorse(_ node: YamlNode, _ decoding: Decoding) -> IfWorse {
    guard node.entries != nil else {
      return IfWorse(text: decoding.prose(node, .advice, .everyParagraph, of: "worse") ?? Prose([]))
    }
    guard let fields = Fields(node, of: "'worse'", keys: ["call", "contact"], in: decoding)
    else { return IfWorse() }
    return IfWorse(
      call: decoding.bullets(fields.list("call"), .line, .everyParagraph, of: "call"),
      contact: fields.prose("contact", .line, .everyParagraph) ?? Prose([]))
  }

  private func callNow(_ node: YamlNode) -> (title: PersonText, lines: Prose)? {
    guard
      let fields = Fields(
        node, of: "'call-now'", keys: ["title", "lines", "text"], in: decoding)
    else { return nil }
    let nodes = fields.required("lines").map { decoding.list($0) } ?? []
    if nodes.count > Self.mostLines {
      decoding.log.report(.listTooLong(limit: Self.mostLines), at: fields.key("lines")?.place ?? fields.place)
    }
    let lines = decoding.bullets(nodes, .line, .free, of: "lines")
    for (node, block) in zip(nodes, lines.blocks) where block.text.widest > Self.widestLine {
      decoding.log.report(.lineTooWide(block.text.widest, limit: Self.widestLine), at: node.place.firstLine)
    }
    let text = fields.prose("text", .advice, .free) ?? Prose([])
    return (fields.requiredPersonText("title", .title), Prose(lines.blocks + text.blocks))
  }

}

extension Decoding {
  /// A list of texts as bullets.
  func bullets(
    _ nodes: [YamlNode], _ role: DecodedText.Role, _ rule: ProseDecoding.Citing, of key: String
  ) -> Prose {
    let blocks = nodes.compactMap { prose($0, role, rule, of: key)?.blocks }.flatMap { $0 }
    return Prose(blocks.map { Prose.Block(.bullet, $0.text, citations: $0.citations) })
  }
}

extension PersonText {
  /// The text as everybody who may answer reads it.
  var everyWording: [String] { Respondent.all.map { self[$0] }.uniqued() }

  /// The columns of its widest wording.
  var widest: Int { everyWording.map { TextWidth.columns(of: $0) }.max() ?? 0 }
}

/// Decodes numbers.yaml: telephone numbers by country, `{kind: emergency, number: "999", text: Emergency, …}`.
struct NumbersDecoding {
  let decoding: Decoding

  func countries(_ node: YamlNode) -> [Country] {
    guard let fields = Fields(node, of: "the list of numbers", keys: ["countries"], in: decoding) else {
      return []
    }
    var ids: [Word] = []
    let countries = (fields.required("countries").map(decoding.list) ?? []).compactMap { node -> Country? in
      let keys = ["country", "also", "name", "lines"]
      guard let fields = Fields(node, of: "a country", keys: keys, in: decoding),
        let code = fields.requiredWord("country")
      else { return nil }
      let also = fields.words("also")
      ids += [code] + also
      for code in [code] + also
      where code.text.utf8.count != 2 || !code.text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        decoding.log.report(.badCountry(code.text), at: code.place)
      }
      let lines = fields.required("lines").map { decoding.list($0).compactMap(line) } ?? []
      let name = fields.requiredText("name", .label)
      return Country(code: code.text, name: name, alsoCodes: also.map(\.text), lines: lines)
    }
    decoding.checkUnique(ids, "a country")
    return countries
  }

  private func line(_ node: YamlNode) -> Country.Line? {
    let keys = ["kind", "number", "text", "source", "checked"]
    guard let fields = Fields(node, of: "a number", keys: keys, in: decoding) else { return nil }
    let kind = fields.required("kind").flatMap { _ in fields.choice("kind", Country.Line.Kind.self) }
    let source = fields.requiredWord("source").flatMap(decoding.source)
    let number = fields.requiredWord("number")
    let checked = fields.requiredDay("checked")
    let text = fields.requiredText("text", .label)
    guard let kind, let source, let number, let checked else { return nil }
    return Country.Line(kind: kind, number: number.text, text: text, source: source, checked: checked)
  }
}
