import PlainText
import QuestionFiles

/// Reads the bytes of a file as a Questionnaire.
struct FormReader {
  /// The most bytes that a form may have.
  static let mostBytes = 4 << 20
  private static let limits = JSONNode.Limits(depth: 64, values: 400_000)

  private let file: DiagnosedFile
  private let log: FormLog

  init(_ file: DiagnosedFile, _ log: FormLog) {
    self.file = file
    self.log = log
  }

  /// The JSON of the file; nil where it is none.
  func json() -> JSONNode? {
    guard file.bytes.count <= Self.mostBytes else {
      log.report(.fileTooLarge(limit: Self.mostBytes), at: 0..<0)
      return nil
    }
    let (node, faults) = JSONNode.read(file.bytes, limits: Self.limits)
    for fault in faults { log.report(.json(fault, firstLine: file.line), at: fault.range) }
    return node
  }

  /// The form; nil where the file holds none.
  func form(_ node: JSONNode) -> Form? {
    let start = node.range.lowerBound..<node.range.lowerBound + 1
    guard node["resourceType"]?.string == "Questionnaire" else {
      log.report(
        .notAForm(node["resourceType"]?.string.map(Words.line)), at: node["resourceType"]?.range ?? start)
      return nil
    }
    let fields = ResourceFields(node: node, log: log)
    var form = Form(range: start)
    form.id = fields.string("id")
    form.url = fields.string("url")
    form.version = fields.string("version")
    form.name = fields.string("name")
    form.title = fields.string("title")
    form.status = fields.string("status")
    form.date = fields.string("date")
    form.publisher = fields.string("publisher")
    form.copyright = fields.text("copyright")
    form.description = fields.text("description")
    form.subjectTypes = (node["subjectType"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? [])
      .compactMap(\.string)
    readExtensions(node, &form)
    form.items = ItemReader(log, lineOf: file.line).items(fields)
    let count = form.all.count
    if count > FormItem.mostItems {
      log.report(.tooMany("items", count, limit: FormItem.mostItems), at: start)
      return nil
    }
    let hasNone =
      if case .array(let items)? = fields["item"]?.content { items.isEmpty } else { fields["item"] == nil }
    if hasNone { log.report(.noItems, at: start) }
    return form
  }

  private func readExtensions(_ node: JSONNode, _ form: inout Form) {
    for part in node["extension"]?.elements ?? [] {
      guard let url = part["url"], let address = url.string else { continue }
      switch ExtensionReader.name(address) {
      case "variable": form.expressions.append(ExtensionReader.expression(part, .variable))
      case "questionnaireAdaptive":
        if part["valueBoolean"]?.bool != false { log.report(.adaptive, at: part.range) }
      case "assemble-expectation":
        let code = part["valueCode"]?.string ?? ""
        if code.hasPrefix("assemble") { log.report(.modular(nil), at: part.range) }
      default: form.unknown.append(Word(text: Words.line(address), range: part.range))
      }
    }
    if let variables = node["variable"] {
      form.expressions += (variables.elements.isEmpty ? [variables] : variables.elements).map {
        ExtensionReader.expression($0, .variable)
      }
    }
    for profile in node["meta"]?["profile"]?.elements ?? [] {
      if profile.string?.contains("sdc-questionnaire-adapt") == true {
        log.report(.adaptive, at: profile.range)
      }
    }
  }
}
