import FHIRExport
import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Interviews with random answers, and what an evaluator of FHIR forms that shares nothing with the program enables.
struct EnabledItems {
  /// Whether there is Python to run the evaluator.
  static let isPossible = CommandResult.of(["/usr/bin/env", "python3", "--version"]).ending == .exit(0)

  private let form: FHIRQuestionnaire
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) throws {
    self.questionnaire = questionnaire
    form = try FHIRQuestionnaire(questionnaire)
  }

  /// What differs in interviews with these seeds, a line each; the last line says how many there were.
  func differences(_ seeds: Range<UInt64>) throws -> [String] {
    let scratch = try Scratch()
    try scratch.write(form.json.lines, "form.json")
    let cases = try seeds.map { seed in
      let interview = try interview(seed)
      return JSONValue.object([
        .init("asked", .strings(asked(in: interview))),
        .init("response", FHIRResponse(of: interview, to: form, authored: Sample.day).json),
      ]).compact + "\n"
    }
    try scratch.write(cases.joined(), "cases")
    let script = "\(repositoryFolder)/Tests/FHIRExportTests/enabled.py"
    let result = CommandResult.of(
      ["/usr/bin/env", "python3", script, scratch.path("form.json"), scratch.path("cases")])
    return result.output.split(separator: "\n").map(String.init)
  }

  /// What is said where nothing differs.
  static func none(of seeds: Range<UInt64>) -> [String] { ["{\"cases\": \(seeds.count), \"different\": 0}"] }

  /// An interview to its end. Of three one has many answers that are not known, and one has few.
  private func interview(_ seed: UInt64) throws -> Interview {
    var random = RandomAnswers(seed: seed)
    var interview = Interview(questionnaire)
    while let prompt = interview.evaluation.current {
      var answer = random.answer(to: prompt, in: interview)
      if seed % 3 == 1, random.number(below: 3) == 0 { answer = .unknown }
      if case .value(.options(let options, _)) = answer, options.contains("another") {
        let typed = ["", "one thing", "one thing\nanother <thing>"][random.number(below: 3)]
        answer = .value(.options(options, writeIn: typed.isEmpty ? nil : typed))
      }
      if (try? interview.answer(prompt.linkId, with: answer)) == nil {
        try interview.answer(prompt.linkId, with: .unknown)
      }
    }
    return interview
  }

  /// The names of everything that was asked and of the flags that hold, as the form has them.
  private func asked(in interview: Interview) -> [String] {
    let prompts = interview.evaluation.path.map { prompt -> String in
      guard case .detail(let option, _, let index) = prompt.part,
        let question = questionnaire.items[prompt.item].question,
        case .answered? = interview.evaluation.status(of: question.linkId)
      else { return prompt.linkId.rawValue }
      _ = option
      return question.linkId.appending(question.details[index].linkId.rawValue).rawValue
    }
    let flags = interview.evaluation.flags.map { flag in
      let first = questionnaire.flags.first {
        $0.id.ownName == flag.id.ownName && $0.level == flag.level && $0.title == flag.title
      }
      return "#flag/\(first?.id ?? flag.id)"
    }
    let end = interview.evaluation.end.map { [$0.linkId.rawValue] } ?? []
    return Array(Set(prompts + flags + end)).sorted()
  }
}

@Suite(.enabled(if: EnabledItems.isPossible, "python3 is not there, which evaluates what is exported"))
struct EnabledItemsTests {
  @Test("after random answers the items that were asked are enabled, and no others", arguments: Shipped.names)
  func shipped(_ name: String) throws {
    let seeds = Tier.cases(40, nightly: 1_000)
    let items = try EnabledItems(try Shipped.questionnaire(name))
    #expect(try items.differences(seeds) == EnabledItems.none(of: seeds))
  }

  @Test(
    "so it is of several complaints", arguments: ["shaking+walking", "slow+twisting", "jerks+restless+slow"])
  func joint(_ name: String) throws {
    let seeds = Tier.cases(10, nightly: 300)
    let items = try EnabledItems(try Shipped.questionnaire(name))
    #expect(try items.differences(seeds) == EnabledItems.none(of: seeds))
  }

  @Test("so it is of everything that a form can hold")
  func lamps() throws {
    let seeds = Tier.cases(600, nightly: 5_000)
    #expect(try EnabledItems(try Lamps.questionnaire()).differences(seeds) == EnabledItems.none(of: seeds))
  }
}

extension Shipped {
  /// The names of the shipped questionnaires.
  fileprivate static var names: [String] { loaded.questionnaires.keys.sorted() }
}
