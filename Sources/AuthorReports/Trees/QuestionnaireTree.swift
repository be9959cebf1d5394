internal import PlainText
public import QuestionnaireCore

/// A questionnaire as lines of text for its author: what is asked, when, and what follows.
///
/// A question is `since (duration): Since when?`, and under it `  when: flicker is yes`.
public struct QuestionnaireTree {
  private static let mostOptions = 12
  private let content: QuestionnaireContent
  private let depths: [LinkID: Int]

  /// Lays out a questionnaire.
  public init(_ questionnaire: Questionnaire) {
    content = questionnaire.content
    var depths: [LinkID: Int] = [:]
    for (place, item) in content.items.enumerated() {
      depths[item.linkId] =
        item.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? content.groups(around: place).count
    }
    self.depths = depths
  }

  /// The whole tree, a line end behind every line.
  public var text: String {
    let lines =
      [
        "\(content.id) \(content.version): \(content.title)",
        "content of \(content.reviewed), to be reviewed again by \(content.reviewBy)",
      ]
      + part("items", items) + part("derived values", derived) + part("red flags and advice", flags)
      + part("topics", topics) + part("claims", claims)
    return lines.map { $0 + "\n" }.joined()
  }

  private func part(_ name: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(name):"] + lines.map { "  " + $0 }
  }

  private var items: [String] {
    var open: [Int] = []
    return content.items.enumerated().flatMap { place, item -> [String] in
      let around = Array(content.groups(around: place).reversed())
      let shared = zip(open, around).prefix { $0 == $1 }.count
      open = around
      let headings = around.enumerated().dropFirst(shared).map { depth, group in
        indent(depth) + heading(of: content.groups[group])
      }
      return headings + lines(of: item).map { indent(depths[item.linkId] ?? 0) + $0 }
    }
  }

  private func heading(of group: ItemGroup) -> String {
    let marks = [group.role?.rawValue, group.scope.map { "scope: \($0.rawValue)" }].compactMap { $0 }
    return "\(group.linkId): \(group.title.person)"
      + (marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]")
  }

  private func lines(of item: Item) -> [String] {
    var lines: [String]
    switch item.kind {
    case .question(let question): lines = self.lines(of: question)
    case .computed(let value):
      lines = ["\(item.linkId) (worked out): \(value.record)", "  value: \(value.text)"]
    case .note(let title, _): lines = ["\(item.linkId) (note): \(title.person)"]
    case .end(let title, _): lines = ["\(item.linkId) (end): \(title.person)"]
    }
    if item.guardCondition != .always { lines.insert("  when: \(item.guardCondition.text)", at: 1) }
    return lines
  }

  private func lines(of question: Question) -> [String] {
    var lines = ["\(question.linkId) (\(question.kind.name)): \(question.text.person)"]
    if let limit = question.limitingQuestion { lines.append("  at most: \(limit)") }
    let names = question.options.map(\.id.rawValue)
    if !names.isEmpty {
      let more = names.count - Self.mostOptions
      lines.append(
        "  options: \(names.prefix(Self.mostOptions).joined(separator: ", "))"
          + (more > 0 ? " and \(more) more" : ""))
    }
    let conditions = question.options.compactMap(\.when).uniqued()
    for condition in conditions {
      let offered = question.options.filter { $0.when == condition }.map(\.id.rawValue)
      lines.append("  \(offered.joined(separator: ", ")) offered when: \(condition.text)")
    }
    switch question.clearer {
    case nil: break
    case .question(let text, _): lines.append("  clearer: \(text.person)")
    case .lines(_, let plainer): lines.append("  clearer: \(plainer.count) lines")
    }
    if !question.details.isEmpty {
      lines.append("  for each: \(question.details.map(\.linkId.rawValue).joined(separator: ", "))")
    }
    return lines
  }

  private var derived: [String] {
    content.derived.flatMap { value in
      ["\(value.linkId): \(value.record)"] + value.cases.map { "  \($0.value): \($0.when.text)" }
    }
  }

  private var flags: [String] {
    content.flags.sorted { $0.level > $1.level }.flatMap { flag in
      ["\(flag.id) (\(flag.level.name)): \(flag.title.person)", "  when: \(flag.when.text)"]
        + (flag.act.map { ["  act: \($0.kind.rawValue): \($0.text.person)"] } ?? [])
        + (flag.replaces.isEmpty
          ? [] : ["  replaces: \(flag.replaces.map(\.rawValue).joined(separator: ", "))"])
    }
  }

  private var topics: [String] {
    content.topics.flatMap { topic -> [String] in
      let shown = topic.isFallback ? "no other topic could be a page" : topic.shownWhen.text
      var lines = ["\(topic.id): \(topic.title.person)\(topic.place.mark)", "  when: \(shown)"]
      lines += topic.because.filter(\.isLeading).map { "  leading: \($0.when.text)" }
      if let unless = topic.unless { lines.append("  unless: \(unless.text)") }
      if let never = topic.neverWhen { lines.append("  never: \(never.text)") }
      return lines
    }
  }

  private var claims: [String] {
    content.claims.flatMap { claim in
      ["\(claim.name)", "  when: \(claim.when.text)"]
        + (claim.then == .always ? [] : ["  then: \(claim.then.text)"])
        + (claim.known.map { ["  known: \($0)"] } ?? [])
    }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}

extension Topic.Place {
  /// What stands behind the name of a topic that is not ranked.
  fileprivate var mark: String {
    switch self {
    case .ranked: ""
    case .overview: " [overview]"
    case .danger: " [about danger]"
    }
  }
}

extension Question.Kind {
  /// The kind's name in question files.
  fileprivate var name: String {
    switch self {
    case .yesNo: "yes-no"
    case .choice: "choice"
    case .choices: "choices"
    case .age: "age"
    case .duration: "duration"
    case .number: "number"
    case .date(let limits): limits.takesTime ? "date-time" : "date"
    case .time: "time"
    case .scale: "scale"
    case .region: "region"
    case .regions: "regions"
    case .text: "text"
    }
  }
}
