/// The bytes of one file, divided into lines. A byte order mark at the start is left out.
final class SourceText: Sendable {
  /// The file's name, as diagnostics show it.
  let name: String
  /// The bytes.
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    for (offset, byte) in self.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
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
    var offset = lineStarts[position.line - 1]
    var left = position.column - 1
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The position of a byte.
  func position(ofByte offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[lineStarts[low]..<min(max(offset, lineStarts[low]), bytes.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: column + 1)
  }

  /// The place of so many characters that begin at a byte.
  func place(ofByte offset: Int, length: Int = 1) -> Place {
    let start = position(ofByte: offset)
    return Place(self, SourceSpan(start, start.advanced(by: length)))
  }

  /// The text between two positions.
  func text(_ span: SourceSpan) -> String {
    let start = offset(of: span.start)
    return String(decoding: bytes[start..<max(start, offset(of: span.end))], as: UTF8.self)
  }

  /// The start of the file.
  var start: Place { Place(self, SourceSpan(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 1))) }
}
