import PlainText
import QuestionnaireCore

extension ImportedForm {
  /// The form as question files: a folder that stands by itself, by paths such as `fhir-phq.yaml`, with what was lost at
  /// the head of the questionnaire.
  public var files: [String: String] {
    let writer = FormFiles(self)
    return [
      "\(content.id).yaml": writer.questionnaire, "topics/\(FormFiles.topic).yaml": writer.topic,
      "triage.yaml": writer.guidance, "sources.yaml": writer.sources,
      "body-map.yaml": "# A form has no map of the body.\nsites: []\nregions: []\n",
      "medicines.yaml": "# The medicines of a form stand in its questions.\nmedicines: []\n",
      "organizations.yaml": "organizations: []\n", "numbers.yaml": "countries: []\n",
    ]
  }
}

/// Writes a form as question files.
struct FormFiles {
  static let topic = "about-this-form"
  private let form: ImportedForm
  private let content: QuestionnaireContent
  private let names: FileNames

  init(_ form: ImportedForm) {
    self.form = form
    content = form.content
    names = FileNames(form.content)
  }

  var questionnaire: String {
    let day = content.reviewed
    let next = CalendarDay(year: min(9999, day.year + 1), month: day.month, day: min(day.day, 28)) ?? day
    let head =
      [
        "questionnaire: \(content.id)", "version: \(YAMLText.scalar(content.version))",
        "title: \(YAMLText.scalar(content.title))", "summary: \(YAMLText.scalar(content.summary))",
      ] + (content.notFor.map { ["not-for: \(YAMLText.scalar($0))"] } ?? []) + [
        "# the day of the form, not of a review", "reviewed: \(day)", "review-by: \(next)", "", "items:",
      ]
    return
      (losses + head + ItemLines(content, names, moments: form.moments).lines + [
        "", "topics: [\(Self.topic)]",
      ]).joined(
        separator: "\n")
      + "\n"
  }

  private var losses: [String] {
    let head = "# Made of a FHIR form. Names are its linkIds, in small letters and without points."
    guard !form.losses.isEmpty else { return [head] }
    return [head, "# Not as the form has it:"]
      + form.losses.map { loss in
        "# - \(loss.linkId.map { "'\($0)': " } ?? "")\(TextPolicy.file.onOneLine(loss.text))"
      } + [""]
  }

  var topic: String {
    let text = content.topics.first?.sections.first?.text ?? Prose([])
    return
      (["topic: \(Self.topic)", "title: About this form", "fallback: yes", "sections:", "  what-it-is: |"]
      + YAMLText.prose(text, indent: "    ")).joined(separator: "\n") + "\n"
  }

  var guidance: String {
    let base = content.guidance
    var lines = ["disclaimer: |"] + YAMLText.prose(base.disclaimer, indent: "  ") + ["call-now:"]
    lines.append("  title: \(YAMLText.scalar(base.callNowTitle.person))")
    let callNow = base.callNow.blocks.filter { $0.kind == .bullet }
    lines.append(callNow.isEmpty ? "  lines: []" : "  lines:")
    lines += callNow.map { "  - \(YAMLText.scalar($0.text.person))" }
    lines.append("levels:")
    for level in base.levels.reversed() {
      lines += [
        "- level: \(level.level.name)", "  heading: \(YAMLText.scalar(level.heading.person))", "  action: |",
      ]
      lines += YAMLText.prose(level.action, indent: "    ") + ["  worse: {}"]
    }
    return (lines + ["safety: []"]).joined(separator: "\n") + "\n"
  }

  var sources: String {
    guard let source = content.sources.first else { return "sources: []\n" }
    let isAddress = source.url.hasPrefix("https://") || source.url.hasPrefix("http://")
    let address =
      isAddress && !source.url.contains(" ") ? source.url : "https://hl7.org/fhir/R4/questionnaire.html"
    let note = address == source.url ? "" : "# The form names no address: this is the page of its format.\n"
    return """
      \(note)sources:
      - source: \(source.id)
        title: \(YAMLText.scalar(source.title))
        publisher: \(YAMLText.scalar(source.publisher))
        url: \(YAMLText.scalar(address))
        checked: \(source.checked)
        licence: \(YAMLText.scalar(TextPolicy.file.onOneLine(source.licence)))

      """
  }
}
