/// Why a YAML file cannot be read any further.
struct YamlFault: Error {
  /// What is wrong.
  let finding: Finding
  /// Where.
  let span: SourceSpan
}
