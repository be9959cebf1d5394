/// Lines of a journal made by hand.
enum Line {
  /// The line whose JSON begins so, with the checksum it must have (worked out bit by bit, from the standard).
  static func with(_ body: String) -> [UInt8] {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in body.utf8 {
      remainder ^= UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 == 1 ? (remainder >> 1) ^ 0xEDB8_8320 : remainder >> 1 }
    }
    let digits = String(~remainder, radix: 16)
    let crc = String(repeating: "0", count: 8 - digits.count) + digits
    return Array("\(body),\"crc\":\"\(crc)\"}\n".utf8)
  }
}
