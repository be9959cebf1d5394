// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Tests and question files hold millions of interviews with these parts, so that they are optimised in debug builds
// too, each as a whole, which costs less than file by file. Every check of an index, an overflow or a precondition
// stays.
let quick =
  settings + [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug))]

let cSettings: [CSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

let package = Package(
  name: "anamnesis",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "anamnesis", targets: ["anamnesis"]),
    .library(name: "QuestionnaireCore", targets: ["QuestionnaireCore"]),
    .library(name: "QuestionFiles", targets: ["QuestionFiles"]),
    .library(name: "QuestionLibrary", targets: ["QuestionLibrary"]),
    .library(name: "FlowAnalysis", targets: ["FlowAnalysis"]),
    .library(name: "FHIRForms", targets: ["FHIRForms"]),
    .library(name: "FHIRExport", targets: ["FHIRExport", "SummaryReports"]),
    .library(name: "InterviewUI", targets: ["InterviewUI"]),
    .library(name: "SessionJournal", targets: ["SessionJournal"]),
    .library(name: "CPseudoTerminal", targets: ["CPseudoTerminal"]),
    // Loaded into programs under test: system calls that fail, and a disk that forgets.
    .library(name: "CFaultShim", type: .dynamic, targets: ["CFaultShim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(name: "PlainText", swiftSettings: quick),
    .target(name: "QuestionnaireCore", dependencies: ["PlainText"], swiftSettings: quick),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "QuestionFiles", dependencies: ["PlainText", "QuestionnaireCore", "CLibYAML"],
      swiftSettings: quick),
    .target(
      name: "FHIRForms", dependencies: ["PlainText", "QuestionnaireCore", "QuestionFiles"],
      swiftSettings: quick),
    .executableTarget(
      name: "QuestionCompiler", dependencies: ["QuestionnaireCore", "QuestionFiles", "FlowAnalysis"],
      swiftSettings: settings),
    .plugin(
      name: "EmbedQuestionFiles", capability: .buildTool(), dependencies: ["QuestionCompiler"],
      path: "Sources/EmbedQuestionFiles", exclude: ["embed.sh"]),
    .target(
      name: "QuestionLibrary", dependencies: ["QuestionnaireCore", "QuestionFiles", "FlowAnalysis"],
      swiftSettings: settings,
      plugins: ["EmbedQuestionFiles"]),
    .target(name: "FlowAnalysis", dependencies: ["PlainText", "QuestionnaireCore"], swiftSettings: quick),
    .target(
      name: "AuthorReports",
      dependencies: ["PlainText", "QuestionnaireCore", "QuestionFiles", "FlowAnalysis"],
      swiftSettings: settings),
    .target(
      name: "SummaryReports", dependencies: ["PlainText", "QuestionnaireCore"], swiftSettings: quick),
    .target(
      name: "FHIRExport", dependencies: ["PlainText", "QuestionnaireCore", "SummaryReports"],
      swiftSettings: quick),
    .target(
      name: "InterviewUI", dependencies: ["PlainText", "QuestionnaireCore", "SummaryReports"],
      swiftSettings: quick),
    .target(
      name: "SessionJournal", dependencies: ["PlainText", "QuestionnaireCore"], swiftSettings: settings),
    .target(
      name: "CTerminal", cSettings: cSettings,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "NCursesTerminal", dependencies: ["PlainText", "InterviewUI", "CTerminal"],
      swiftSettings: settings),
    .target(name: "Printing", dependencies: ["PlainText"], swiftSettings: settings),
    .executableTarget(
      name: "anamnesis",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "FlowAnalysis", "AuthorReports",
        "FHIRForms", "FHIRExport", "SessionJournal", "SummaryReports", "InterviewUI", "NCursesTerminal",
        "CTerminal", "Printing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      // Loading libraries is half the time to the first frame: a release stands alone.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-executable", "-l_FoundationCollections", "-l_FoundationCShims", "-lswiftSynchronization",
            // Without symbols it is half as large.
            "-Xlinker", "-s",
          ],
          .when(platforms: [.linux], configuration: .release))
      ]),

    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", cSettings: cSettings),
    .target(
      name: "CFaultShim", path: "Tests/CFaultShim", cSettings: cSettings,
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(
      name: "TestSupport",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "InterviewUI",
        "CPseudoTerminal",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "PlainTextTests", dependencies: ["PlainText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "QuestionnaireCoreTests", dependencies: ["PlainText", "QuestionnaireCore", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "QuestionFilesTests",
      dependencies: ["PlainText", "QuestionnaireCore", "QuestionFiles", "TestSupport"],
      exclude: ["Diagnostics/Goldens", "Lints/Goldens"], swiftSettings: settings),
    .testTarget(
      name: "QuestionLibraryTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "FlowAnalysis",
        "SummaryReports",
        "InterviewUI", "TestSupport",
      ],
      exclude: ["Goldens", "Phrases"], swiftSettings: settings),
    .testTarget(
      name: "FHIRFormsTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "FHIRForms", "FlowAnalysis", "TestSupport",
      ],
      exclude: ["evaluated.py"], swiftSettings: settings),
    .executableTarget(
      name: "JournalProbe", dependencies: ["QuestionnaireCore", "SessionJournal"], path: "Tests/JournalProbe",
      swiftSettings: settings),
    .testTarget(
      name: "SessionJournalTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "SessionJournal",
        "JournalProbe",
        "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "FlowAnalysisTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "FlowAnalysis", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AuthorReportsTests",
      dependencies: [
        "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "FlowAnalysis", "AuthorReports",
        "TestSupport",
      ],
      exclude: ["Goldens", "Planted"], swiftSettings: settings),
    .testTarget(
      name: "SummaryReportsTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "SummaryReports", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "FHIRExportTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "QuestionFiles", "SummaryReports", "FHIRExport", "TestSupport",
      ],
      exclude: ["Goldens", "enabled.py"], swiftSettings: settings),
    .testTarget(
      name: "InterviewUITests",
      dependencies: ["PlainText", "QuestionnaireCore", "SummaryReports", "InterviewUI", "TestSupport"],
      exclude: ["Goldens", "Lines/Goldens", "Phrases"], swiftSettings: settings),
    .executableTarget(
      name: "PrintingProbe", dependencies: ["Printing"], path: "Tests/PrintingProbe", swiftSettings: settings),
    .testTarget(
      name: "PrintingTests", dependencies: ["Printing", "PrintingProbe", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["InterviewUI", "NCursesTerminal", "CTerminal"],
      path: "Tests/TerminalProbe", swiftSettings: settings),
    .testTarget(
      name: "NCursesTerminalTests",
      dependencies: [
        "PlainText", "QuestionnaireCore", "InterviewUI", "NCursesTerminal", "CTerminal", "TerminalProbe",
        "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "AnamnesisTests",
      dependencies: [
        "anamnesis", "PlainText", "QuestionnaireCore", "QuestionFiles", "QuestionLibrary", "FlowAnalysis",
        "SummaryReports", "AuthorReports", "InterviewUI", "Printing", "SessionJournal", "TestSupport",
      ],
      exclude: ["BadFiles", "Goldens", "Lamps"], swiftSettings: settings),
  ]
)
