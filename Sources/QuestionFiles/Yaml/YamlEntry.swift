/// A key of a mapping and its value.
struct YamlEntry {
  /// The key.
  let key: Word
  /// The value.
  let value: YamlNode
}
