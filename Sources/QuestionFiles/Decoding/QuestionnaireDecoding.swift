import QuestionnaireCore

/// Decodes a questionnaire file or a shared file.
struct QuestionnaireDecoding {
  /// The keys that tell a menu what the questionnaire is.
  static let headKeys = [
    "questionnaire", "version", "title", "short", "summary", "not-for", "also-called", "reviewed",
    "review-by",
  ]

  let decoding: Decoding

  func questionnaire(_ node: YamlNode, fileName: String) -> QuestionnaireDraft? {
    let keys = Self.headKeys + ["items", "topics", "leads-to"] + RulesDecoding.keys
    guard let fields = Fields(node, of: "a questionnaire", named: "questionnaire", keys: keys, in: decoding),
      let id = fields.requiredWord("questionnaire")
    else { return nil }
    checkID(id, fileName)
    let reviewed = fields.requiredDay("reviewed")
    let reviewBy = fields.requiredDay("review-by")
    if let reviewed, let reviewBy, reviewBy < reviewed {
      decoding.log.report(
        .reviewedAfterReviewBy(reviewed, reviewBy), at: fields["reviewed"]?.place.firstLine ?? id.place)
    }
    let items = ItemDecoding(decoding: decoding, isShared: false)
    return QuestionnaireDraft(
      id: id, head: Self.head(fields, id), reviewed: reviewed, reviewBy: reviewBy,
      reviewByPlace: fields["review-by"]?.place.firstLine ?? id.place,
      items: fields.required("items").map { items.items(decoding.list($0)) } ?? [],
      rules: RulesDecoding(decoding: decoding).rules(fields),
      leads: leads(fields),
      topics: fields.required("topics").map { decoding.list($0).compactMap(decoding.word) } ?? [],
      topicsPlace: fields.key("topics")?.place ?? id.place)
  }

  private func leads(_ questionnaire: Fields) -> [QuestionnaireDraft.Lead] {
    questionnaire.list("leads-to").compactMap { node in
      Fields(node, of: "a lead", keys: ["questionnaire", "when", "say"], in: decoding).flatMap { fields in
        guard let id = fields.requiredWord("questionnaire") else { return nil }
        return QuestionnaireDraft.Lead(
          questionnaire: id, when: fields.requiredCondition("when"),
          text: fields.requiredPersonText("say", .line))
      }
    }
  }

  /// What a menu says of the questionnaire.
  static func head(_ fields: Fields, _ id: Word) -> QuestionnaireHead {
    QuestionnaireHead(
      id: id.text, version: fields.requiredWord("version")?.text ?? "",
      title: fields.requiredText("title", .title),
      short: fields.text("short", .label), summary: fields.requiredText("summary", .advice),
      notFor: fields.text("not-for", .advice),
      alsoCalled: fields.texts("also-called", .label),
      reviewBy: fields["review-by"]?.text.flatMap { CalendarDay($0) })
  }

  func shared(_ node: YamlNode, fileName: String) -> SharedDraft? {
    let keys =
      ["shared", "title", "record", "section", "scope", "needs", "may-read", "role", "items"]
      + RulesDecoding.keys
    guard let fields = Fields(node, of: "a shared group", named: "shared", keys: keys, in: decoding),
      let id = fields.requiredWord("shared")
    else { return nil }
    checkID(id, fileName)
    _ = fields.required("scope")
    if let items = fields["items"] { decoding.checkFilled(items, "the group '\(id.text)'", "items") }
    let items = ItemDecoding(decoding: decoding, isShared: true)
    let group = GroupDraft(
      id: id, title: fields.requiredPersonText("title", .title), record: fields.text("record", .record),
      role: fields.choice("role", ItemGroup.Role.self),
      section: fields.choice("section", HistorySection.self), when: nil,
      items: fields.required("items").map { items.items(decoding.list($0)) } ?? [])
    return SharedDraft(
      id: id, group: group, scope: fields.choice("scope", ItemGroup.Scope.self) ?? .person,
      needs: fields.required("needs").map { decoding.list($0).compactMap(decoding.word) } ?? [],
      mayRead: fields.words("may-read"),
      rules: RulesDecoding(decoding: decoding).rules(fields))
  }

  private func checkID(_ id: Word, _ fileName: String) {
    if decoding.identifier(id) != fileName {
      decoding.log.report(.idDiffersFromFileName(id.text, fileName), at: id.place)
    }
  }
}
