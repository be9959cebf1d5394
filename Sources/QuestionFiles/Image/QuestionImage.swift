public import QuestionnaireCore

/// Question files as they are after loading, written out when the program is built: whoever opens one questionnaire
/// reads no YAML, and pays for no other.
///
/// An image is only good for the program that it was built with.
public enum QuestionImage {
  private struct Opening: Codable {
    let heads: [QuestionnaireHead]
    let guidance: Guidance?
    let countries: [Country]
  }

  /// The image of a value.
  public static func text(of value: some Encodable) throws -> String { try ImageWriter.text(of: value) }

  /// The image of what the first screens need.
  public static func text(of catalogue: Catalogue) throws -> String {
    try ImageWriter.text(
      of: Opening(heads: catalogue.heads, guidance: catalogue.guidance, countries: catalogue.countries))
  }

  /// The value of an image; nil if the image is of something else.
  public static func value<Value: Decodable>(_ type: Value.Type, of image: StaticString) -> Value? {
    ImageReader.value(type, of: image)
  }

  /// The value of an image that was just written; nil if the image is of something else.
  public static func value<Value: Decodable>(_ type: Value.Type, of image: String) -> Value? {
    ImageReader.value(type, of: image)
  }

  /// The questionnaire of an image of its content; nil if the image is of something else.
  public static func questionnaire(_ image: StaticString) -> Questionnaire? {
    value(QuestionnaireContent.self, of: image).flatMap { try? Questionnaire($0) }
  }

  /// What the first screens need; nil if the image is of something else.
  public static func catalogue(_ image: StaticString) -> Catalogue? {
    value(Opening.self, of: image).map {
      Catalogue(heads: $0.heads, guidance: $0.guidance, countries: $0.countries, diagnostics: [])
    }
  }
}
