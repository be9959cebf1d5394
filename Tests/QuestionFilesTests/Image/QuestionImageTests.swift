import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What is written as an image is read as the same.
@Suite struct QuestionImageTests {
  private struct Everything: Codable, Equatable {
    enum Choice: Codable, Equatable {
      case nothing
      case one(Int?)
      case named(first: String, second: [Bool])
      indirect case inside(Choice)
    }

    var numbers: [Int] = []
    var text: String?
    var choices: [Choice] = []
    var nested: [[String]] = []
  }

  private func isReadAgain<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
    QuestionImage.value(Value.self, of: try QuestionImage.text(of: value)) == value
  }

  @Test func numbersOfAnySize() throws {
    var numbers = [0, 31, 32, 63, 64, 2047, 2048, .max, .min]
    numbers += (0..<63).map { 1 << $0 }
    #expect(try isReadAgain(numbers + numbers.map { ~$0 }))
  }

  @Test func everyShape() throws {
    var value = Everything()
    #expect(try isReadAgain(value))
    value.numbers = [-1, 1]
    value.text = "a \"quoted\" line\n`日` é \\ \u{1F9E0}"
    value.choices = [.nothing, .one(nil), .one(0), .inside(.named(first: "", second: [true, false]))]
    value.nested = [[], ["a", "a"], ["b"]]
    #expect(try isReadAgain(value))
  }

  @Test func aQuestionnaire() throws {
    let questionnaire = try #require(QuestionLoader.load(SampleFolder.folder).questionnaires["sample"])
    #expect(try isReadAgain(questionnaire.content))
  }

  /// Wherever an image is cut off or spoilt, reading it ends, and a shorter one is refused.
  @Test func aDamagedImageIsNone() throws {
    let questionnaire = try #require(QuestionLoader.load(SampleFolder.folder).questionnaires["sample"])
    let image = Array(try QuestionImage.text(of: questionnaire.content).utf8)
    for length in stride(from: 0, to: image.count, by: 7) {
      let cut = String(decoding: image[..<length], as: UTF8.self)
      #expect(QuestionImage.value(QuestionnaireContent.self, of: cut) == nil)
      var spoilt = image
      spoilt[length] ^= 0x15
      _ = QuestionImage.value(QuestionnaireContent.self, of: String(decoding: spoilt, as: UTF8.self))
    }
  }
}
