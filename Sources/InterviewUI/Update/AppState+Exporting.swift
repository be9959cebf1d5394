extension AppState {
  /// Takes what came of writing a file or of printing.
  mutating func takeExported(_ result: ShellResult) {
    switch result {
    case .written(let place):
      screens.removeAll { [.export, .saveAs, .overwrite].contains($0.kind) }
      remark(Wording.saved(place))
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
      guard let place = screens.firstIndex(where: { ($0 as? WaitingScreen)?.errand == .printers }), place > 0,
        let screen = screens[place - 1] as? any ExportingScreen
      else { break }
      screens[place] = PrintScreen(screen.exported, printers: printers, reason: reason)
      screens[place].prepare(in: context)
    case .printed(let sentence):
      // Whoever went back meanwhile, and saves a file or prints again, is not disturbed.
      if let place = printing { screens.removeSubrange(place - 1...place) }
      remark(sentence)
    case .notPrinted(let reason):
      guard let place = printing, var screen = screens[place - 1] as? PrintScreen else {
        remark(reason, isProblem: true)
        break
      }
      screen.picker.problem = reason
      screens[place - 1] = screen
      screens.remove(at: place)
    default: break
    }
  }

  /// The screen that waits until the pages are given to a printer; it stands on the one that asked for it.
  private var printing: Int? {
    screens.indices.dropFirst().first { place in
      guard let waiting = screens[place] as? WaitingScreen else { return false }
      return waiting.errand != .printers && screens[place - 1] is PrintScreen
    }
  }

  /// Says something on what was saved or printed; whoever has left it by then is told where they are.
  private mutating func remark(_ sentence: String, isProblem: Bool = false) {
    if let place = screens.lastIndex(where: { $0 is any ExportingScreen }),
      var screen = screens[place] as? any ExportingScreen
    {
      screen.remark = sentence
      screens[place] = screen
    } else if var question = screens.first as? QuestionScreen {
      question.remark = sentence
      screens[0] = question
    } else if isProblem, var review = screens.first as? ReviewScreen {
      review.problem = sentence
      screens[0] = review
    } else if isProblem, var list = top as? any SearchScreen {
      list.picker.problem = sentence
      top = list
    } else if isProblem, var rows = top as? any RowScreen {
      rows.picker.problem = sentence
      top = rows
    }
  }
}
