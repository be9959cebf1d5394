internal import QuestionnaireCore

/// One question with what takes its answer.
struct QuestionScreen: Screen {
  /// The name its answer is kept under.
  let linkId: LinkID
  /// The question as it is asked.
  let question: Question
  /// The place of the prompt on the path, from 0.
  let place: Int
  /// The heading of its group.
  let group: PersonText?
  /// What takes the answer.
  var editor: any Editor
  /// Whether the review comes next.
  let returnsToReview: Bool
  /// True for a half-made answer that was left and has not been touched since: Enter does not take it.
  var isUntouchedDraft: Bool
  /// What is wrong with the answer.
  var problem: String?
  /// Something that happened and is worth a word.
  var remark: String?
  /// Advice for today that the last answer brought.
  var sameDay: [PersonText]

  var kind: ScreenKind { .question }
  var isTyping: Bool { editor.isTyping }

  func bindings(in context: ScreenContext) -> [Binding] {
    var bindings = editor.bindings(in: context)
    if !question.why.blocks.isEmpty { bindings.append(Binding(.why, word: Wording.keyWhy)) }
    bindings.append(Binding(.review, word: Wording.keyReview))
    return bindings
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    switch command {
    case .why: return [.push(TextScreen.why(question, in: context))]
    case .review: return [.showReview]
    default: break
    }
    problem = nil
    remark = nil
    if command == .accept || command == .goOn, isUntouchedDraft {
      problem = Wording.draftUntouched
      return []
    }
    if command != .back { isUntouchedDraft = false }
    if command == .back, !editor.isInInnerField { return [.back(from: linkId)] }
    return take(editor.perform(command, in: context))
  }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    problem = nil
    remark = nil
    isUntouchedDraft = false
    return take(editor.type(text, in: context))
  }

  private mutating func take(_ outcome: Outcome) -> [Action] {
    switch outcome {
    case .done: return []
    case .answer(let answer): return [.answer(linkId, answer, dropping: false)]
    case .problem(let text): problem = text
    case .remark(let text): remark = text
    case .ignored: return [.effect(.bell)]
    }
    return []
  }

  mutating func prepare(in context: ScreenContext) { editor.prepare(in: context) }

  private func words(in context: ScreenContext) -> QuestionWords {
    let respondent = context.respondent
    return QuestionWords(
      lettering: context.lettering, sameDay: sameDay.map { $0[respondent] },
      question: question.text[respondent], help: question.help?[respondent], problem: problem, remark: remark)
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    let respondent = context.respondent
    var page = Page(title: group?[respondent] ?? context.interview?.questionnaire.title ?? "")
    page.aside = Wording.progress(question: place + 1, context.progress, glyphs: lettering.glyphs)
    if context.interview?.evaluation.level == .emergency {
      // It was acknowledged, and it still holds.
      page.title = Wording.emergencyStill(number: CallNowText.ownEmergencyNumber(in: context).last)
      page.titleStyle = .redFlag
    }
    let words = words(in: context)
    if let body = editor.body(with: words, in: context) {
      page.body = body
      page.isBodyWhole = true
      return page
    }
    page.lead = words.lead(columns: context.columns)
    page.leadExtra = words.help(columns: context.columns)
    if question.help != nil { page.leadBrief = [TextLine(Wording.helpElsewhere(isTyping: isTyping), .quiet)] }
    let problem = words.problem(columns: context.columns)
    let placesProblem = editor.placesProblem
    page.body = editor.body(in: context, problem: placesProblem ? problem : [])
    page.slot = (placesProblem ? [] : problem) + words.remark(columns: context.columns)
    page.slot += editor.slot(in: context)
    page.note = editor.note(in: context)
    if !(page.body + page.slot).contains(where: { $0.cursor != nil }) {
      let first = page.lead.firstIndex { $0.runs.first?.style == .question } ?? 0
      if page.lead.indices.contains(first) { page.lead[first].cursor = 0 }
    }
    if context.size.rows >= 20 { page.leadExtra.append(TextLine()) }
    return page
  }

  func helpLines(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.textColumns
    let text = lettering.wrap(question.text[context.respondent], .question, columns: columns)
    let help = question.help.map { lettering.wrap($0[context.respondent], columns: columns) }
    return text + (help ?? []) + editor.helpLines(in: context)
  }
}
