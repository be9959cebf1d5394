internal import QuestionnaireCore
internal import SummaryReports

/// What is saved as a file or printed: what became of the interview, or a topic.
enum Exported: Equatable, Sendable {
  case interview
  case topic(TopicPage)
  /// A finished interview, as it was kept.
  case kept(KeptEnding)

  /// Something that can be had in one go: "Your summary, 2 pages".
  struct Offer: Hashable, Sendable {
    /// The parts of the interview, a document each; none: the topic.
    let parts: [Document.Part]
    let title: String
    /// How many pages a printer gets.
    let pages: Int
  }

  /// What can be printed, or saved: files are of one document each.
  func offers(forPrinting: Bool, in context: ScreenContext) -> [Offer] {
    let sets: [[Document.Part]]
    switch self {
    case .interview, .kept:
      sets =
        [[.summary], [.sheet]] + (forPrinting ? [[.summary, .sheet]] : [])
        + [[.sheetAndAnswers], [.everything]]
    case .topic: sets = [[]]
    }
    return sets.map { parts in
      Offer(
        parts: parts, title: title(of: parts), pages: pageCount(parts, in: context))
    }
  }

  private func pageCount(_ parts: [Document.Part], in context: ScreenContext) -> Int {
    if case .kept(let ending) = self { return parts.reduce(0) { $0 + ending.pageCount($1) } }
    return documents(parts, in: context).reduce(0) {
      $0 + $1.pageCount(isASCII: context.lettering.glyphs.isASCII)
    }
  }

  private func title(of parts: [Document.Part]) -> String {
    if case .topic(let page) = self { return Wording.printTopic(page.topic.title.person) }
    return parts.count == 1 ? parts.first.map(Wording.part) ?? "" : Wording.bothParts
  }

  /// The formats of a file, the one that prints best first.
  func formats(of offer: Offer) -> [Document.Format] {
    let kind: Document.Kind = offer.parts.first.map { .interview($0) } ?? .topic
    return kind.offered
  }

  /// The name and the text of a file; nil if there is no interview.
  func file(
    _ offer: Offer, _ format: Document.Format, in context: ScreenContext
  ) -> (name: String, text: String)? {
    let isASCII = context.lettering.glyphs.isASCII
    if case .kept(let ending) = self {
      return offer.parts.first.map {
        (Wording.fileName($0, format, day: ending.day), ending.text($0, as: format, isASCII: isASCII))
      }
    }
    guard let document = documents(offer.parts, in: context).first else { return nil }
    let text = document.text(as: format, isASCII: isASCII)
    if case .topic(let page) = self { return (Wording.fileName(topic: page.id, format), text) }
    return offer.parts.first.map { (Wording.fileName($0, format, day: context.today), text) }
  }

  func pages(_ offer: Offer, in context: ScreenContext) -> String {
    let isASCII = context.lettering.glyphs.isASCII
    let pages =
      if case .kept(let ending) = self {
        offer.parts.map { ending.pages($0, isASCII: isASCII) }
      } else {
        documents(offer.parts, in: context).map { $0.pages(isASCII: isASCII) }
      }
    return pages.joined(separator: "\u{C}")
  }

  private func documents(_ parts: [Document.Part], in context: ScreenContext) -> [Document] {
    if case .topic(let page) = self {
      return [
        Document(page, for: context.respondent, today: context.today, territory: context.territory)
      ]
    }
    guard let interview = context.interview else { return [] }
    return parts.map {
      Document($0, of: interview, today: context.today, territory: context.territory)
    }
  }
}
