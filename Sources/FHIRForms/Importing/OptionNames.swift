import QuestionnaireCore

/// Gives the options of a question names that answers files and conditions can hold: of `LA33-6` and `Not at all`
/// come `LA33-6` and `Not-at-all`.
struct OptionNames {
  private var taken: Set<String> = []
  /// Words that stand for something else where answers are written.
  private static let reserved: Set<String> = ["unknown", "declined"]

  /// The name of an option; none is given twice.
  mutating func name(for value: FormValue) -> OptionID {
    let text = if case .coding(let coding) = value { coding.code ?? coding.text } else { value.text }
    return name(from: text)
  }

  mutating func name(from text: String) -> OptionID {
    var name = ""
    for scalar in text.unicodeScalars.prefix(60) {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || scalar == "." || scalar == "_" {
        name.unicodeScalars.append(scalar)
      } else if name.last != "-", !name.isEmpty {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    if name.isEmpty || Self.reserved.contains(name) { name = name.isEmpty ? "option" : "option-" + name }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return OptionID(unique)
  }
}
