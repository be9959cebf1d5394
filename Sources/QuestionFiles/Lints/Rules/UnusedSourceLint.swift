/// Every source of the bibliography is cited somewhere.
struct UnusedSourceLint: Lint {
  var needsWholeFolder: Bool { true }

  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for source in folder.unusedSources { log.report(.unusedSource(source.text), at: source.place) }
  }
}

extension Finding {
  fileprivate static func unusedSource(_ id: String) -> Finding {
    Finding(.unusedSource, "nothing cites the source '\(id)'", help: "cite it, or remove it", .warning)
  }
}
