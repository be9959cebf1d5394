/// What is written for other eyes: which part of an interview, and in which format.
public struct Export: Hashable, Sendable {
  /// Which part.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The doctor's sheet, with all answers on its second page.
    case sheet
    /// The summary for the person, with everything in it.
    case summary
  }

  /// In which format.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text
    case markdown
    case html
    case json

    /// How file names of the format end, without the dot.
    public var fileExtension: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .html: "html"
      case .json: "json"
      }
    }
  }

  /// Which part.
  public let part: Part
  /// In which format.
  public let format: Format

  /// Makes an export.
  public init(_ part: Part, _ format: Format) {
    self.part = part
    self.format = format
  }
}
