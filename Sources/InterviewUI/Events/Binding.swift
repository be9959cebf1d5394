/// What some keys do on a screen as it stands, in a word for the footer.
struct Binding: Sendable {
  /// What the keys mean; several stand together in the footer, such as up and down.
  let commands: [Command]
  /// What they do, in a word or two.
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
