public import QuestionnaireCore

/// What a folder of question files comes to: whatever is free of errors, and everything that is wrong. With a mistake in
/// `topics/tics.yaml`, a questionnaire that lists the topic is not in it, and all others are.
public struct LoadedQuestions: Sendable {
  /// The questionnaires without errors, by name.
  public let questionnaires: [String: Questionnaire]
  /// Where the parts of each of them are written, by its name.
  public let places: [String: QuestionnairePlaces]
  /// The vignettes that can be read.
  public let vignettes: [Vignette]
  /// What could go wrong for a person; nil if the folder says nothing of it.
  public let hazards: HazardLog?
  /// Every text of the files, for the rules of wording.
  let texts: DecodedTexts
  /// Everything that is wrong, in order of files and places.
  public let diagnostics: [Diagnostic]

  /// Whether nothing is an error.
  public var isFreeOfErrors: Bool { !diagnostics.contains { $0.severity == .error } }

  init(
    questionnaires: [String: Questionnaire], places: [String: QuestionnairePlaces], vignettes: [Vignette],
    hazards: HazardLog? = nil, texts: DecodedTexts, diagnostics: [Diagnostic]
  ) {
    self.questionnaires = questionnaires
    self.places = places
    self.vignettes = vignettes
    self.hazards = hazards
    self.texts = texts
    self.diagnostics = diagnostics
  }

  /// What a file of another format comes to: one questionnaire, or none where something is an error.
  public init(_ questionnaire: Questionnaire?, places: QuestionnairePlaces?, diagnostics: [Diagnostic]) {
    let id = questionnaire?.id ?? ""
    self.init(
      questionnaires: questionnaire.map { [id: $0] } ?? [:], places: places.map { [id: $0] } ?? [:],
      vignettes: [],
      texts: DecodedTexts(), diagnostics: diagnostics)
  }
}

/// What the first screens need of a folder, read without decoding its questions.
public struct Catalogue: Sendable {
  /// What the menu says of each questionnaire, in order of names.
  public let heads: [QuestionnaireHead]
  /// The disclaimer and the "call now" lines; nil if they cannot be read.
  public let guidance: Guidance?
  /// Telephone numbers.
  public let countries: [Country]
  /// What is wrong with the files read.
  public let diagnostics: [Diagnostic]
}

/// What a menu says of a questionnaire.
public struct QuestionnaireHead: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// Its version.
  public let version: String
  /// What the menu calls it.
  public let title: String
  /// What it is called beside another; nil: by its title.
  public let short: String?
  /// Whom it is for.
  public let summary: String
  /// What it is not for, in a sentence; nil: nothing is said.
  public let notFor: String?
  /// Words that the menu's search finds it by.
  public let alsoCalled: [String]
  /// The day by which its content must be reviewed again; nil if the file has none that can be read.
  public let reviewBy: CalendarDay?
}

extension QuestionnaireHead: Imaged {
  /// Reads what a menu says.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), version: try image.read(), title: try image.read(), short: try image.read(),
      summary: try image.read(), notFor: try image.read(), alsoCalled: try image.read(),
      reviewBy: try image.read())
  }
  /// Writes what the menu says.
  public func write(to image: inout ImageWriter) {
    image.write(id, version, title, short, summary, notFor, alsoCalled, reviewBy)
  }
}

/// Only what is free of mistakes has an image.
extension Catalogue: Imaged {
  /// Reads what the first screens need.
  public init(from image: inout ImageReader) throws {
    self.init(
      heads: try image.read(), guidance: try image.read(), countries: try image.read(), diagnostics: [])
  }
  /// Writes what the first screens need.
  public func write(to image: inout ImageWriter) { image.write(heads, guidance, countries) }
}
