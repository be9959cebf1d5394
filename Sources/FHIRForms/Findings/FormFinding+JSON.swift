import PlainText
import QuestionFiles

/// What keeps a file from being read as JSON, or as a form.
extension FormFinding {
  static func fileTooLarge(limit: Int) -> FormFinding {
    FormFinding(
      .fileTooLarge, "the file has more than the \(limit) bytes that a form may have",
      help: "look whether it is the right file; value sets can be given as files of their own")
  }

  static func json(_ fault: JSONFault, firstLine: (Int) -> Int) -> FormFinding {
    switch fault.kind {
    case .expected(let what):
      FormFinding(
        .brokenJSON, "\(what) should stand here", help: "look at the commas, quotes and brackets before it")
    case .ended(let what):
      FormFinding(
        .brokenJSON, "the file ends here, and \(what) is missing",
        help: "look whether the whole file was copied")
    case .trailing:
      FormFinding(.brokenJSON, "more stands behind the form", help: "remove it: a file holds one form")
    case .unclosedString:
      FormFinding(.brokenJSON, "the text that opens here is not closed", help: "end it with '\"'")
    case .controlCharacter(let byte):
      FormFinding(
        .brokenJSON, "a text holds the control character U+\(Unicode.Scalar(byte).hexadecimal)",
        help: byte == 0x0A ? "write a line end in a text as \\n" : "write it with \\u, or remove it")
    case .badEscape:
      FormFinding(.brokenJSON, "this is no escape", help: "write a backslash in a text as \\\\")
    case .halfPair:
      FormFinding(
        .brokenJSON, "this is half of a pair of surrogates",
        help: "write the character itself, or both halves")
    case .notUTF8(let byte):
      FormFinding(
        .notUTF8, "byte \(String(byte, radix: 16, uppercase: true)) is not UTF-8",
        help: "save the file as UTF-8")
    case .repeatedKey(let key, let first):
      FormFinding(
        .duplicateKey, "the key '\(key)' stands here a second time; the first is on line \(firstLine(first))",
        help: "remove one of the two")
    case .tooDeep(let limit):
      FormFinding(
        .nestedTooDeep, "this is nested more than \(limit) levels deep", help: "take some of the levels away")
    case .tooMany(let limit):
      FormFinding(
        .tooMany, "the file has more than \(limit) values", help: "look whether it is the right file")
    }
  }

  static func tooMany(_ what: String, _ count: Int, limit: Int) -> FormFinding {
    FormFinding(
      .tooMany, "there are \(count) \(what), more than the \(limit) that are taken",
      help: "divide the form, or look whether it is the right file")
  }

  static func notAForm(_ type: String?) -> FormFinding {
    FormFinding(
      .notAForm,
      type.map { "this is a FHIR resource of the type '\($0)', and no Questionnaire" }
        ?? "this is no FHIR resource: it has no 'resourceType'",
      help: type == "Bundle" || type == "Parameters"
        ? "take the Questionnaire out of it, and save it as a file of its own"
        : "name a file that holds a Questionnaire of FHIR R4")
  }

  static func notAValueSet(_ type: String?) -> FormFinding {
    FormFinding(
      .notAForm, type.map { "this is a '\($0)', and holds no value set" } ?? "this is no FHIR resource",
      help: "name a file that holds a ValueSet with its codes, a CodeSystem, or a Bundle of these")
  }

  static var noItems: FormFinding {
    FormFinding(
      .noItems, "the form has no items: there is nothing to ask", help: "look whether it is the whole form")
  }

  static func wrongType(_ key: String, expected: String, found: String) -> FormFinding {
    FormFinding(.wrongType, "'\(key)' is \(found), not \(expected)", help: "write \(expected)")
  }

  static func beyondMeasure(_ key: String) -> FormFinding {
    FormFinding(
      .wrongType, "the exponent of '\(key)' is beyond all measure", help: "write it from e-100 to e100")
  }

  static func missing(_ key: String, of what: String) -> FormFinding {
    FormFinding(.missingField, "\(what) has no '\(key)'", help: "add '\(key)'")
  }

  static func badValue(_ value: String, of key: String, values: [String]) -> FormFinding {
    let list = values.map { "'\($0)'" }.joined(separator: ", ")
    return FormFinding(
      .badValue, "'\(value)' is no value of '\(key)'",
      help: didYouMean(value, among: values) ?? "write one of: \(list)")
  }

  static func tooManyMistakes(shown: Int) -> FormFinding {
    FormFinding(
      .tooManyMistakes, "the form has more mistakes than the \(shown) that are shown",
      help: "mend these, and check it again")
  }
}
