/// A record as a line of JSON that ends with its own checksum, over every byte before `,"crc":"`.
enum JournalLine {
  private static let crc = Array(#","crc":""#.utf8)
  private static let end = Array(#""}"#.utf8)
  /// The bytes behind the part that the checksum covers.
  private static let suffixCount = crc.count + 8 + end.count

  /// The line of a record, line end included.
  static func bytes(of record: JournalRecord, number: Int) -> [UInt8] {
    let members = [JSONMember("n", .integer(number))] + record.members
    let body = Array("{\(members.map(\.text).joined(separator: ","))".utf8)
    return body + crc + Array(CRC32.text(body).utf8) + end + [0x0A]
  }

  /// The members of a line without its line end; nil if a byte of it is not as it was written.
  static func members(of line: ArraySlice<UInt8>) -> [JSONMember]? {
    guard line.count > suffixCount else { return nil }
    let body = line.dropLast(suffixCount)
    guard line.suffix(suffixCount).elementsEqual(crc + Array(CRC32.text(body).utf8) + end) else { return nil }
    return JSONScanner.members(of: line)
  }
}
