/// One step of a YAML file, as the parser reports it.
struct YamlEvent {
  /// What the step is.
  enum Kind {
    case streamEnd
    case documentStart
    case alias(String)
    case scalar(String, YamlNode.Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    /// What carries no meaning here: the start of the stream, the end of a document.
    case other
  }

  /// What the step is.
  let kind: Kind
  /// Where it stands.
  let span: SourceSpan
  /// True if the value has an anchor.
  var hasAnchor = false
  /// True if the value has a tag.
  var hasTag = false
}
