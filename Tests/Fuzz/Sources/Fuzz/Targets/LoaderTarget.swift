import QuestionFiles
import QuestionnaireCore

/// A question file among others that are right: its first letter says which it is.
///
/// Each diagnostic has a place in its file, and a second reading says the same. What is free of errors comes out of its
/// image as it went in, and every interview with it comes to an end.
enum LoaderTarget {
  private static let paths = [
    "sample.yaml", "topics/general.yaml", "shared/more.yaml", "vignettes/story.yaml", "safety/hazards.yaml",
    "sources.yaml", "body-map.yaml", "medicines.yaml", "organizations.yaml", "triage.yaml", "numbers.yaml",
    "findings.yaml",
  ]
  private static let folder: QuestionFolder = {
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.vignette().utf8), at: "vignettes/story.yaml")
    return folder
  }()
  private static let today = CalendarDay(year: 2026, month: 11, day: 30)

  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let path = input.one(of: paths)
    var folder = folder
    folder.add(input.bytes, at: path)
    let loaded = QuestionLoader.load(folder, today: today)
    let files = Dictionary(uniqueKeysWithValues: folder.files.values.map { ($0.name, $0.bytes) })
    claimPlaces(loaded.diagnostics, in: files)
    // Each takes as long as reading.
    switch bytes.count % 8 {
    case 0:
      claim(QuestionLoader.load(folder, today: today).diagnostics == loaded.diagnostics, "the same again")
    case 1: claimPlaces(QuestionLints.findings(in: loaded).sorted(), in: files)
    default: break
    }
    for (id, questionnaire) in loaded.questionnaires {
      claim(QuestionLoader.questionnaire(id, in: folder)?.content == questionnaire.content, "the same alone")
      claimInterviews(with: questionnaire)
    }
  }
}

/// A questionnaire that was loaded survives its image, and whoever answers comes to its end.
func claimInterviews(with questionnaire: Questionnaire) {
  let image = ImageWriter.text(of: questionnaire.content)
  let read = ImageReader.value(QuestionnaireContent.self, of: image)
  claim(read == questionnaire.content, "the image is the questionnaire")
  for otherwise in AnswerSheet.Otherwise.allCases {
    let conducted = AnswerSheet(otherwise: otherwise).conduct(questionnaire)
    claim(conducted.interview.evaluation.isComplete || !conducted.refusals.isEmpty, "it comes to an end")
  }
  _ = randomInterview(with: questionnaire, seed: 1)
}

/// An interview with random answers, the same for the same seed; `isAsked` looks at each step.
func randomInterview(
  with questionnaire: Questionnaire, seed: UInt64, each: (Interview) -> Void = { _ in }
) -> Interview {
  var interview = Interview(questionnaire)
  var answers = RandomAnswers(seed: seed)
  while let prompt = interview.evaluation.current {
    each(interview)
    if (try? interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))) == nil {
      guard (try? interview.answer(prompt.linkId, with: .unknown)) != nil else { break }
    }
    for flag in interview.pendingEmergencies { interview.acknowledge(flag.id) }
  }
  return interview
}
