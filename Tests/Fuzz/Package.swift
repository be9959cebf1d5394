// swift-tools-version: 6.2
import PackageDescription

// The modules are those of the program, by links, and not its package: that would build the compiler of question files
// with the fuzzer in it, and all it needs a second time.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v14)],
  targets: [
    .target(name: "PlainText", swiftSettings: settings),
    .target(name: "QuestionnaireCore", dependencies: ["PlainText"], swiftSettings: settings),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1"),
    .target(
      name: "QuestionFiles", dependencies: ["PlainText", "QuestionnaireCore", "CLibYAML"],
      swiftSettings: settings),
    .target(
      name: "FHIRForms", dependencies: ["PlainText", "QuestionnaireCore", "QuestionFiles"],
      swiftSettings: settings),
    .target(
      name: "SummaryReports", dependencies: ["PlainText", "QuestionnaireCore"], swiftSettings: settings),
    .target(
      name: "FHIRExport", dependencies: ["PlainText", "QuestionnaireCore", "SummaryReports"],
      swiftSettings: settings),
    .target(
      name: "InterviewUI", dependencies: ["PlainText", "QuestionnaireCore", "SummaryReports"],
      swiftSettings: settings),
    .target(
      name: "SessionJournal", dependencies: ["PlainText", "QuestionnaireCore"], swiftSettings: settings),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "FHIRForms", "SummaryReports", "FHIRExport",
        "InterviewUI", "SessionJournal",
      ],
      // libFuzzer has the main function.
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ]
)
