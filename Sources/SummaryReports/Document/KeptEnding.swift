import PlainText
public import QuestionnaireCore

/// The end of an interview word for word, as it is kept: whatever becomes of the questions or of the program, it is shown,
/// printed and exported from here.
///
/// As JSON it is `{"format": 1, "program": "1.0.0", "questionnaire": "lamps", "version": "2", …, "documents": […]}`.
public struct KeptEnding: Hashable, Sendable {
  /// The version of the program that wrote it.
  public let program: String
  /// The name of the questionnaire.
  public let questionnaire: String
  /// Its title.
  public let title: String
  /// Its version.
  public let version: String
  /// How urgent it was, by name.
  public let level: String
  /// The same as the summary's heading says it.
  public let levelWords: String
  /// The day of the end.
  public let day: CalendarDay
  /// The country whose telephone numbers it names (ISO 3166, two letters, in lower case).
  public let territory: String?
  private let documents: [Document.Part: Texts]

  private struct Texts: Hashable {
    let pages: String
    let formats: [Document.Format: String]
  }

  private static let format = 1

  /// Writes down the end of an interview.
  public init(of interview: Interview, day: CalendarDay, territory: String?, program: String) {
    let content = interview.questionnaire.content
    self.program = program
    questionnaire = content.id
    title = content.title
    version = content.version
    level = interview.evaluation.level.name
    levelWords =
      content.guidance[interview.evaluation.level]?.heading[interview.evaluation.respondent] ?? level
    self.day = day
    self.territory = territory
    documents = Dictionary(
      uniqueKeysWithValues: Document.Part.allCases.map { part in
        let document = Document(part, of: interview, today: day, territory: territory)
        let formats = Document.Format.allCases.map { ($0, document.text(as: $0)) }
        return (part, Texts(pages: document.pages(), formats: Dictionary(uniqueKeysWithValues: formats)))
      })
  }

  /// The text of a part in a format.
  public func text(_ part: Document.Part, as format: Document.Format, isASCII: Bool = false) -> String {
    let text = documents[part]?.formats[format] ?? ""
    guard isASCII else { return text }
    return format == .json ? JSONValue.inASCII(text) : ASCIIText.replacing(text)
  }

  /// The pages of a part for a printer, a form feed between them.
  public func pages(_ part: Document.Part, isASCII: Bool = false) -> String {
    let pages = documents[part]?.pages ?? ""
    return isASCII ? ASCIIText.replacing(pages) : pages
  }

  /// How many pages a printer gets.
  public func pageCount(_ part: Document.Part) -> Int {
    pages(part).utf8.count { $0 == 0x0C } + 1
  }

  /// Whether the interview, with the questions and the program as they are now, says the same word for word.
  public func isSaidAgain(by interview: Interview) -> Bool {
    [.sheetAndAnswers, .everything].allSatisfy {
      Document($0, of: interview, today: day, territory: territory).text(as: .text) == text($0, as: .text)
    }
  }
}

extension KeptEnding {
  /// Reads what `bytes` gave; nil for anything else.
  public init?(bytes: [UInt8]) {
    guard let json = JSONValue(reading: bytes), json["format"] == .number(Self.format),
      let program = json.text("program"),
      let questionnaire = json.text("questionnaire"), let title = json.text("title"),
      let version = json.text("version"), let level = json.text("level"),
      let levelWords = json.text("levelWords"),
      let day = json.text("day").flatMap({ CalendarDay($0) }), case .array(let written)? = json["documents"]
    else { return nil }
    var documents: [Document.Part: Texts] = [:]
    for document in written {
      guard let part = document.text("part").flatMap(Document.Part.init), let pages = document.text("pages")
      else { return nil }
      let formats = Document.Format.allCases.compactMap { format in
        document.text(format.rawValue).map { (format, $0) }
      }
      documents[part] = Texts(pages: pages, formats: Dictionary(uniqueKeysWithValues: formats))
    }
    let isWhole = Document.Part.allCases.allSatisfy {
      documents[$0]?.formats.count == Document.Format.allCases.count
    }
    guard isWhole else { return nil }
    self.init(
      program: program, questionnaire: questionnaire, title: title, version: version, level: level,
      levelWords: levelWords, day: day,
      territory: json.text("territory"), documents: documents)
  }

  private init(
    program: String, questionnaire: String, title: String, version: String, level: String, levelWords: String,
    day: CalendarDay,
    territory: String?, documents: [Document.Part: Texts]
  ) {
    self.program = program
    self.questionnaire = questionnaire
    self.title = title
    self.version = version
    self.level = level
    self.levelWords = levelWords
    self.day = day
    self.territory = territory
    self.documents = documents
  }

  /// It as JSON in UTF-8.
  public var bytes: [UInt8] { Array(json.compact.utf8) }

  private var json: JSONValue {
    .object([
      .init("format", .number(Self.format)), .init("program", .string(program)),
      .init("questionnaire", .string(questionnaire)), .init("title", .string(title)),
      .init("version", .string(version)), .init("level", .string(level)),
      .init("levelWords", .string(levelWords)),
      .init("day", .string(day.description)), .init("territory", territory.map { .string($0) } ?? .null),
      .init("documents", .array(Document.Part.allCases.map(json))),
    ])
  }

  private func json(_ part: Document.Part) -> JSONValue {
    .object(
      [.init("part", .string(part.rawValue)), .init("pages", .string(pages(part)))]
        + Document.Format.allCases.map { .init($0.rawValue, .string(text(part, as: $0))) })
  }
}

extension KeptEnding {
  /// An answer as the doctor's sheet has it: what it is about, and what was said.
  public struct Line: Hashable, Sendable {
    /// What it is about; it stands once.
    public let label: String
    /// What was said.
    public let words: String
  }

  /// Every answer, in order.
  public var answers: [Line] {
    guard let sheet = JSONValue(reading: text(.sheetAndAnswers, as: .json).utf8),
      case .array(let answers)? = sheet["answers"]
    else { return [] }
    var group = ""
    return answers.compactMap { answer in
      group = answer.text("group") ?? group
      guard let label = answer.text("label"), let words = answer.text("text") else { return nil }
      return Line(label: group.isEmpty ? label : "\(group): \(label)", words: words)
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }
}
