import QuestionnaireCore

/// The items of a questionnaire as lines of YAML, in their groups.
struct ItemLines {
  private let content: QuestionnaireContent
  private let names: FileNames
  private let moments: [String]
  private(set) var lines: [String] = []
  private var written: [String: Int] = [:]

  init(_ content: QuestionnaireContent, _ names: FileNames, moments: [String]) {
    self.content = content
    self.moments = moments
    self.names = names
    var open: [Int] = []
    for (place, item) in content.items.enumerated() {
      let groups = Array(content.groups(around: place).reversed())
      let shared = zip(open, groups).prefix { $0 == $1 }.count
      for depth in shared..<groups.count { begin(groups[depth], depth: depth) }
      open = groups
      write(item, indent: String(repeating: "  ", count: groups.count))
    }
  }

  private mutating func begin(_ group: Int, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    let name = names.name(of: content.groups[group].linkId)
    // What a condition has moved behind other items stands in a second part of its group.
    written[name, default: 0] += 1
    let count = written[name] ?? 1
    lines += [
      "\(indent)- group: \(name)\(count > 1 ? "-part-\(count)" : "")",
      "\(indent)  title: \(YAMLText.scalar(content.groups[group].title.person))", "\(indent)  items:",
    ]
  }

  private mutating func write(_ item: Item, indent: String) {
    let name = names.name(of: item.linkId)
    func page(_ key: String, _ title: PersonText, _ text: Prose) -> [String] {
      ["- \(key): \(name)", "  title: \(YAMLText.scalar(title.person))"] + when(item) + ["  text: |"]
        + YAMLText.prose(text, indent: "    ")
    }
    let own: [String] =
      switch item.kind {
      case .note(let title, let text): page("note", title, text)
      case .end(let title, let text): page("end", title, text)
      case .question(let question): self.question(question, item, name)
      case .computed: ["# \(name) is worked out from answers, which question files cannot say."]
      }
    let isSame = name == item.linkId.rawValue || item.question == nil
    lines += ((isSame ? [] : ["# linkId \(item.linkId)"]) + own).map { $0.isEmpty ? "" : indent + $0 }
  }

  private func when(_ item: Item) -> [String] {
    item.guardCondition == .always ? [] : ["  when: \(YAMLText.scalar(names.text(of: item.guardCondition)))"]
  }

  private func question(_ question: Question, _ item: Item, _ name: String) -> [String] {
    var lines = ["- question: \(name)", "  text: \(YAMLText.scalar(question.text.person))"]
    lines += when(item)
    if let help = question.help { lines.append("  help: \(YAMLText.scalar(help.person))") }
    let why = question.why.blocks.first
    lines.append("  why: \(YAMLText.scalar(why?.text.person ?? "")) [@form]")
    lines.append("  record: \(YAMLText.scalar(question.record))")
    if let short = question.short { lines.append("  short: \(YAMLText.scalar(short))") }
    if !question.allowsUnknown { lines.append("  unknown: no") }
    if question.isLeftEmpty { lines.append("  left-empty: yes") }
    lines.append("  pertinent: \(question.pertinence.rawValue)")
    return lines + kind(question) + initial(question)
  }

  private func kind(_ question: Question) -> [String] {
    switch question.kind {
    case .yesNo: return ["  type: yes-no"]
    case .choice(let choices): return list("choice", choices, question)
    case .choices(let choices): return list("choices", choices, question)
    case .number(let limits):
      return ["  type: number"] + (limits.unit.map { ["  unit: \(YAMLText.scalar($0))"] } ?? [])
        + range(limits.minimum, limits.maximum)
        + (limits.places < 3 ? ["  decimal-places: \(limits.places)"] : [])
    case .date(let limits):
      return ["  type: \(limits.takesTime ? "date-time" : "date")"] + range(limits.minimum, limits.maximum)
    case .time: return ["  type: time"]
    case .age, .duration, .scale, .region, .regions, .text:
      return ["  type: text"] + (question.isOneLine ? ["  one-line: yes"] : [])
        + (question.maxLength.map { ["  max-length: \($0)"] } ?? [])
    }
  }

  private func initial(_ question: Question) -> [String] {
    let words =
      question.options.isEmpty
      ? question.initial : question.initial.map { names.name(of: OptionID($0), in: question.linkId) }
    // The moment at which the form was read is not that of whoever answers.
    guard let word = words.first, !moments.contains(word) else { return [] }
    let isList = if case .choices = question.kind { true } else { false }
    let list = words.map(YAMLText.scalar).joined(separator: ", ")
    return ["  initial: " + (isList ? "[\(list)]" : YAMLText.scalar(word))]
  }

  private func range(_ minimum: (any CustomStringConvertible)?, _ maximum: (any CustomStringConvertible)?)
    -> [String]
  { (minimum.map { ["  min: \($0)"] } ?? []) + (maximum.map { ["  max: \($0)"] } ?? []) }

  private func list(_ type: String, _ choices: Question.Choices, _ question: Question) -> [String] {
    var seen: Set<String> = []
    return ["  type: \(type)"] + (choices.isSearched ? ["  search: yes"] : []) + ["  options:"]
      + choices.options.map { option in
        var text = option.text.person
        // The program's own "I do not know" stands beside every list.
        if Self.absent.contains(text.lowercased()) { text += " (an answer of the form)" }
        var unique = text
        var number = 2
        while !seen.insert(unique.lowercased()).inserted {
          unique = "\(text) (\(number))"
          number += 1
        }
        let more =
          (option.isExclusive ? ", exclusive: yes" : "") + (option.isWriteIn ? ", write-in: yes" : "")
        let id = names.name(of: option.id, in: question.linkId)
        return "  - {id: \(id), text: \(YAMLText.scalar(unique))\(more)}"
      }
  }

  private static let absent: Set<String> = [
    "i do not know", "i don't know", "i don’t know", "do not know", "don't know", "not known", "unknown",
    "not sure",
    "i am not sure", "i'm not sure", "unsure", "i prefer not to say", "prefer not to say",
  ]
}
