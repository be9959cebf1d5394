extension Unicode.Scalar {
  /// Whether the scalar is text a person may enter: no control character, nothing that turns lines round unseen.
  var isText: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .lineSeparator, .paragraphSeparator: false
    case .format: self == "\u{200C}" || self == "\u{200D}"
    default: true
    }
  }
}
