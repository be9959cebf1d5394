import PlainText
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore

/// A place that question files are read from: the shipped ones, a folder or a part of one, or one file or questionnaire
/// with what belongs to it.
enum QuestionPlace {
  case shipped
  case folder(String)
  /// The shared files, the topics or the vignettes of a folder.
  case part(FolderMember)
  /// One file; a questionnaire with its vignettes too, if they are wanted.
  case file(FolderMember, withVignettes: Bool)
  /// A form of another program, such as a FHIR Questionnaire.
  case form(String)
  /// Questionnaires of a folder or of the shipped files, by their names.
  case questionnaires([String], QuestionFolder, withVignettes: Bool)

  private static let dataFiles: Set<String> = [
    "body-map.yaml", "findings.yaml", "medicines.yaml", "numbers.yaml", "organizations.yaml", "sources.yaml",
    "triage.yaml",
  ]

  /// The folder of the option, or the form that it names, else of ANAMNESIS_QUESTIONNAIRES, else the shipped files.
  init(option: String?) {
    let place = option ?? Surroundings.variable("ANAMNESIS_QUESTIONNAIRES")
    self = place.map { Self.isForm($0) ? .form($0) : .folder($0) } ?? .shipped
  }

  /// A folder or a file on the disk, or else a questionnaire of the option's folder or of the shipped files, or several as
  /// in `shaking+walking`.
  init(_ argument: String, option: String?, withVignettes: Bool) throws(Failure) {
    if Self.isPath(argument) || WholeFile.kind(of: argument) != nil {
      try self.init(path: argument, withVignettes: withVignettes)
      return
    }
    try Self.refuseStandardInput(argument)
    let folder = try Self(option: option).read()
    let names = Self.names(in: folder)
    let wanted = QuestionnaireContent.names(in: argument)
    for name in wanted where !names.contains(name) {
      let near = EditDistance.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
      throw Failure(
        .noInput, "there is no file, folder or questionnaire '\(name)'",
        remedy: near ?? "see the names of questionnaires with: anamnesis list")
    }
    self = .questionnaires(wanted, folder, withVignettes: withVignettes)
  }

  /// The questionnaires of a folder, by their names.
  static func names(in folder: QuestionFolder) -> [String] {
    folder.files.keys.filter(isQuestionnaire).map { String($0.dropLast(5)) }
  }

  /// Question files rest on others beside them, and are checked by their names: none is read from standard input.
  static func refuseStandardInput(_ argument: String) throws(Failure) {
    guard argument == "-" else { return }
    throw Failure(
      .usage, "question files are not read from standard input",
      remedy: "save the questionnaire as a file, such as hiccups.yaml, and name that in place of -")
  }

  /// A folder or a file on the disk.
  init(path: String, withVignettes: Bool = false) throws(Failure) {
    let typed = TypedPath(path)
    if try FolderReader.isFolder(path) {
      self = FolderMember(part: typed).map { .part($0) } ?? .folder(path)
    } else if Self.isForm(path) {
      self = .form(path)
    } else {
      self = .file(FolderMember(file: typed), withVignettes: withVignettes)
    }
  }

  /// Whether the files are those inside the program.
  var isShipped: Bool { if case .shipped = self { true } else { false } }

  /// Whether it is a form of another program.
  var isForm: Bool { if case .form = self { true } else { false } }

  /// Whether the files are all of their folder.
  var isWhole: Bool {
    switch self {
    case .shipped, .folder: true
    case .part, .file, .form, .questionnaires: false
    }
  }

  /// Whether there can be several questionnaires, which somebody may have asked together.
  var holdsOthers: Bool {
    switch self {
    case .shipped, .folder, .questionnaires: true
    case .part, .file, .form: false
    }
  }

  /// Whether a path of a folder is that of a questionnaire.
  static func isQuestionnaire(_ path: String) -> Bool { !path.contains("/") && !dataFiles.contains(path) }

  /// Whether an argument is meant as a file or folder, not as a name.
  static func isPath(_ argument: String) -> Bool {
    argument.contains("/") || argument.hasSuffix(".yaml") || isForm(argument)
  }

  /// Whether a path names a form of another program.
  static func isForm(_ path: String) -> Bool { path.hasSuffix(".json") }

  /// The files. A folder stands for itself; a file or a part that has no data files beside it rests on the shipped ones.
  func read() throws(Failure) -> QuestionFolder {
    switch self {
    case .shipped: return ShippedQuestions.folder
    case .questionnaires(let names, let folder, let withVignettes):
      return folder.only { path in
        withVignettes || names.contains { Self.isMeant(path, beside: $0 + ".yaml") }
      }
    case .form: return QuestionFolder()
    case .folder(let path): return try FolderReader.folder(at: path)
    case .part(let part):
      return Self.resting(try FolderReader.folder(at: part.root, shown: part.shown))
    case .file(let file, let withVignettes):
      guard file.path.hasSuffix(".yaml") else {
        throw Failure(
          .badInput, "'\(file.shown(file.path))' is no question file",
          remedy: "the names of question files end in .yaml")
      }
      let holdsAll = withVignettes && !file.path.contains("/")
      return Self.resting(
        try FolderReader.folder(at: file.root, wanted: file.path, shown: file.shown) {
          holdsAll || Self.isMeant($0, beside: file.path)
        })
    }
  }

  /// Whether a diagnostic of a file belongs to what was asked for.
  func isAbout(_ file: String) -> Bool {
    switch self {
    case .shipped, .folder, .form, .questionnaires: true
    case .part(let part): file.hasPrefix(part.shown(part.path) + "/")
    case .file(let asked, _): !asked.path.contains("/") || file == asked.shown(asked.path)
    }
  }

  /// Whether a file is a questionnaire that was not asked for: what is wrong in it is in nobody's way.
  func isForeign(_ file: String) -> Bool {
    guard let path = file.split(separator: "/").last.map(String.init), !Self.dataFiles.contains(path)
    else { return false }
    return switch self {
    case .file(let asked, withVignettes: true) where !asked.path.contains("/"):
      file == asked.shown(path) && path != asked.path
    case .questionnaires(let names, let folder, withVignettes: true):
      file == folder.files[path]?.name && !names.contains { path == $0 + ".yaml" }
    default: false
    }
  }

  /// Whether a vignette belongs to what was asked for.
  func holds(_ vignette: Vignette) -> Bool {
    switch self {
    case .shipped, .folder, .form: true
    case .part: isAbout(vignette.file)
    case .file(let file, _): file.path.contains("/") || vignette.questionnaire == fileName
    case .questionnaires(let names, _, _):
      QuestionnaireContent.names(in: vignette.questionnaire).allSatisfy(names.contains)
    }
  }

  /// The name of the questionnaire or the vignette, if the place is one file.
  var fileName: String? {
    guard case .file(let file, _) = self else { return nil }
    return file.path.split(separator: "/").last.map { String($0.dropLast(5)) }
  }

  private static func resting(_ folder: QuestionFolder) -> QuestionFolder {
    dataFiles.isDisjoint(with: folder.files.keys) ? folder.over(ShippedQuestions.folder) : folder
  }

  /// Beside a questionnaire stand no others; beside a vignette no other vignettes.
  private static func isMeant(_ other: String, beside path: String) -> Bool {
    if other == path || dataFiles.contains(other) { return true }
    if other.hasPrefix("shared/") || other.hasPrefix("topics/") { return true }
    return path.contains("/") && !other.hasPrefix("vignettes/")
  }
}
