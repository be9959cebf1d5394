internal import QuestionnaireCore
internal import SummaryReports

/// What a flag says: what to do first, why, what to do then, what not to do, and on whose authority.
///
///     Call 999 now.
///     Why: Eyes, jaw, tongue or neck suddenly stuck or pulled
///     Get the packets of all medicines ready. …
///     On the authority of: Australian Prescriber
struct FlagText {
  private let flag: Flag
  private let respondent: Respondent
  /// What to do first: the flag's act, else the first sentence of its text.
  let act: String

  init(_ flag: Flag, for respondent: Respondent) {
    self.flag = flag
    self.respondent = respondent
    let text = flag.text.blocks.first?.text[respondent] ?? ""
    act = flag.act?.text[respondent] ?? ReportWording.firstSentence(text)
  }

  /// Everything but the act.
  func rest(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    let columns = context.textColumns
    let publishers = (flag.text.citations + flag.doNot.citations).compactMap { context.publisher(of: $0) }
    return lettering.wrap(Wording.why(flag.title[respondent]), columns: columns) + [.gap]
      + lettering.lines(of: withoutAct, for: respondent, columns: columns)
      + lettering.lines(of: flag.doNot, for: respondent, .emphasis, columns: columns)
      + (publishers.isEmpty
        ? [] : lettering.wrap(Wording.authority(publishers), .quiet, columns: columns))
  }

  /// The text without its first sentence, where that is the act.
  private var withoutAct: Prose {
    guard let first = flag.text.blocks.first else { return flag.text }
    let text = first.text[respondent]
    guard text.hasPrefix(act) else { return flag.text }
    let kept = text.dropFirst(act.count).drop(while: \.isWhitespace)
    let block = Prose.Block(first.kind, PersonText(String(kept)), citations: first.citations)
    return Prose((kept.isEmpty ? [] : [block]) + flag.text.blocks.dropFirst())
  }
}
