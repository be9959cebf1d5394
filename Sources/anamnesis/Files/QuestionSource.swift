import AuthorReports
import InterviewUI
import PlainText
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SummaryReports

/// Question files of one place, read once and decoded when they are first needed: those of `check mine/hiccups.yaml` are
/// that file, its vignettes, and the data files beside it or else the shipped ones.
final class QuestionSource {
  private let place: QuestionPlace
  /// All files; of the shipped ones, those that the first screens need.
  private let opening: QuestionFolder
  private let today: CalendarDay
  let only: String?
  private lazy var loaded = QuestionLoader.load(
    place.isShipped ? ShippedQuestions.folder : opening, today: today)

  /// Reads the files of a place; `only` narrows the menu to one questionnaire.
  init(_ place: QuestionPlace, only: String? = nil) throws(Failure) {
    self.place = place
    self.only = only
    opening = place.isShipped ? ShippedQuestions.opening : try place.read()
    today = try Surroundings.today()
  }

  /// The source that holds a questionnaire by name or file, and the questionnaire's name.
  static func holding(_ argument: String, folder: String?) throws(Failure) -> (QuestionSource, String) {
    guard QuestionPlace.isPath(argument)
    else { return (try QuestionSource(QuestionPlace(option: folder)), argument) }
    let place = try QuestionPlace(path: argument)
    guard let name = place.fileName else {
      throw Failure(
        .badInput, "'\(argument)' is a folder", remedy: "use --questionnaires '\(argument)' and a name")
    }
    return (try QuestionSource(place), name)
  }

  /// The sources of files and folders; without any, the one source of the option.
  static func all(_ paths: [String], folder: String?, withVignettes: Bool = false) throws(Failure)
    -> [QuestionSource]
  {
    var sources: [QuestionSource] = []
    for path in paths {
      sources.append(try QuestionSource(try QuestionPlace(path: path, withVignettes: withVignettes)))
    }
    return sources.isEmpty ? [try QuestionSource(QuestionPlace(option: folder))] : sources
  }

  /// The source for the full screen; files that are not shipped are checked before they are shown.
  static func forInterview(_ request: InterviewRequest) throws -> QuestionSource {
    guard let argument = request.questionnaire else {
      let source = try QuestionSource(QuestionPlace(option: request.folder))
      // The shipped files are held to be right by their tests: looking would cost the first frame its time.
      if case .folder = source.place { try source.refuseErrors() }
      return source
    }
    let (found, name) = try holding(argument, folder: request.folder)
    let source = try QuestionSource(found.place, only: name)
    _ = try source.questionnaire(name)
    return source
  }

  /// Everything that is wrong with what was asked for, and what the rules of wording find in it.
  func diagnostics() -> [Diagnostic] {
    // What is wrong may be left out of what was read, with all that it cites.
    let lints = QuestionLints.findings(in: loaded, isWhole: place.isWhole && loaded.isFreeOfErrors)
    return (loaded.diagnostics + lints).filter { place.isAbout($0.file) }.sorted()
  }

  /// What holds over every possible interview of the questionnaires that were asked for, and should not; what it cost to
  /// know is taken from a budget.
  func proofs(_ budget: inout Budget) -> [Diagnostic] {
    loaded.questionnaires.sorted { $0.key < $1.key }.flatMap { id, questionnaire -> [Diagnostic] in
      guard let places = loaded.places[id] else { return [] }
      return ProofDiagnostics(questionnaire, places: places).diagnostics(&budget)
    }.filter { place.isAbout($0.file) }
  }

  /// The questionnaires' names; nothing may be wrong with any.
  func names() throws -> [String] {
    try refuseErrors()
    return loaded.questionnaires.keys.sorted()
  }

  /// The vignettes of the place: of a vignette's file that one, of a questionnaire's file those of the questionnaire.
  func vignettes() throws -> [Vignette] {
    try refuseErrors()
    return loaded.vignettes.filter(place.holds)
  }

  func questionnaire(_ name: String) throws -> Questionnaire {
    if let questionnaire = loaded.questionnaires[name] { return questionnaire }
    try refuseErrors()
    // A misspelled command is taken for the name of a questionnaire.
    let near =
      EditDistance.nearest(to: name, among: loaded.questionnaires.keys).map { "did you mean '\($0)'?" }
      ?? EditDistance.nearest(to: name, among: RootCommand.names).map { "did you mean the command '\($0)'?" }
    throw Failure(
      .noInput, "there is no questionnaire '\(name)'", remedy: near ?? "see the names with: anamnesis list")
  }

  /// The topics of every questionnaire that nothing is wrong with.
  var topics: TopicCollection {
    TopicCollection(loaded.questionnaires.sorted { $0.key < $1.key }.map(\.value))
  }

  /// What the first screens need, read without decoding the questions.
  func frontMatter() throws -> FrontMatter {
    let catalogue = QuestionLoader.catalogue(opening)
    guard let guidance = catalogue.guidance else {
      Streams.say(DiagnosticText.render(catalogue.diagnostics))
      throw Ending(reason: .badInput)
    }
    let heads = catalogue.heads.filter { only == nil || $0.id == only }
    return FrontMatter(
      heads: heads.map {
        .init(id: $0.id, title: $0.title, summary: $0.summary, notFor: $0.notFor, alsoCalled: $0.alsoCalled)
      },
      guidance: guidance, countries: catalogue.countries)
  }

  private func refuseErrors() throws {
    let errors = loaded.diagnostics.filter { $0.severity == .error && !place.isForeign($0.file) }
    guard !errors.isEmpty else { return }
    Streams.say(DiagnosticText.render(errors))
    throw Ending(reason: .badInput)
  }
}
