import QuestionFiles
import QuestionnaireCore

/// The names that linkIds and options have in question files: of the linkId `1.1` comes `q-1-1`.
struct FileNames {
  private var items: [LinkID: String] = [:]
  private var options: [LinkID: [OptionID: String]] = [:]

  init(_ content: QuestionnaireContent) {
    var taken: Set<String> = []
    for group in content.groups { items[group.linkId] = Self.name(group.linkId.rawValue, "g", &taken) }
    for item in content.items {
      items[item.linkId] = Self.name(item.linkId.rawValue, "q", &taken)
      var inner: Set<String> = []
      for option in item.question?.options ?? [] {
        options[item.linkId, default: [:]][option.id] = Self.name(option.id.rawValue, "o", &inner)
      }
    }
  }

  private static func name(_ id: String, _ prefix: String, _ taken: inout Set<String>) -> String {
    var name = FileName.of(id)
    if !QuestionLoader.isUsable(id: name) { name = name.isEmpty ? prefix : "\(prefix)-\(name)" }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }

  func name(of item: LinkID) -> String { items[item] ?? item.rawValue }

  func name(of option: OptionID, in item: LinkID) -> String { options[item]?[option] ?? option.rawValue }

  /// A condition in the language of question files.
  func text(of condition: Condition) -> String { renamed(condition).text }

  private func renamed(_ condition: Condition) -> Condition {
    switch condition {
    case .all(let parts): .all(parts.map(renamed))
    case .any(let parts): .any(parts.map(renamed))
    case .not(let part): .not(renamed(part))
    case .test(let test): renamed(test)
    }
  }

  private func renamed(_ test: Test) -> Condition {
    func link(_ id: LinkID) -> LinkID { LinkID(name(of: id)) }
    func picked(_ ids: [OptionID], _ item: LinkID) -> [OptionID] {
      ids.map { OptionID(name(of: $0, in: item)) }
    }
    return switch test {
    case .yesNo(let id, let value): .test(.yesNo(link(id), value))
    case .choice(let id, let options): .test(.choice(link(id), picked(options, id)))
    case .includes(let id, let how, let options): .test(.includes(link(id), how, picked(options, id)))
    case .state(let id, let state): .test(.state(link(id), state))
    // There is no sign for "equal" in question files.
    case .number(let id, .equal, let value):
      .all([.test(.number(link(id), .greaterOrEqual, value)), .test(.number(link(id), .lessOrEqual, value))])
    case .number(let id, let comparison, let value): .test(.number(link(id), comparison, value))
    default: .test(test)
    }
  }
}
