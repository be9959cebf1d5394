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
      guard let screen = top as? any ExportingScreen else { break }
      push(PrintScreen(screen.exported, printers: printers, reason: reason))
    case .printed(let sentence): finishExport(sentence)
    case .notPrinted(let reason):
      guard var printing = top as? PrintScreen else { break }
      printing.picker.problem = reason
      top = printing
    default: break
    }
  }

  /// Goes back to what was saved or printed, and says what was done.
  private mutating func finishExport(_ sentence: String) {
    screens.removeAll { [.export, .saveAs, .overwrite, .printer].contains($0.kind) }
    if var screen = top as? any ExportingScreen {
      screen.remark = sentence
      top = screen
    }
  }
}
