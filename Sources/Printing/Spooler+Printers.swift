extension Spooler {
  /// Asks for the printers, and for the one that is used when none is named.
  ///
  /// A spooler that is not running has no printers; lines that can be no name are left out.
  public func printers() throws(PrintFault) -> Printers {
    let listed = try run("lpstat", ["-e"], limit: listLimit)
    var seen: Set<String> = []
    let names = HarmlessText.lines(of: listed.output).compactMap { HarmlessText.name($0) }
      .filter { seen.insert($0).inserted }
    if names.isEmpty, !listed.isDone {
      throw .failed(program: "lpstat", reason: HarmlessText.firstLine(of: listed.errors))
    }
    return Printers(names: names, usual: usual())
  }

  /// The default; one that cannot be found out is none.
  private func usual() -> String? {
    guard let asked = try? run("lpstat", ["-d"], limit: listLimit), asked.isDone else { return nil }
    let beginning = "system default destination: "
    for line in HarmlessText.lines(of: asked.output) where line.hasPrefix(beginning) {
      return HarmlessText.name(line.dropFirst(beginning.count))
    }
    return nil
  }
}
