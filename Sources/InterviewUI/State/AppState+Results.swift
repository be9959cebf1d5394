internal import QuestionnaireCore
internal import SummaryReports

/// What follows from what came of an effect.
extension AppState {
  mutating func takeOpened(_ questionnaire: Questionnaire, _ respondent: OptionID?) -> [Effect] {
    // Someone who went back while it was being opened is left where they are.
    if [.menu, .privacy, .topics, .topic].contains(kind) { return [] }
    var interview = Interview(questionnaire)
    var effects: [Effect] = []
    if let respondent, let id = questionnaire.item(with: .respondent)?.linkId {
      let answer = Answer.value(.option(respondent, writeIn: nil))
      // A questionnaire without such an option asks.
      if (try? interview.answer(id, with: answer)) != nil { effects.append(.record([.answer(id, answer)])) }
    }
    begin(interview)
    return effects + goOn()
  }

  mutating func takeTopics(_ topics: TopicCollection) {
    guard var list = screens.top as? TopicListScreen else { return }
    list.take(topics)
    withScreens { screens, _ in screens.top = list }
  }

  mutating func takeResumed(_ resumption: Resumption) -> [Effect] {
    if resumption.isPlain { return run([.take(resumption)]) }
    // It is the one on the screen from here on, whatever key comes next; unless it waits for the person's consent.
    if !resumption.isChanged {
      begin(resumption.interview, endedOn: resumption.endedOn, offers: resumption.offers)
    }
    show(ResumedScreen(resumption: resumption))
    return [.discardInput]
  }

  mutating func takeClosed() -> [Effect] {
    if closesToMenu {
      endInterview()
      return []
    }
    return kind == .leave || kind == .delete ? [.leave(.done)] : []
  }

  mutating func takeNotClosed(_ reason: String) {
    withScreens { screens, _ in
      switch screens.top.kind {
      case .summary: screens.top.message.note(reason)
      case .leave, .delete, .deleteKept: screens.top.message.problem = reason
      default: break
      }
    }
  }

  /// Everything is on the disk again.
  mutating func takeRecorded() {
    withScreens { screens, _ in
      screens.remove([.notSaved])
      if screens.top.asked != nil { screens.top.message.note(Wording.savedAgain) }
    }
  }

  /// Something is not on the disk: nothing goes on before the person knows.
  mutating func takeNotRecorded(_ reason: String) -> [Effect] {
    // Help comes before everything; the mark at the top stays until it is saved.
    guard kind != .emergency else { return [] }
    if keeping.isFailureAccepted, kind != .notSaved { return [.bell] }
    withScreens { screens, _ in screens.push(NotSavedScreen(reason: reason)) }
    return [.discardInput]
  }

  mutating func takeExported(_ result: Outcome) {
    withScreens { screens, context in
      switch result {
      case .response(let text):
        guard let export = screens.top as? ExportScreen else { break }
        guard let text else {
          screens.top = export.refusing()
          break
        }
        screens.push(SaveScreen(name: Wording.fhirFileName(day: context.today), text: text))
      case .written(let place):
        screens.remove([.export, .saveAs, .overwrite])
        screens.remark(Wording.saved(place))
      case .exists(let name):
        guard let save = screens.top as? SaveScreen else { break }
        screens.push(OverwriteScreen(name: name, text: save.text))
      case .notWritten(let name, let reason):
        screens.remove([.overwrite])
        if screens.top.kind == .saveAs {
          screens.top.message.problem = Wording.notSaved(name, reason: reason)
        }
      case .printers(let printers, let reason):
        // Whoever went back meanwhile is left where they are.
        let place = screens.place { screen, beneath in screen.kind == .waiting && beneath?.exports != nil }
        guard let place, let exported = screens[place - 1].exports else { break }
        screens[place] = PrintScreen(exported, printers: printers, reason: reason, in: context)
        screens[place].prepare(in: context)
      case .printed(let sentence):
        // Whoever went back meanwhile, and saves a file or prints again, is not disturbed.
        if let place = screens.printing { screens.remove(at: place - 1...place) }
        screens.remark(sentence)
      case .notPrinted(let reason):
        guard let place = screens.printing else { return screens.remark(reason, isProblem: true) }
        screens[place - 1].message.problem = reason
        screens.remove(at: place...place)
      default: break
      }
    }
  }
}

extension ScreenStack {
  /// The screen that waits until the pages are given to a printer; it stands on the one that asked for it.
  fileprivate var printing: Int? {
    place { screen, beneath in screen.kind == .waiting && beneath?.kind == .printer }
  }

  /// Says something on what was saved or printed; whoever has left it by then is told where they are.
  fileprivate mutating func remark(_ sentence: String, isProblem: Bool = false) {
    if let place = lastPlace(where: { $0.exports != nil }) {
      self[place].message.note(sentence)
    } else if base.asked != nil {
      base.message.note(sentence)
    } else if isProblem, base.kind == .review {
      base.message.problem = sentence
    } else if isProblem {
      top.message.problem = sentence
    }
  }
}

extension AppState {
  /// What an emergency asks to be done first, for the last words on the shell's screen; nil if there is none.
  public var urgentWords: String? {
    guard let interview, interview.evaluation.level == .emergency else { return nil }
    let opening = SummaryOpening(interview, today: context.today, territory: context.territory)
    return "\(opening.heading): \(opening.acts.first ?? opening.action)"
  }
}
