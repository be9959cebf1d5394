/// A key of a mapping and its value.
struct YamlEntry: Sendable {
  /// The key.
  let key: Word
  /// The value.
  let value: YamlNode
}
