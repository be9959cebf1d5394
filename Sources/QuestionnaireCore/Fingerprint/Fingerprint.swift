/// A short name for content: the same content has the same fingerprint on every machine and in every run.
///
/// A journal keeps it with each answer, as `"asked":"00000000000000ab"`: when the words of the question change, the
/// fingerprint does, and the old answer is not taken for an answer to the new words.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The 64 bits.
  public let rawValue: UInt64

  /// Makes a fingerprint of its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Reads sixteen lower-case hexadecimal digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 16, isHex, let value = UInt64(text, radix: 16) else { return nil }
    rawValue = value
  }

  /// Sixteen lower-case hexadecimal digits.
  public var description: String {
    let digits = String(rawValue, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Interview {
  /// What an answer to the prompt means, as it is asked now; nil if it is not of this questionnaire.
  public func fingerprint(of prompt: Prompt) -> Fingerprint? {
    let content = questionnaire.content
    if let question = wholeQuestion(for: prompt) { return question.fingerprint(in: content.bodyMap) }
    guard content.items.indices.contains(prompt.item) else { return nil }
    switch content.items[prompt.item].kind {
    case .question, .computed: return nil
    case .note(let title, let text), .end(let title, let text):
      var maker = FingerprintMaker()
      maker.add(title)
      maker.add(text)
      return maker.fingerprint
    }
  }
}

/// Takes in content piece by piece (FNV-1a, 64 bits); every text goes in with its length, so no two lists look alike.
struct FingerprintMaker {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  var fingerprint: Fingerprint { Fingerprint(rawValue: state) }

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      add(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func add(_ flag: Bool) { add(byte: flag ? 1 : 0) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      for byte in bytes { add(byte: byte) }
    }
  }

  mutating func add(_ text: PersonText) {
    // What is worded for a child as for anybody else has no wording of its own.
    let wordings = text.written
    for wording in wordings[3] == wordings[1] ? wordings.dropLast() : wordings[...] { add(wording) }
  }

  mutating func add(_ prose: Prose) {
    add(list: prose.blocks) {
      $0.add($1.kind == .bullet)
      $0.add($1.text)
    }
  }

  mutating func add<Value>(ifAny value: Value?, _ body: (inout FingerprintMaker, Value) -> Void) {
    add(value != nil)
    if let value { body(&self, value) }
  }

  mutating func add<Element>(list: [Element], _ body: (inout FingerprintMaker, Element) -> Void) {
    add(list.count)
    for element in list { body(&self, element) }
  }

  private mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
