import PlainText
import QuestionnaireCore

/// Prose read from a node: its blocks, their wordings, and what they cite.
struct ProseDecoding {
  /// Which blocks must cite a source.
  enum Citing {
    case free
    /// Every paragraph; a list counts as one with the paragraph before it.
    case everyParagraph
    /// The text as a whole, which says why a doctor asks.
    case why
  }

  let prose: Prose
  private let node: YamlNode
  private let decoding: Decoding

  /// Reads the node; nil if it is no text.
  fileprivate init?(
    _ node: YamlNode, _ role: DecodedText.Role, _ rule: Citing, of key: String, in decoding: Decoding
  ) {
    guard let word = decoding.text(node, role, of: key), case .scalar(_, let style) = node.content
    else { return nil }
    self.node = node
    self.decoding = decoding
    if style == .folded { Self.checkFoldedList(node, log: decoding.log) }
    let written = ProseBlocks.of(word.text, isLiteral: style == .literal)
    var blocks: [Prose.Block] = []
    for block in written { blocks.append(Self.block(block, of: node, in: decoding)) }
    prose = Prose(blocks)
    check(rule, written)
  }

  private static func block(_ block: ProseBlock, of node: YamlNode, in decoding: Decoding) -> Prose.Block {
    var citations = Citations(block.characters)
    citations.read()
    let log = decoding.log
    for range in citations.malformed { log.report(.badCitation, at: ScalarMap(node).place(range)) }
    if let known = decoding.reference.sourceNames {
      for (name, range) in citations.cited where !known.contains(name) {
        let near = log.isFull(node.place.source) ? nil : EditDistance.nearest(to: name, among: known)
        log.report(.unknownSource(name, near: near), at: ScalarMap(node).place(range))
      }
    }
    for (name, _) in citations.cited { decoding.texts.cite(name) }
    let sources = citations.cited.map { SourceID($0.name) }
    do throws(TextFault) {
      return Prose.Block(block.kind, try Wordings.read(citations.text), citations: sources)
    } catch {
      let indices = citations.indices
      let range = indices[error.range.lowerBound]..<indices[error.range.upperBound - 1] + 1
      log.report(error.finding, at: ScalarMap(node).place(range))
      return Prose.Block(block.kind, PersonText(citations.text), citations: sources)
    }
  }

  private func check(_ rule: Citing, _ written: [ProseBlock]) {
    switch rule {
    case .free: return
    case .why:
      if prose.citations.isEmpty { decoding.log.report(.uncitedWhy, at: node.place.firstLine) }
    case .everyParagraph:
      var index = 0
      while index < prose.blocks.count {
        let first = index
        index += 1
        while index < prose.blocks.count, prose.blocks[index].kind == .bullet { index += 1 }
        guard prose.blocks[first..<index].allSatisfy(\.citations.isEmpty) else { continue }
        let last = written[index - 1].range
        let place = ScalarMap(node).place(written[first].range.lowerBound..<last.upperBound)
        decoding.log.report(.uncitedParagraph, at: place.firstLine)
      }
    }
  }

  /// Finds list lines that YAML has joined to the line before them.
  private static func checkFoldedList(_ node: YamlNode, log: DiagnosticLog) {
    let span = node.place.span
    var isBehindText = false
    for number in (span.start.line + 1)..<max(span.end.line, span.start.line + 2) {
      let line = node.place.source.line(number)
      let content = line.drop { $0 == " " }
      if isBehindText, content.hasPrefix("- ") {
        let start = SourcePosition(line: number, column: line.count - content.count + 1)
        log.report(.foldedList, at: Place(node.place.source, SourceSpan(start, start.advanced(by: 1))))
        return
      }
      isBehindText = !content.isEmpty
    }
  }
}

extension Decoding {
  func prose(
    _ node: YamlNode, _ role: DecodedText.Role, _ rule: ProseDecoding.Citing, of key: String = ""
  ) -> Prose? {
    ProseDecoding(node, role, rule, of: key, in: self)?.prose
  }
}
