import InterviewUI
import QuestionnaireCore
import SummaryReports

/// The manual page, made of what help says: the commands of the parser, the exit codes, the variables and the keys.
struct ManualPage {
  /// The page, in the macros of mdoc(7).
  var text: String { roff.text }
  private var roff = Roff()

  init(_ program: CommandDescription, dated day: CalendarDay) {
    head(program, day)
    synopsis(program)
    description()
    options(program)
    commands(program)
    keys()
    section("ENVIRONMENT")
    list(EnvironmentVariable.all.map { ("Ev", $0.name, $0.meaning) })
    files()
    section("EXIT STATUS")
    list(ExitReason.meanings.map { ("Sy", $0.numbers, $0.text) })
    section("SEE ALSO")
    roff.macro("Xr", "lp", "1")
  }

  private mutating func section(_ title: String) { roff.macro("Sh", title) }

  /// A list of words, each with its meaning beside or below it.
  private mutating func list(_ rows: [(macro: String, word: String, meaning: String)]) {
    roff.macro("Bl", "-tag", "-width", "Ds")
    for row in rows {
      roff.macro("It", row.macro, Roff.argument(row.word))
      roff.fill(row.meaning)
    }
    roff.macro("El")
  }

  private mutating func head(_ program: CommandDescription, _ day: CalendarDay) {
    let parts = ReportWording.day(day).split(separator: " ")
    let name = program.words.joined(separator: " ")
    roff.macro("Dd", "\(parts[1]) \(parts[0]), \(parts[2])")
    roff.macro("Dt", name.uppercased(), "1")
    roff.macro("Os")
    section("NAME")
    roff.macro("Nm", name)
    let sentence = program.abstract.prefix { $0 != "." }
    roff.macro("Nd", sentence.prefix(1).lowercased() + sentence.dropFirst())
  }

  private mutating func synopsis(_ program: CommandDescription) {
    section("SYNOPSIS")
    roff.macro("Nm")
    for command in program.all where command.subcommands.isEmpty {
      roff.macro("Nm")
      roff.macro("Cm", Roff.argument(command.words.dropFirst().joined(separator: " ")))
      for argument in command.arguments where argument.names.isEmpty || !argument.isOptional {
        roff.macro((argument.isOptional ? "Op " : "") + argument.usage)
      }
      if command.ownOptions(in: program).contains(where: \.isOptional) { roff.macro("Op", "Ar", "options") }
    }
  }

  private mutating func description() {
    section("DESCRIPTION")
    roff.discuss(ManualWording.description, atBeginning: true)
  }

  private mutating func options(_ program: CommandDescription) {
    section("OPTIONS")
    roff.fill(ManualWording.options)
    list(program.arguments)
  }

  private mutating func list(_ arguments: [CommandDescription.Argument]) {
    guard !arguments.isEmpty else { return }
    roff.macro("Bl", "-tag", "-width", "Ds")
    for argument in arguments {
      roff.macro("It", argument.usage)
      roff.fill(argument.explanation)
    }
    roff.macro("El")
  }

  private mutating func commands(_ program: CommandDescription) {
    section("COMMANDS")
    for command in program.all.dropFirst() {
      roff.macro("Ss", command.words.joined(separator: " "))
      roff.fill(command.abstract)
      if let usual = command.usual { roff.fill(ManualWording.usual(usual)) }
      roff.discuss(command.discussion)
      list(command.arguments.filter(\.names.isEmpty) + command.ownOptions(in: program))
    }
  }

  private mutating func keys() {
    section("KEYS")
    roff.fill(ManualWording.keys)
    for part in KeyGuide.parts {
      roff.macro("Ss", Roff.argument(part.title))
      list(part.rows.map { ("Sy", $0.keys, $0.meaning) })
    }
    section("PLAIN LINES")
    roff.fill(ManualWording.plainLines)
    for paragraph in KeyGuide.plainLines { roff.discuss(paragraph) }
  }

  private mutating func files() {
    section("FILES")
    list(ManualWording.files.map { ("Pa", $0.path, $0.meaning) })
  }
}

extension CommandDescription {
  /// Its options, without those that every command has.
  fileprivate func ownOptions(in program: CommandDescription) -> [Argument] {
    arguments.filter { argument in
      !argument.names.isEmpty && !program.arguments.contains { $0.names == argument.names }
    }
  }
}

extension CommandDescription.Argument {
  /// The macros that show how it is written: `Fl \-format Ar format`.
  fileprivate var usage: String {
    // The macro writes one hyphen itself.
    let flags = names.map { "Fl " + $0.dropFirst().replacing("-", with: "\\-") }
    let value = valueName.map { name in
      (hasOptionalValue ? "Op " : "") + "Ar " + name.replacing("-", with: "\\-")
        + (isRepeating && names.isEmpty ? " ..." : "")
    }
    return (flags.isEmpty ? "" : flags.joined(separator: " , ") + (value == nil ? "" : " "))
      + (value ?? "")
  }

  /// What help says of it, with its values.
  fileprivate var explanation: String {
    let values = values.isEmpty ? nil : ManualWording.values(values)
    return ([help] + [values, usual.map(ManualWording.usualValue)].compactMap { $0 }).joined(separator: " ")
  }
}
