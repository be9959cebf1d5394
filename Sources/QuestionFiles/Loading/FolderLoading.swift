import QuestionnaireCore

struct FolderLoading {
  private let folder: QuestionFolder
  private let today: CalendarDay?
  private let paths: [String]
  let log = DiagnosticLog()

  init(_ folder: QuestionFolder, today: CalendarDay?) {
    self.folder = folder
    self.today = today
    paths = folder.files.keys.sorted()
  }

  func load() -> LoadedQuestions {
    let decoding = decoding(of: FileKind.DataFile.allCases)
    let files = QuestionnaireDecoding(decoding: decoding)
    let (shared, topics) = parts(decoding)
    var drafts: [(id: String, draft: QuestionnaireDraft)] = []
    var known: Set<String> = []
    for path in paths {
      guard case .questionnaire(let id)? = FileKind(path: path) else { continue }
      known.insert(id)
      guard let draft = node(path).flatMap({ files.questionnaire($0, fileName: id) }) else { continue }
      checkReview(of: draft)
      drafts.append((id, draft))
    }
    let made = questionnaires(drafts, shared, topics, decoding)
    let questionnaires = made.mapValues(\.questionnaire)
    let vignettes = vignettes(decoding, questionnaires, known)
    let hazards = hazards(decoding, questionnaires, isWhole: questionnaires.count == known.count)
    return LoadedQuestions(
      questionnaires: questionnaires, places: made.mapValues(\.places), vignettes: vignettes,
      hazards: hazards,
      texts: decoding.texts.decoded, diagnostics: log.diagnostics.sorted())
  }

  /// The hazard log; nil if there is none. Where a questionnaire is not read nobody can say what a control may name.
  private func hazards(
    _ decoding: Decoding, _ questionnaires: [String: Questionnaire], isWhole: Bool
  ) -> HazardLog? {
    guard let node = node(FileKind.hazardsPath) else { return nil }
    let isWhole = isWhole && folder.unread.isEmpty
    let known = isWhole ? HazardLogDecoding.Evidence(of: questionnaires.values) : nil
    return HazardLogDecoding(decoding: decoding, known: known).log(node)
  }

  /// One questionnaire, of which only the files that it is made of are read; nil if there is none, or if anything is wrong
  /// with one of those files. `lifting`: a shared group that is taken in whoever is asked.
  func questionnaire(_ id: String, lifting group: String? = nil) -> Questionnaire? {
    let decoding = decoding(of: FileKind.DataFile.allCases)
    let path = id + ".yaml"
    guard case .questionnaire? = FileKind(path: path),
      let draft = node(path).flatMap({
        QuestionnaireDecoding(decoding: decoding).questionnaire($0, fileName: id)
      })
    else { return nil }
    let uses = Set(draft.items.flatMap(\.uses).map(\.text))
    let listed = Set(draft.topics.map(\.text))
    let (shared, topics) = parts(decoding, shared: uses.contains, topics: listed.contains)
    return questionnaires([(id, draft)], shared, topics, decoding, lifting: group)[id]?.questionnaire
  }

  /// The shared groups and the topics; of those that are not wanted only the names.
  private func parts(
    _ decoding: Decoding, shared wantsShared: (String) -> Bool = { _ in true },
    topics wantsTopic: (String) -> Bool = { _ in true }
  ) -> (shared: [String: SharedDraft?], topics: [String: TopicDraft?]) {
    var shared: [String: SharedDraft?] = [:]
    var topics: [String: TopicDraft?] = [:]
    for path in paths {
      switch FileKind(path: path) {
      case .shared(let id):
        let files = QuestionnaireDecoding(decoding: decoding)
        let draft = wantsShared(id) ? node(path).flatMap { files.shared($0, fileName: id) } : nil
        shared.updateValue(draft, forKey: id)
        if let draft { checkNeeds(of: draft) }
      case .topic(let id):
        let files = TopicDecoding(decoding: decoding)
        let draft = wantsTopic(id) ? node(path).flatMap { files.topic($0, fileName: id) } : nil
        topics.updateValue(draft, forKey: id)
      default: continue
      }
    }
    return (shared, topics)
  }

  /// What data files define; a file that is missing goes to the log.
  func decoding(of files: [FileKind.DataFile]) -> Decoding {
    var decoding = Decoding(log: log)
    for file in files {
      guard folder.files[file.rawValue] != nil else {
        if file.isOptional { continue }
        log.report(
          .missingFile(file.rawValue), at: SourceText(name: folder.root + file.rawValue, bytes: []).start)
        continue
      }
      guard let node = node(file.rawValue) else { continue }
      DataFileDecoding.decode(file, node, into: &decoding)
    }
    return decoding
  }

  /// The heads of the questionnaires, read up to their items.
  func heads(_ decoding: Decoding) -> [QuestionnaireHead] {
    paths.compactMap { path in
      guard case .questionnaire? = FileKind(path: path), let node = node(path, headOnly: true),
        let fields = Fields(
          node, of: "a questionnaire", named: "questionnaire", keys: QuestionnaireDecoding.headKeys,
          in: decoding),
        let id = fields.requiredWord("questionnaire")
      else { return nil }
      return QuestionnaireDecoding.head(fields, id)
    }
  }

  private func node(_ path: String, headOnly: Bool = false) -> YamlNode? {
    guard let file = folder.files[path] else { return nil }
    if let fault = file.fault {
      log.report(.unreadableFile(fault), at: SourceText(name: file.name, bytes: []).start)
      return nil
    }
    let bytes = headOnly ? Self.head(of: file.bytes) : file.bytes
    return YamlReader.read(SourceText(name: file.name, bytes: bytes), log: log)
  }

  /// A questionnaire's bytes before the line of its items: the first screens read no further.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let items = Array("\nitems:".utf8)
    let end = bytes.indices.first { bytes[$0] == items[0] && bytes[$0...].starts(with: items) }
    return end.map { Array(bytes[...$0]) } ?? bytes
  }

  /// The questionnaires without errors: none in the files each is made of, and none of its own lowering. What another
  /// questionnaire makes of a file that both use does not count.
  private func questionnaires(
    _ drafts: [(id: String, draft: QuestionnaireDraft)], _ shared: [String: SharedDraft?],
    _ topics: [String: TopicDraft?], _ decoding: Decoding, lifting group: String? = nil
  ) -> [String: (questionnaire: Questionnaire, places: QuestionnairePlaces)] {
    let broken = log.filesWithErrors
    var made: [String: (questionnaire: Questionnaire, places: QuestionnairePlaces)] = [:]
    var lowered = LoweringFindings()
    var lacks = LackedNames()
    let names = paths.compactMap(questionnaireName) + folder.unread
    for (id, draft) in drafts {
      let own = DiagnosticLog()
      let decoding = decoding.reporting(to: own)
      let result = QuestionnaireLowering(
        draft: draft, shared: shared, topics: topics, decoding: decoding, questionnaires: names,
        folder: folder, lifted: group
      ).lower()
      made[id] = questionnaire(draft, result, decoding, broken)
      lowered.add(own.diagnostics, of: draft)
      lacks.add(result, of: id)
    }
    // Of some questionnaires among others nobody can say what the others lack.
    let mistakes = drafts.count == names.count ? lacks.mistakes : []
    for diagnostic in lowered.diagnostics + mistakes { log.add(diagnostic) }
    for id in mistakes.flatMap({ lacks.users(of: $0.file) }) { made[id] = nil }
    return made
  }

  private func questionnaireName(_ path: String) -> String? {
    if case .questionnaire(let id)? = FileKind(path: path) { id } else { nil }
  }

  private func questionnaire(
    _ draft: QuestionnaireDraft, _ result: QuestionnaireLowering.Result, _ decoding: Decoding,
    _ broken: Set<String>
  ) -> (questionnaire: Questionnaire, places: QuestionnairePlaces)? {
    let data = FileKind.DataFile.allCases.map { folder.files[$0.rawValue]?.name ?? folder.root + $0.rawValue }
    let files = result.files.union(data)
    guard let content = result.content, files.isDisjoint(with: broken), decoding.log.errorCount == 0
    else { return nil }
    do throws(IllFormedQuestionnaire) {
      return (try Questionnaire(content), result.places)
    } catch {
      for defect in error.defects { decoding.log.report(.illFormed(defect), at: draft.id.place) }
      return nil
    }
  }

  private func vignettes(
    _ decoding: Decoding, _ questionnaires: [String: Questionnaire], _ known: Set<String>
  ) -> [Vignette] {
    var files = VignetteDecoding(decoding: decoding, questionnaires: questionnaires, known: known)
    return paths.compactMap { path in
      guard case .vignette(let id)? = FileKind(path: path), let node = node(path) else { return nil }
      return files.vignette(node, fileName: id)
    }
  }

  private func checkNeeds(of draft: SharedDraft) {
    for need in draft.needs + draft.mayRead where !draft.reads.contains(need.text) {
      log.report(.unusedNeed(need.text), at: need.place)
    }
  }

  private func checkReview(of draft: QuestionnaireDraft) {
    guard let today, let reviewBy = draft.reviewBy, today > reviewBy else { return }
    log.report(.pastReviewBy(reviewBy), at: draft.reviewByPlace)
  }
}
