internal import QuestionnaireCore
internal import SummaryReports

/// What happens to answers, and the whole disclaimer; from here what is kept can be deleted, and the country changed.
struct PrivacyScreen: RowScreen {
  var picker = RowPicker()
  var kind: ScreenKind { .privacy }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.privacyTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let columns = context.textColumns
    let paragraphs = Wording.privacy(context.keeping).map { context.lettering.wrap($0, columns: columns) }
    let disclaimer =
      context.lettering.lines(
        of: context.frontMatter.guidance.disclaimer, for: context.respondent, .disclaimer, columns: columns)
      + context.lettering.wrap(
        ReportWording.notReviewed(isFromElsewhere: context.isFromElsewhere), .disclaimer, columns: columns)
    return Array((paragraphs + [disclaimer]).joined(separator: [TextLine()]))
  }

  /// What a row does.
  private enum Row {
    case goOn
    case country
    case delete
  }

  private func choices(in context: ScreenContext) -> [Row] {
    [.goOn, .country] + (context.sessions.isEmpty ? [] : [.delete])
  }

  func rows(in context: ScreenContext) -> [String] {
    choices(in: context).map { row in
      switch row {
      case .goOn: Wording.privacyContinue
      case .country: context.ownCountry == nil ? Wording.countryTitle : Wording.emergencyElsewhere
      case .delete: Wording.deleteAllKept(context.sessions.count)
      }
    }
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let rows = choices(in: context)
    guard rows.indices.contains(row) else { return [] }
    return switch rows[row] {
    case .goOn: context.afterStart
    case .country: [.push(CountryScreen())]
    case .delete: [.push(DeleteAllKeptScreen())]
    }
  }
}

/// Asks once more before every interview that is kept is deleted.
struct DeleteAllKeptScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .deleteKept }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.deleteAllTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.deleteAllText(context.sessions.count), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.deleteAllNot, Wording.deleteAllYes] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : context.sessions.map { .effect(.deleteKept(session: $0.id)) }
  }
}
