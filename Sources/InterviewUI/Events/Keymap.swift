/// The keys of a screen as it stands: of two meanings of one key, the earlier counts.
///
/// On a list with ticks the space bar means `toggle`; on a text to read, where nothing can be ticked, `readOn`.
struct Keymap {
  private let bindings: [Binding]
  private let isTyping: Bool
  /// Whether letters begin a text: then they are no keys, but for the one that leaves.
  private let startsTyping: Bool

  init(_ bindings: [Binding], whileTyping isTyping: Bool, startsTyping: Bool = false) {
    self.bindings = bindings
    self.isTyping = isTyping
    self.startsTyping = startsTyping
  }

  subscript(key: Key) -> Command? {
    for binding in bindings {
      for command in binding.commands where keys(for: command).contains(key) { return command }
    }
    return nil
  }

  /// The footer: each binding by its first keys, and at the right those that are always there.
  var footer: Footer {
    let always: [Command] = [.leave, .emergencyLines, .help]
    let screen = bindings.filter { binding in
      binding.isInFooter && !always.contains { binding.commands.contains($0) }
    }
    let right = always.compactMap { command -> Footer.Right? in
      let binding = bindings.first { $0.commands.contains(command) && $0.isInFooter }
      let shown = binding ?? Binding(command, word: Wording.word(of: command))
      return item(of: shown).map { Footer.Right(item: $0, isTaken: binding != nil) }
    }
    return Footer(left: screen.compactMap(item), right: right)
  }

  private func item(of binding: Binding) -> Page.FooterItem? {
    let names = binding.commands.compactMap { keys(for: $0).first?.name }
    guard let first = names.first else { return nil }
    return Page.FooterItem(key: Self.joined(names, first), word: binding.word, short: binding.short)
  }

  /// Every key with what it does, each key once; those that do nothing but say so are left out.
  var all: [Page.FooterItem] {
    var taken: Set<Key> = []
    return bindings.filter { !$0.word.isEmpty }.compactMap { binding in
      let keys = binding.commands.flatMap { self.keys(for: $0) }.filter { taken.insert($0).inserted }
      guard let first = keys.first else { return nil }
      let names = keys.map(\.name)
      let isNumbers = binding.commands.allSatisfy { if case .number = $0 { true } else { false } }
      let key = isNumbers ? Self.joined(names, first.name) : names.joined(separator: ", ")
      return Page.FooterItem(key: key, word: binding.word, short: binding.short)
    }
  }

  private func keys(for command: Command) -> [Key] {
    let keys = KeyTable.keys(for: command, whileTyping: isTyping)
    guard startsTyping, command != .leave else { return keys }
    return keys.filter { if case .character(let character) = $0 { !character.isLetter } else { true } }
  }

  /// "Up/Down"; "1-4" for more than two; "Arrows" for all of them.
  private static func joined(_ names: [String], _ first: String) -> String {
    if names == [Key.up, .down, .left, .right].map(\.name) { return Wording.keyArrows }
    guard names.count > 2, let last = names.last else { return names.joined(separator: "/") }
    return "\(first)-\(last)"
  }
}

/// What some keys do on a screen as it stands, in a word for the footer: `Up/Down move`.
struct Binding: Sendable {
  /// What the keys mean; several stand together in the footer, such as up and down.
  let commands: [Command]
  let word: String
  /// A shorter word for a footer that has no room.
  let short: String
  /// Whether the footer shows them; help shows all.
  let isInFooter: Bool

  init(_ command: Command, word: String, short: String? = nil, isInFooter: Bool = true) {
    self.init([command], word: word, short: short, isInFooter: isInFooter)
  }

  init(_ commands: [Command], word: String, short: String? = nil, isInFooter: Bool = true) {
    self.commands = commands
    self.word = word
    self.short = short ?? word
    self.isInFooter = isInFooter
  }
}
