import ArgumentParser
import PlainText

/// A command as the parser of arguments knows it: what its help is made of.
struct CommandDescription {
  /// An argument or an option: `--format <format>`.
  struct Argument {
    /// `--help` and `-h`; none of what is told by its place.
    let names: [String]
    /// What stands for its value; nil: it takes none.
    let valueName: String?
    /// Whether the value can be left out.
    let hasOptionalValue: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let help: String
    /// The values there are, if they are listed.
    let values: [String]
    let usual: String?
  }

  /// The words that call it: `anamnesis`, `sessions`, `list`.
  let words: [String]
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandDescription]
  /// The command that is meant where none is named.
  let usual: String?

  /// It and all commands in it that help shows, in order.
  var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }
}

extension CommandDescription {
  private static let limits = JSONNode.Limits(depth: 64)

  /// The program.
  static func program() throws(Failure) -> CommandDescription {
    let (node, _) = JSONNode.read(Array(RootCommand._dumpHelp().utf8), limits: limits)
    guard let command = node?["command"] else {
      throw Failure(.internalError, "the parser of arguments describes no command")
    }
    return CommandDescription(command, in: [])
  }

  private init(_ node: JSONNode, in words: [String]) {
    let words = words + [node["commandName"]?.string ?? ""]
    self.words = words
    abstract = node["abstract"]?.string ?? ""
    discussion = node["discussion"]?.string ?? ""
    arguments = (node["arguments"]?.elements ?? []).filter(Self.isShown).map(Argument.init)
    subcommands = (node["subcommands"]?.elements ?? []).filter(Self.isShown).map {
      CommandDescription($0, in: words)
    }
    usual = node["defaultSubcommand"]?.string
  }

  private static func isShown(_ node: JSONNode) -> Bool { node["shouldDisplay"]?.bool != false }
}

extension CommandDescription.Argument {
  fileprivate init(_ node: JSONNode) {
    names = (node["names"]?.elements ?? []).map { name in
      (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
    }
    valueName = node["kind"]?.string == "flag" ? nil : node["valueName"]?.string
    hasOptionalValue = node["parsingStrategy"]?.string == "scanningForValue"
    isOptional = node["isOptional"]?.bool ?? true
    isRepeating = node["isRepeating"]?.bool ?? false
    help = node["abstract"]?.string ?? ""
    values = (node["allValues"]?.elements ?? []).compactMap(\.string)
    usual = node["defaultValue"]?.string
  }
}
