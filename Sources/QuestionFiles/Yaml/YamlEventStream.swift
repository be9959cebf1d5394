import CLibYAML

/// One step of a YAML file, as the parser reports it: `[a, b]` is `.sequenceStart`, two of `.scalar`, `.sequenceEnd`.
struct YamlEvent {
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

  let kind: Kind
  let span: SourceSpan
  var hasAnchor = false
  var hasTag = false
}

/// The events of a YAML file, read by libyaml. Nothing else knows libyaml.
final class YamlEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool
  private let source: SourceText
  private let end: SourcePosition
  /// The text in quotation marks that was read last, if nothing was read since.
  private var quoted: SourceSpan?

  init(_ source: SourceText) {
    self.source = source
    end = source.position(ofByte: source.bytes.count)
    input = .allocate(capacity: source.bytes.count)
    _ = input.initialize(from: source.bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  func next() throws(YamlFault) -> YamlEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    let span = SourceSpan(position(event.start_mark), position(event.end_mark))
    // The end of a list that is not indented is read without a character.
    if span.end > span.start { quoted = nil }
    switch event.type {
    case YAML_STREAM_END_EVENT: return YamlEvent(kind: .streamEnd, span: span)
    case YAML_DOCUMENT_START_EVENT: return YamlEvent(kind: .documentStart, span: span)
    case YAML_ALIAS_EVENT:
      return YamlEvent(kind: .alias(Self.string(event.data.alias.anchor)), span: span)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let style = Self.style(scalar.style)
      if style == .singleQuoted || style == .doubleQuoted { quoted = span }
      return YamlEvent(
        kind: .scalar(String(decoding: bytes, as: UTF8.self), style), span: span,
        hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      return YamlEvent(
        kind: .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE), span: span,
        hasAnchor: sequence.anchor != nil, hasTag: sequence.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return YamlEvent(kind: .sequenceEnd, span: span)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      return YamlEvent(
        kind: .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE), span: span,
        hasAnchor: mapping.anchor != nil, hasTag: mapping.tag != nil)
    case YAML_MAPPING_END_EVENT: return YamlEvent(kind: .mappingEnd, span: span)
    default: return YamlEvent(kind: .other, span: span)
    }
  }

  /// What stopped libyaml, in an author's words.
  private var fault: YamlFault {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "the file cannot be read"
    let start = position(state.problem_mark)
    let context = state.context == nil ? nil : position(state.context_mark)
    return YamlComplaint(
      problem: problem, position: start, context: context, quoted: quoted, source: source
    ).fault
  }

  /// Where a mark stands. libyaml ends a last line that has no end, and stands behind it.
  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    min(SourcePosition(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1), end)
  }

  private static func string(_ bytes: UnsafeMutablePointer<UInt8>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }

  private static func style(_ style: yaml_scalar_style_t) -> YamlNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
