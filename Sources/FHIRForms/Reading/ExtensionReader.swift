import PlainText
import QuestionFiles

/// Reads what stands in extensions of an item, or as keys of its own where a vendor spells them so.
struct ExtensionReader {
  private let log: FormLog
  private let values: ValueReader

  init(_ log: FormLog) {
    self.log = log
    values = ValueReader(log)
  }

  /// The name of an extension without its address and its family: of `…/sdc-questionnaire-initialExpression`,
  /// `initialExpression`.
  static func name(_ url: String) -> String {
    var name = url.split(separator: "/").last.map(String.init) ?? url
    for family in ["sdc-questionnaire-", "questionnaire-"] where name.hasPrefix(family) {
      name.removeFirst(family.count)
    }
    return name
  }

  /// Extensions that change how an item looks, or what is made of its answer elsewhere: nothing is lost by them here.
  private static let quiet: Set<String> = [
    "choiceOrientation", "sliderStepValue", "displayCategory", "fhirType", "columnWidth", "width",
    "collapsible",
    "preferredTerminologyServer", "shortText", "observationExtract", "observation-extract-category",
    "observationLinkPeriod", "itemExtractionContext", "ordinalValue", "itemWeight", "usageMode", "openLabel",
    "choiceColumn", "rendering-style", "rendering-styleSensitive", "rendering-xhtml", "rendering-markdown",
    "translation",
    "supportLink", "baseType", "isSubject", "itemContext", "inline-choice-direction", "signatureRequired",
    "optionalDisplay", "itemOrder", "author",
  ]

  /// Keys of a vendor that mean what the extension of the same name means.
  private static let keys = [
    "itemControl", "hidden", "unit", "unitOption", "minValue", "maxValue", "entryFormat",
    "calculatedExpression",
    "initialExpression", "enableWhenExpression", "answerExpression", "candidateExpression", "itemConstraint",
    "constraint", "variable", "itemPopulationContext", "subQuestionnaire", "regex", "minOccurs", "maxOccurs",
    "maxDecimalPlaces", "unitValueSet", "minQuantity", "maxQuantity",
  ]

  func read(_ node: JSONNode, into item: inout FormItem) {
    for part in node["extension"]?.elements ?? [] {
      guard let url = part["url"], let address = url.string else { continue }
      read(Self.name(address), part, value: values.value("value", in: part), address, into: &item)
    }
    for part in node["_text"]?["extension"]?.elements ?? [] {
      if let address = part["url"]?.string, Self.name(address) == "cqf-expression" {
        read("cqf-expression", part, value: nil, address, into: &item)
      }
    }
    if let words = node["_text"]?["cqfExpression"] {
      read("cqf-expression", words, value: nil, "cqfExpression", into: &item)
    }
    for key in Self.keys {
      guard let member = node[key] else { continue }
      for element in member.elements.isEmpty ? [member] : member.elements {
        read(
          key == "itemConstraint" ? "constraint" : key, element, value: values.bare(element), key, into: &item
        )
      }
    }
  }

  private func read(
    _ name: String, _ node: JSONNode, value: PlacedValue?, _ address: String, into item: inout FormItem
  ) {
    if let use = FormItem.Use(rawValue: name) {
      item.expressions.append(Self.expression(node, use))
      return
    }
    switch name {
    case "itemControl": readControl(node, into: &item)
    case "hidden": if value?.value == .boolean(true) { item.isHidden = true }
    case "unit", "unitOption": if case .coding(let unit)? = value?.value { item.units.append(unit) }
    case "unitValueSet": item.units += [FormValue.Coding(), FormValue.Coding()]
    case "minValue", "minQuantity": item.minimum = value
    case "maxValue", "maxQuantity": item.maximum = value
    case "maxDecimalPlaces":
      if case .number(let text)? = value?.value { item.mostPlaces = Int(text) }
    case "entryFormat":
      if case .string(let text)? = value?.value { item.help = item.help.map { "\($0)\n\n\(text)" } ?? text }
    case "minOccurs": if case .number(let text)? = value?.value { item.leastOccurs = Int(text) }
    case "maxOccurs": if case .number(let text)? = value?.value { item.mostOccurs = Int(text) }
    case "regex", "minLength", "maxSize", "mimeType":
      item.unchecked.append(Word(text: name, range: node.range))
    case "subQuestionnaire": log.report(.modular(item.linkId.text), at: node.range)
    case _ where Self.quiet.contains(name): break
    default: item.unknown.append(Word(text: Words.line(address), range: node.range))
    }
  }

  /// An expression, in an extension or as a key of its own.
  static func expression(_ node: JSONNode, _ use: FormItem.Use) -> FormItem.Expression {
    let expression = node["valueExpression"] ?? node
    return FormItem.Expression(
      use: use, language: expression["language"]?.string, range: node.range, name: expression["name"]?.string,
      text: expression["expression"]?.string)
  }

  /// The numbers that an option has.
  static func weights(_ node: JSONNode) -> [FormItem.Weight] {
    let extensions = (node["extension"]?.elements ?? []) + (node["valueCoding"]?["extension"]?.elements ?? [])
    return extensions.compactMap { part in
      guard let url = part["url"]?.string, ["itemWeight", "ordinalValue"].contains(name(url)),
        let number = (part["valueDecimal"] ?? part["valueInteger"])?.number,
        let value = ExactNumber(number)?.fraction
      else { return nil }
      return FormItem.Weight(url: url, value: value)
    }.uniqued()
  }

  private func readControl(_ node: JSONNode, into item: inout FormItem) {
    let concept = node["valueCodeableConcept"] ?? node["valueCoding"].map { $0 } ?? node
    let codings = concept["coding"]?.elements ?? [concept]
    for coding in codings {
      guard let code = coding["code"], let text = code.string else { continue }
      item.controls.append(Word(text: Words.line(text), range: code.range))
    }
  }
}
