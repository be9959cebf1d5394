extension SourceText {
  /// The most bytes a question file may have.
  static let largest = 1 << 20

  /// What keeps the file from being read at all, with its place.
  func refusal() -> (finding: Finding, place: Place)? {
    guard bytes.count <= Self.largest else { return (.fileTooLarge(bytes.count, limit: Self.largest), start) }
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x09 {
        offset += 1
        continue
      }
      if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
        offset += 2
        continue
      }
      var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else {
        return (.notUTF8(byte), place(ofByte: offset))
      }
      let scalar = Unicode.UTF8.decode(encoded)
      if scalar.isRefused { return (.forbiddenCharacter(scalar), place(ofByte: offset)) }
      offset += encoded.count
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// True for what a reader of the file cannot see or would see elsewhere: controls, marks that reorder text, zero widths.
  var isRefused: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF,
      0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
