/// One file as lints read it: its questions, and every text that a person reads.
struct LintedFile {
  /// What the file is.
  let kind: FileKind
  /// Its value.
  let root: YamlNode
  /// Its questions and sub-questions, in their order.
  let questions: [LintedQuestion]
  /// Its texts, in their order; those of questions too.
  let texts: [LintedText]

  init(kind: FileKind, root: YamlNode) {
    self.kind = kind
    self.root = root
    var texts = LintedTexts()
    switch kind {
    case .vignette, .data(.sources), .data(.bodyMap), .data(.medicines), .data(.numbers): break
    default: texts.collect(root, owner: nil)
    }
    self.texts = texts.texts
    questions = texts.questions
  }
}
