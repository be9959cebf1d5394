import QuestionnaireCore

/// Decodes numbers.yaml: telephone numbers by country.
struct NumbersDecoding {
  let decoding: Decoding

  /// The countries.
  func countries(_ node: YamlNode) -> [Country] {
    guard let fields = Fields(node, of: "the numbers", keys: ["countries"], in: decoding) else { return [] }
    var ids: [Word] = []
    let countries = (fields.required("countries").map(decoding.list) ?? []).compactMap { node -> Country? in
      guard let fields = Fields(node, of: "a country", keys: ["country", "name", "lines"], in: decoding),
        let code = fields.requiredWord("country")
      else { return nil }
      ids.append(code)
      if code.text.utf8.count != 2 || !code.text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        decoding.log.report(.badCountry(code.text), at: code.place)
      }
      let lines = fields.required("lines").map { decoding.list($0).compactMap(line) } ?? []
      return Country(code: code.text, name: fields.requiredText("name", .label), lines: lines)
    }
    decoding.checkUnique(ids, "a country")
    return countries
  }

  private func line(_ node: YamlNode) -> Country.Line? {
    let keys = ["kind", "number", "text", "source", "checked"]
    guard let fields = Fields(node, of: "a number", keys: keys, in: decoding) else { return nil }
    let kind = fields.required("kind").flatMap { _ in fields.choice("kind", Country.Line.Kind.self) }
    let source = fields.requiredWord("source").flatMap(decoding.source)
    let number = fields.requiredWord("number")
    let checked = fields.requiredDay("checked")
    let text = fields.requiredText("text", .label)
    guard let kind, let source, let number, let checked else { return nil }
    return Country.Line(kind: kind, number: number.text, text: text, source: source, checked: checked)
  }
}
