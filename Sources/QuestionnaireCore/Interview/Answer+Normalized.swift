extension Answer {
  /// The answer in the order of the question's options and of the body map, with clean text.
  func normalized(for question: Question, in map: BodyMap) -> Answer {
    guard case .value(let value) = self else { return self }
    switch value {
    case .options(let options, let writeIn):
      let order = question.options.map(\.id).filter(options.contains)
      let takesText = order.contains { question.option($0)?.isWriteIn == true }
      guard Set(order) == Set(options), Set(options).count == options.count else { return self }
      return .value(.options(order, writeIn: takesText ? writeIn?.cleaned : nil))
    case .option(let option, let writeIn):
      let takesText = question.option(option)?.isWriteIn == true
      return .value(.option(option, writeIn: takesText ? writeIn?.cleaned : nil))
    case .regions(let regions):
      let order = map.regions.map(\.id).filter(regions.contains)
      return order.count == regions.count ? .value(.regions(order)) : self
    case .text(let text):
      return .value(.text(text.cleanedText))
    default:
      return self
    }
  }
}

extension String {
  /// The text on one line, trimmed, without control characters; nil if nothing is left.
  fileprivate var cleaned: String? {
    let words = cleanedText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// The text without control characters other than line ends, trimmed.
  fileprivate var cleanedText: String {
    var text = String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0 == "\n" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }))
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
