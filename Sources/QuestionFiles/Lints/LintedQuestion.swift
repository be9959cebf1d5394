/// A question as lints read it.
struct LintedQuestion {
  /// Its name.
  let id: Word
  /// Its mapping.
  let node: YamlNode
  /// Its own texts: the question, help, options and plainer words.
  let texts: [LintedText]
}
