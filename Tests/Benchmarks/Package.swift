// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "anamnesis", path: "../..")],
  targets: [
    .executableTarget(
      name: "BareMenu", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "CPseudoTerminal", package: "anamnesis"),
        .product(name: "QuestionnaireCore", package: "anamnesis"),
        .product(name: "QuestionFiles", package: "anamnesis"),
        .product(name: "QuestionLibrary", package: "anamnesis"),
        .product(name: "FlowAnalysis", package: "anamnesis"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]),
  ]
)
