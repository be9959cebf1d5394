import PlainText
import QuestionnaireCore

/// A folder as lints read it: every text that a person reads, and the questions, as decoding met them. What could not be
/// decoded is left out.
struct LintedFolder {
  /// A question or sub-question.
  struct Question {
    let id: Word
    /// What may be answered; a named set of options is filled in.
    let kind: QuestionnaireCore.Question.Kind
    /// Its own texts: the question, help, options and plainer words.
    let texts: [LintedText]
  }

  let texts: [LintedText]
  let questions: [Question]
  /// Words in names of topics, medicines and organizations.
  let names: KnownNames
  /// The sources of the bibliography that nothing rests on.
  let unusedSources: [Word]
  /// The questionnaires without errors, in order of names.
  let questionnaires: [LintedQuestionnaire]
  /// Where the heading of each level of triage is written, by the level's name.
  let headings: [String: Place]

  init(_ loaded: LoadedQuestions) {
    let decoded = loaded.texts
    texts = decoded.texts.filter(\.role.isJudged).compactMap(LintedText.init)
    let ofQuestions = Dictionary(grouping: texts.filter(\.isOfQuestion)) {
      Owner(file: $0.file, name: $0.owner)
    }
    questions = decoded.questions.map { asked in
      let owner = Owner(file: asked.id.place.source.name, name: asked.id.text)
      return Question(id: asked.id, kind: asked.kind, texts: ofQuestions[owner] ?? [])
    }
    names = KnownNames(decoded.texts)
    unusedSources = decoded.sources.filter { !decoded.cited.contains($0.text) }
    questionnaires = loaded.questionnaires.sorted { $0.key < $1.key }.compactMap { id, questionnaire in
      loaded.places[id].map { LintedQuestionnaire(questionnaire, $0) }
    }
    headings = Dictionary(
      firstOf: decoded.texts.filter { $0.role == .levelHeading }.map { ($0.owner, $0.node.place.firstLine) })
  }

  /// A name within a file: two files may ask the same.
  private struct Owner: Hashable {
    let file: String
    let name: String
  }
}

extension LintedText {
  fileprivate var isOfQuestion: Bool { [.question, .help, .option, .why].contains(role) }
}

/// What the files themselves name: topics, medicines, organizations, publishers. "you have writer's cramp" is the name of
/// a topic, and a claim that nobody may make.
struct KnownNames {
  private var words: Set<String> = []
  /// The names of topics, each as its words in small letters.
  private(set) var topics: Set<[String]> = []

  private static let fewestLetters = 5

  init(_ texts: [DecodedText]) {
    for text in texts where [.topicTitle, .topicName, .name].contains(text.role) {
      let names = Self.names(text.node.text ?? "")
      words.formUnion(names.joined().filter { $0.count >= Self.fewestLetters })
      if text.role != .name { topics.formUnion(names) }
    }
  }

  /// Whether a word in small letters is part of a name.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The names in a text: what stands before brackets, and what stands in them.
  private static func names(_ text: String) -> [[String]] {
    text.lowercased().split { $0 == "(" || $0 == ")" }
      .map { $0.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init) }.filter { !$0.isEmpty }
  }
}
