public import QuestionFiles

/// A text with emoji markers such as 1️⃣ taken out, and the place where each stood.
public struct MarkedText {
  /// The text without its markers.
  public let text: String
  /// Where each marker stood.
  public let places: [Character: SourcePosition]

  /// Takes the markers out.
  public init(_ marked: String) {
    var text = ""
    var places: [Character: SourcePosition] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}" {
        places[character] = SourcePosition(line: line, column: column)
        continue
      }
      text.append(character)
      column = character.isNewline ? 1 : column + character.unicodeScalars.count
      line += character.isNewline ? 1 : 0
    }
    self.text = text
    self.places = places
  }
}
