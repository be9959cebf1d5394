internal import PlainText
public import QuestionFiles
public import QuestionnaireCore

/// A form that can be asked: what it became, where its parts are written, and what was lost.
///
///     let (form, diagnostics) = FormLoader.load(file, surroundings: surroundings)
///     form?.content.items[1].linkId        // 1.1, as the form has it
///     form?.losses.first?.text             // it is worked out from other answers, …
public struct ImportedForm: Sendable {
  /// What is asked. Names are the linkIds of the form.
  public let content: QuestionnaireContent
  /// Where its parts stand in the file.
  public let places: QuestionnairePlaces
  /// What is worked out from answers, by the linkIds. Question files cannot say that.
  public var calculations: [LinkID] { content.items.filter { $0.computed != nil }.map(\.linkId) }
  /// Whether a condition reads what is worked out: such a form is asked as it is, and not written as question files.
  public var dependsOnCalculations: Bool {
    let calculations = Set(calculations)
    return content.items.contains { item in
      item.guardCondition.tests.contains { $0.linkId.map(calculations.contains) ?? false }
    }
  }
  /// What each question stands for in the form: the item, and the round of what repeats.
  public let origins: [LinkID: FormOrigin]
  /// Today and now, where the form has them filled in, as answers are written.
  let moments: [String]
  /// The items of the form, in its own order, for a response to it.
  let outline: [ResponseNode]
  /// What a response calls the form: its address and version; nil: it has no address.
  let address: String?
  /// What of the form is not asked, or not as the form has it, in the order of the file.
  public let losses: [FormLoss]

  /// Whether anything of it is asked in several rounds.
  public var hasRounds: Bool { origins.values.contains { $0.isLaterRound } }
}

/// What stands around a form and is not in it: the "call now" lines of the program, and today's date.
public struct FormSurroundings: Sendable {
  let guidance: Guidance
  let today: CalendarDay
  let time: TimeOfDay?

  /// Takes the program's guidance, of which only the "call now" lines and the words of danger are shown; `time` is what
  /// "now" is in the form.
  public init(guidance: Guidance, today: CalendarDay, time: TimeOfDay? = nil) {
    self.guidance = guidance
    self.today = today
    self.time = time
  }

  /// Today, with the time where that is wanted, as answers are written.
  func moment(withTime: Bool) -> PartialDate? {
    let day = PartialDate(year: today.year, month: today.month, day: today.day)
    guard withTime, let time else { return day }
    return day.flatMap { $0.at(time) } ?? day
  }
}

/// Reads Questionnaires of FHIR R4. Loading never throws and never stops at the first mistake.
public enum FormLoader {
  /// The most bytes that a file may have.
  public static let mostBytes = FormReader.mostBytes

  /// The form of a file, unless something is an error, and everything that is wrong with it, or with the files of value
  /// sets beside it. Of what repeats there are as many rounds as an interview has, or a proof.
  public static func load(
    _ file: DiagnosedFile, valueSets: [DiagnosedFile] = [], surroundings: FormSurroundings,
    rounds: FormRounds = .asked
  ) -> (form: ImportedForm?, diagnostics: [Diagnostic]) {
    let log = FormLog(file)
    let reader = FormReader(file, log)
    guard let node = reader.json(), let form = reader.form(node) else {
      return (nil, log.diagnostics.sorted())
    }
    ItemRules(log).check(form)
    SourceRules(log, lineOf: file.line).check(form)
    var shelf = ValueSetShelf(log)
    var others: [Diagnostic] = []
    for file in valueSets { others += add(file, to: &shelf) }
    shelf.addContained(in: node)
    let losses = LossList(lineOf: file.line)
    losses.add(unknown: form.unknown, of: nil)
    let lowering = FormLowering(form, rounds, shelf, log, losses, surroundings, lineOf: file.line)
    let (content, names, conditions) = FormContent(
      form, lowering, surroundings, fileName: file.name
    ).content()
    let diagnostics = log.diagnostics.sorted() + others
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
    let places = file.places(names: names, conditions: conditions)
    return (
      ImportedForm(
        content: content, places: places, origins: lowering.origins,
        moments: [false, true].compactMap { surroundings.moment(withTime: $0)?.description },
        outline: ResponseNode.outline(lowering.entries),
        address: form.url.map { $0 + (form.version.map { "|\($0)" } ?? "") }, losses: losses.sorted),
      diagnostics
    )
  }

  private static func add(_ file: DiagnosedFile, to shelf: inout ValueSetShelf) -> [Diagnostic] {
    let log = FormLog(file)
    if let node = FormReader(file, log).json(), !shelf.add(node) {
      log.report(
        .notAValueSet(node["resourceType"]?.string.map(Words.line)), at: node["resourceType"]?.range ?? 0..<1)
    }
    return log.diagnostics.sorted()
  }
}
