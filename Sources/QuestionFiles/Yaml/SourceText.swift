import PlainText

/// The bytes of one file, divided into lines. A byte order mark at the start is left out.
final class SourceText: Sendable {
  /// The file's name, as diagnostics show it.
  let name: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many characters begin before every `stride`th byte: places on very long lines are found without reading the line.
  private let counts: [Int]
  private static let stride = 256

  init(name: String, bytes: [UInt8]) {
    self.name = name
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.bytes = bytes
    var starts = [0]
    var counts: [Int] = []
    var count = 0
    for offset in bytes.indices {
      if offset.isMultiple(of: Self.stride) { counts.append(count) }
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      if bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    self.counts = counts
  }

  /// The bytes of a line without its end; a line that does not exist has none.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(line - 1) else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<max(start, end)]
  }

  /// The text of a line without its end.
  func line(_ line: Int) -> String { String(decoding: bytes(ofLine: line), as: UTF8.self) }

  /// The byte at which a position stands; the end of the file for one behind it.
  func offset(of position: SourcePosition) -> Int {
    guard lineStarts.indices.contains(position.line - 1) else { return bytes.count }
    let start = lineStarts[position.line - 1]
    let wanted = characters(before: start) + position.column - 1
    let block = max(start / Self.stride, counts.lastIndex(notAbove: wanted))
    var offset = max(start, block * Self.stride)
    var left = wanted - characters(before: offset)
    while offset < bytes.count, left > 0 || bytes[offset] & 0xC0 == 0x80 {
      if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
      offset += 1
    }
    return offset
  }

  func position(ofByte offset: Int) -> SourcePosition {
    let line = lineStarts.lastIndex(notAbove: offset)
    let column = characters(before: offset) - characters(before: lineStarts[line])
    return SourcePosition(line: line + 1, column: column + 1)
  }

  private func characters(before offset: Int) -> Int {
    guard !counts.isEmpty else { return 0 }
    let end = min(offset, bytes.count)
    let block = min(end / Self.stride, counts.count - 1)
    return counts[block] + bytes[(block * Self.stride)..<end].count { $0 & 0xC0 != 0x80 }
  }

  /// The place of so many characters that begin at a byte.
  func place(ofByte offset: Int, length: Int = 1) -> Place {
    let start = position(ofByte: offset)
    return Place(self, SourceSpan(start, start.advanced(by: length)))
  }

  func text(_ span: SourceSpan) -> String {
    let start = offset(of: span.start)
    return String(decoding: bytes[start..<max(start, offset(of: span.end))], as: UTF8.self)
  }

  var start: Place {
    Place(self, SourceSpan(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 1)))
  }
}

extension [Int] {
  /// The last place of a rising list whose number is not above another; 0 if none is.
  fileprivate func lastIndex(notAbove number: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceText {
  /// The most bytes a question file may have.
  static let largest = 1 << 20

  /// What keeps the file from being read at all, with its place.
  func refusal() -> (finding: Finding, place: Place)? {
    guard bytes.count <= Self.largest else { return (.fileTooLarge(limit: Self.largest), start) }
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
      guard case .valid(let encoded) = parser.parseScalar(from: &iterator)
      else { return (.notUTF8(byte), place(ofByte: offset)) }
      let scalar = Unicode.UTF8.decode(encoded)
      if !TextPolicy.file.allows(scalar) { return (.forbiddenCharacter(scalar), place(ofByte: offset)) }
      offset += encoded.count
    }
    return nil
  }
}
