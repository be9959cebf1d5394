import AuthorReports
import FHIRExport
import FHIRForms
import InterviewUI
import PlainText
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SummaryReports

/// Question files of one place, read once and decoded when they are first needed, each questionnaire by itself: those of
/// `check mine/hiccups.yaml` are that file, its vignettes, and the data files beside it or else the shipped ones.
final class QuestionSource {
  private let place: QuestionPlace
  /// The files; nil for the shipped ones, of which nothing is read but what is wanted.
  private let folder: QuestionFolder?
  private let today: CalendarDay
  /// Whether the questions are somebody else's: a form, or files of which not each is, byte for byte, inside the program.
  private let isFromElsewhere: Bool
  /// The one questionnaire that the menu is narrowed to.
  private(set) var only: String?
  /// Everything in the files, vignettes and mistakes included; nil: nobody wanted all of it yet.
  private var whole: LoadedQuestions?
  /// The form of another program, if that is the place.
  private let form: ImportedForm?
  /// The questionnaires that were asked for by now.
  private var opened: [String: Questionnaire] = [:]

  /// Reads the files of a place; `only` narrows the menu to one questionnaire. What repeats in a form has the rounds of an
  /// interview, or of a proof.
  init(_ place: QuestionPlace, only: String? = nil, rounds: FormRounds = .asked) throws(Failure) {
    self.place = place
    self.only = only
    today = try Surroundings.today()
    if case .form(let path) = place {
      let file = try FormFile(path, today: today, rounds: rounds)
      folder = nil
      isFromElsewhere = true
      whole = try LoadedQuestions(file)
      form = file.form
    } else {
      form = nil
      folder = place.isShipped ? nil : try place.read()
      isFromElsewhere = folder.map { !$0.isPart(of: ShippedQuestions.folder) } ?? false
    }
  }

  /// The file of the form, if that is the place.
  var formPath: String? { if case .form(let path) = place { path } else { nil } }

  /// Whether it is a form of which something is asked in several rounds.
  var hasRounds: Bool { form?.hasRounds == true }

  /// An interview for a doctor's program: to the form that it was held with, or to the Questionnaire that its questions are
  /// exported as. `at`: when it was held, in seconds since 1970; nil: it was held with prepared answers.
  func response(
    of interview: Interview, on day: CalendarDay, at moment: Int?, isTaken: Bool = true
  ) throws(Failure) -> String {
    let time = moment.flatMap(Surroundings.zonedTime)
    if let form {
      let narrative = Document(.sheet, of: interview, today: day).narrative
      return FormResponse(to: form, of: interview, authored: day, at: time, isTaken: isTaken)
        .json(narrative: narrative, zone: Surroundings.zone(at:)).lines
    }
    do throws(InexactExport) {
      return try FHIRResponse(of: interview, authored: day, at: time, isTaken: isTaken).json.lines
    } catch {
      throw Failure(error)
    }
  }

  /// The source that holds a questionnaire by name or file, and the questionnaire's name.
  static func holding(_ argument: String, folder: String?) throws -> (QuestionSource, String) {
    try QuestionPlace.refuseStandardInput(argument)
    guard QuestionPlace.isPath(argument)
    else { return (try QuestionSource(QuestionPlace(option: folder)), argument) }
    let place = try QuestionPlace(path: argument)
    if case .form = place {
      let source = try QuestionSource(place)
      guard let name = try source.names().first else { throw Ending(reason: .internalError) }
      return (source, name)
    }
    guard let name = place.fileName else {
      throw Failure(
        .badInput, "'\(argument)' is a folder", remedy: "use --questionnaires '\(argument)' and a name")
    }
    return (try QuestionSource(place), name)
  }

  /// The sources of names, files and folders; without any, the one source of the option.
  static func all(
    _ places: [String], folder: String?, withVignettes: Bool = false, rounds: FormRounds = .asked
  ) throws(Failure) -> [QuestionSource] {
    var sources: [QuestionSource] = []
    for place in places {
      sources.append(
        try QuestionSource(
          try QuestionPlace(place, option: folder, withVignettes: withVignettes), rounds: rounds))
    }
    return sources.isEmpty ? [try QuestionSource(QuestionPlace(option: folder))] : sources
  }

  /// The source for the full screen; a questionnaire that is not shipped is checked when it is opened.
  static func forInterview(_ request: InterviewRequest) throws -> QuestionSource {
    guard let argument = request.questionnaire
    else { return try QuestionSource(QuestionPlace(option: request.folder)) }
    let (source, name) = try holding(argument, folder: request.folder)
    source.only = name
    _ = try source.questionnaire(name)
    return source
  }

  /// Everything that is wrong with what was asked for, and what the rules of wording find in it.
  func diagnostics() -> [Diagnostic] { (loaded.diagnostics + lints(loaded)()).filter(isAsked).sorted() }

  /// The same, and what holds over every possible interview of what was asked for, and should not; what the budget leaves
  /// no room for is named.
  func diagnostics(provedWithin whole: WholeBudget) -> [Diagnostic] {
    let loaded = loaded
    let located = loaded.questionnaires.sorted { $0.key < $1.key }.compactMap { id, questionnaire in
      loaded.places[id].map { (questionnaire, $0) }
    }
    let isForm = place.isForm
    var work: [Work] = located.map { questionnaire, places in
      {
        Self.proved(questionnaire, places, within: whole)
          .filter { !isForm || DiagnosticCode.ofFormProofs.contains($0.code) }
      }
    }
    work.append(lints(loaded))
    if place.holdsOthers {
      work += located.map { second, places in { Self.joints(of: second, places, among: located, whole) } }
    }
    return (loaded.diagnostics + TwoThreads.map(work) { $0() }.flatMap(\.self)).filter(isAsked)
  }

  /// A part of what is looked for, on whatever thread.
  private typealias Work = @Sendable () -> [Diagnostic]

  private func isAsked(_ diagnostic: Diagnostic) -> Bool { place.isAbout(diagnostic.file) }

  private func lints(_ loaded: LoadedQuestions) -> Work {
    // The words of a form are not this program's to mend.
    if place.isForm { return { [] } }
    // What is wrong may be left out of what was read, with all that it cites.
    let isWhole = place.isWhole && loaded.isFreeOfErrors
    return { QuestionLints.findings(in: loaded, isWhole: isWhole) }
  }

  private static func proved(
    _ questionnaire: Questionnaire, _ places: QuestionnairePlaces, within whole: WholeBudget
  ) -> [Diagnostic] {
    guard let budget = whole.budget
    else { return [whole.diagnostic("nothing of it is proved", questionnaire, places)].compactMap(\.self) }
    return ProofDiagnostics(questionnaire, places: places).diagnostics(budget)
  }

  /// What asking a questionnaire after any of the others would break.
  private static func joints(
    of second: Questionnaire, _ places: QuestionnairePlaces,
    among located: [(Questionnaire, QuestionnairePlaces)], _ whole: WholeBudget
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var late: [String] = []
    for (first, _) in located where first.id != second.id {
      if whole.isSpent {
        late.append("'\(first.id)'")
      } else {
        found += JointDiagnostics.findings(of: second, askedAfter: first, places: places)
      }
    }
    guard !late.isEmpty else { return found }
    let what = "it is not tried after " + late.joined(separator: ", ")
    return found + [whole.diagnostic(what, second, places)].compactMap(\.self)
  }

  /// The questionnaires' names; nothing may be wrong with any.
  func names() throws -> [String] {
    if folder == nil, whole == nil { return ShippedQuestions.names }
    try refuseErrors()
    return loaded.questionnaires.keys.sorted()
  }

  /// The vignettes of the place: of a vignette's file that one, of a questionnaire's file those of the questionnaire.
  func vignettes() throws -> [Vignette] {
    try refuseErrors()
    return loaded.vignettes.filter(place.holds)
  }

  /// A questionnaire, or several as one: `slow`, `shaking+slow`.
  func questionnaire(_ name: String) throws -> Questionnaire {
    let names = QuestionnaireContent.names(in: name)
    if names.count > 1, opened[name] == nil { opened[name] = try joined(names, name) }
    if let questionnaire = opened[name] ?? read(name).map(marked) {
      opened[name] = questionnaire
      return questionnaire
    }
    try refuseErrors()
    if let questionnaire = loaded.questionnaires[name] { return marked(questionnaire) }
    // A misspelled command is taken for the name of a questionnaire.
    let near =
      EditDistance.nearest(to: name, among: loaded.questionnaires.keys).map { "did you mean '\($0)'?" }
      ?? EditDistance.nearest(to: name, among: RootCommand.names).map { "did you mean the command '\($0)'?" }
    throw Failure(
      .noInput, "there is no questionnaire '\(name)'", remedy: near ?? "see the names with: anamnesis list")
  }

  private func joined(_ names: [String], _ name: String) throws -> Questionnaire {
    let most = QuestionnaireContent.mostComplaints
    guard names.count <= most, Set(names).count == names.count, !names.contains("") else {
      throw Failure(
        .usage, "'\(name)' is no list of complaints",
        remedy:
          "name up to \(most) different questionnaires, with '\(QuestionnaireContent.joint)' between them")
    }
    let contents = try names.map { try questionnaire($0).content }
    guard let content = QuestionnaireContent.joined(contents) else { return try questionnaire(names[0]) }
    return marked(try Questionnaire(content))
  }

  /// A questionnaire that knows whether it is from elsewhere.
  private func marked(_ questionnaire: Questionnaire) -> Questionnaire {
    var questionnaire = questionnaire
    questionnaire.isFromElsewhere = isFromElsewhere
    return questionnaire
  }

  private func read(_ name: String) -> Questionnaire? {
    if let whole { return whole.questionnaires[name] }
    return folder.map { QuestionLoader.questionnaire(name, in: $0) } ?? ShippedQuestions.questionnaire(name)
  }

  private var loaded: LoadedQuestions {
    if let whole { return whole }
    let read = QuestionLoader.load(folder ?? ShippedQuestions.folder, today: today)
    whole = read
    return read
  }

  /// How many more screens a questionnaire has, if that was worked out before: when the program was built.
  func knownProgress(of questionnaire: Questionnaire) -> (any ProgressSource)? {
    place.isShipped ? ShippedQuestions.progress(of: questionnaire) : nil
  }

  /// The topics of every questionnaire that nothing is wrong with.
  var topics: TopicCollection {
    let names = place.isShipped ? ShippedQuestions.names : loaded.questionnaires.keys.sorted()
    return TopicCollection(names.compactMap { try? questionnaire($0) })
  }

  /// What the first screens need, read without decoding the questions.
  func frontMatter() throws -> FrontMatter {
    let catalogue =
      folder.map(QuestionLoader.catalogue) ?? ShippedQuestions.catalogue
      ?? QuestionLoader.catalogue(ShippedQuestions.folder)
    guard let guidance = catalogue.guidance,
      !catalogue.diagnostics.contains(where: { $0.severity == .error && !isOther($0.file) })
    else {
      Streams.say(DiagnosticText.render(catalogue.diagnostics))
      throw Ending(reason: .badInput)
    }
    let form = place.isForm ? loaded.questionnaires.values.first?.content : nil
    let heads = catalogue.heads.filter { head in
      form == nil && (only.map { QuestionnaireContent.names(in: $0).contains(head.id) } ?? true)
    }
    return FrontMatter(
      heads: (form.map { [MenuEntry(id: $0.id, title: $0.title, summary: $0.summary)] } ?? [])
        + heads.map {
          .init(
            id: $0.id, title: $0.title, summary: $0.summary, notFor: $0.notFor, alsoCalled: $0.alsoCalled)
        },
      names: Dictionary(uniqueKeysWithValues: catalogue.heads.map { ($0.id, $0.short ?? $0.title) }),
      guidance: guidance, countries: catalogue.countries, isFromElsewhere: isFromElsewhere,
      reviewBy: heads.compactMap(\.reviewBy).min())
  }

  /// Whether a file is a questionnaire that the menu is not narrowed to: what is wrong in it is in nobody's way.
  private func isOther(_ file: String) -> Bool {
    guard let only, let files = folder?.files else { return false }
    let names = QuestionnaireContent.names(in: only).map { $0 + ".yaml" }
    return files.contains { path, other in
      other.name == file && QuestionPlace.isQuestionnaire(path) && !names.contains(path)
    }
  }

  private func refuseErrors() throws {
    let errors = loaded.diagnostics.filter { $0.severity == .error && !place.isForeign($0.file) }
    guard !errors.isEmpty else { return }
    Streams.say(DiagnosticText.render(errors))
    throw Ending(reason: .badInput)
  }
}
