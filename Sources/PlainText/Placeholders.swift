extension String {
  /// The text with words in every place of a placeholder.
  ///
  /// `"Call {number} now.".filling("{number}", with: "112")` is `"Call 112 now."`
  public func filling(_ placeholder: String, with words: String) -> String {
    guard let sign = placeholder.utf8.first, utf8.contains(sign) else { return self }
    let wanted = Array(placeholder.utf8)
    let bytes = Array(utf8)
    var filled: [UInt8] = []
    filled.reserveCapacity(bytes.count + words.utf8.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == sign, bytes[place...].starts(with: wanted) {
        filled += words.utf8
        place += wanted.count
      } else {
        filled.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }
}
