import PlainText
import QuestionnaireCore

/// A function of FHIRPath on a text or a number that is known beforehand.
struct TextFunction {
  enum Result {
    case value(PathValue)
    case nothing
    /// What it is applied to is not known beforehand.
    case cannot
  }

  let name: String
  let arguments: [PathValue]

  static let known: Set<String> = [
    "startsWith", "endsWith", "contains", "lower", "upper", "substring", "length", "toString", "toInteger",
    "toDecimal", "trim",
  ]

  func result(of value: PathValue) -> Result {
    switch (name, value) {
    case ("toDecimal", .number): return .value(value)
    case ("toInteger", .number(.number(let number))):
      return number.rounded(to: 0) == number ? .value(value) : .nothing
    case ("toString", .number(.number(let number))):
      return number.isDecimal ? .value(.string("\(number)")) : .cannot
    case ("toString", .boolean(let flag)): return .value(.string(flag ? "true" : "false"))
    case (_, .string(let text)): return result(of: text)
    default: return .cannot
    }
  }

  private func result(of text: String) -> Result {
    let scalars = Array(text.unicodeScalars)
    switch (name, arguments.count) {
    case ("lower", 0): return .value(.string(text.lowercased()))
    case ("upper", 0): return .value(.string(text.uppercased()))
    case ("trim", 0): return .value(.string(text.trimmed))
    case ("length", 0): return .value(.number(.number(Fraction(scalars.count))))
    case ("toString", 0): return .value(.string(text))
    case ("toInteger", 0), ("toDecimal", 0):
      guard let number = ExactNumber(text.hasPrefix("+") ? String(text.dropFirst()) : text)?.fraction,
        name == "toDecimal" || !text.contains(".") && !text.contains("e") && !text.contains("E")
      else { return .nothing }
      return .value(.number(.number(number)))
    case ("startsWith", 1), ("endsWith", 1), ("contains", 1):
      guard case .string(let part) = arguments[0] else { return .cannot }
      let holds =
        switch name {
        case "startsWith": text.hasPrefix(part)
        case "endsWith": text.hasSuffix(part)
        default: part.isEmpty || text.contains(part)
        }
      return .value(.boolean(holds))
    case ("substring", 1), ("substring", 2):
      let whole = arguments.compactMap { argument -> Int? in
        guard case .number(.number(let number)) = argument else { return nil }
        return (0...PathLexer.mostCharacters).first { Fraction($0) == number }
      }
      guard whole.count == arguments.count else { return .cannot }
      guard whole[0] < scalars.count else { return .nothing }
      let part = scalars[whole[0]...].prefix(whole.count > 1 ? whole[1] : scalars.count)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return .value(.string(String(view)))
    default: return .cannot
    }
  }
}
