/// The files of a folder as lints read them; a file that is no YAML is left out.
struct LintedFolder {
  /// The files, in order of paths.
  let files: [LintedFile]
  /// Words in names of topics, medicines and organizations.
  let names: KnownNames

  init(_ folder: QuestionFolder) {
    let readings = DiagnosticLog()
    files = folder.files.sorted { $0.key < $1.key }.compactMap { path, file in
      guard let kind = FileKind(path: path),
        let root = YamlReader.read(SourceText(name: file.name, bytes: file.bytes), log: readings)
      else { return nil }
      return LintedFile(kind: kind, root: root)
    }
    names = KnownNames(files)
  }

  /// The file of a kind.
  func file(_ kind: FileKind) -> LintedFile? { files.first { $0.kind == kind } }
}
