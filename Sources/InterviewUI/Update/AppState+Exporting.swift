internal import SummaryReports

extension AppState {
  /// Takes what came of writing a file or of printing.
  mutating func takeExported(_ result: ShellResult) {
    switch result {
    case .written(let place): finishExport(Wording.saved(place))
    case .exists(let name):
      guard let save = top as? SaveScreen else { break }
      push(OverwriteScreen(name: name, text: save.text))
    case .notWritten(let name, let reason):
      screens.removeAll { $0 is OverwriteScreen }
      guard var save = top as? SaveScreen else { break }
      save.problem = Wording.notSaved(name, reason: reason)
      top = save
    case .printers(let printers, let reason):
      // Whoever went back meanwhile is left where they are.
      guard let place = screens.firstIndex(where: { $0 is WaitingScreen }), place > 0,
        let screen = screens[place - 1] as? any ExportingScreen
      else { break }
      screens[place] = PrintScreen(screen.exported, printers: printers, reason: reason)
      screens[place].prepare(in: world)
    case .printed(let sentence): finishExport(sentence)
    case .notPrinted(let reason):
      screens.removeAll { $0 is WaitingScreen }
      guard let place = screens.firstIndex(where: { $0 is PrintScreen }),
        var printing = screens[place] as? PrintScreen
      else {
        remark(reason)
        break
      }
      printing.picker.problem = reason
      screens[place] = printing
    default: break
    }
  }

  /// Goes back to what was saved or printed, and says what was done.
  private mutating func finishExport(_ sentence: String) {
    screens.removeAll { [.export, .saveAs, .overwrite, .printer, .waiting].contains($0.kind) }
    remark(sentence)
  }

  /// Says something on what was saved or printed.
  private mutating func remark(_ sentence: String) {
    guard let place = screens.lastIndex(where: { $0 is any ExportingScreen }),
      var screen = screens[place] as? any ExportingScreen
    else { return }
    screen.remark = sentence
    screens[place] = screen
  }
}
