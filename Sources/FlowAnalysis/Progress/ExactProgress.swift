public import QuestionnaireCore

/// How many more screens there are, exactly, for any interview with a questionnaire: tables that are only read.
///
/// Exact while no answer is remembered ahead of the question that waits; else sound bounds.
public struct ExactProgress: ProgressSource {
  private let blocks: [Block?]
  private let variableCount: Int
  private let itemIndex: [LinkID: Int]
  private let fewest: ProgressTable
  private let most: ProgressTable

  /// Makes progress of tables that were worked out for the questionnaire, now or when the program was built; nil if they
  /// were worked out for another.
  public init?(_ questionnaire: Questionnaire, tables: ProgressTables) {
    let script = Script(questionnaire.content)
    let plan = BlockPlan(script, conditions: Encoding.conditions(of: questionnaire.content))
    guard plan.arities == tables.arities else { return nil }
    blocks = plan.blocks
    variableCount = plan.arities.count
    itemIndex = script.itemIndex
    fewest = tables.fewest
    most = tables.most
  }

  /// How many nodes it reads.
  public var nodeCount: Int { fewest.nodeCount + most.nodeCount }

  /// Bounds on what is still to be asked, the present screen included.
  public func progress(of interview: Interview) -> Progress {
    guard let current = interview.evaluation.current else { return Progress(atLeast: 0, atMost: 0) }
    let values = AnswerReader(blocks: blocks, variableCount: variableCount).values(
      of: interview, upTo: current.item)
    guard let least = length(fewest, current, interview, values),
      let greatest = length(most, current, interview, values)
    else { return interview.progress }
    guard isRemembering(interview, current) else { return Progress(atLeast: least, atMost: greatest) }
    // Remembered answers are taken as they are: they can only shorten what follows.
    let bounds = interview.progress
    let atMost = min(greatest, bounds.atMost)
    return Progress(atLeast: min(bounds.atLeast, atMost), atMost: atMost)
  }

  private func length(
    _ table: ProgressTable, _ current: Prompt, _ interview: Interview, _ values: [Int]
  ) -> Int? {
    guard let block = blocks[current.item] else { return table.length(from: current.item, values) }
    let question = block.question
    let isMost = table.isMost
    switch current.part {
    case .question: return table.length(from: current.item, values)
    case .clearer:
      if block.variable != nil { return table.length(plainer: block, values) }
      // Its answer decides nothing: only details can follow.
      let details = isMost ? question.details.count * question.options.count { !$0.isExclusive } : 0
      return table.length(from: current.item + 1, values).map { $0 + 1 + details }
    case .line(let option):
      guard case .lines(_, let lines)? = question.clearer,
        let place = lines.firstIndex(where: { $0.option == option })
      else { return nil }
      let yes = lines.prefix(place).count {
        interview.answers[question.linkId.appending($0.option.rawValue)] == .value(.yes)
      }
      let owed = yes * question.details.count
      if block.variable != nil {
        return table.length(afterLines: place, of: block, values).map { $0 + owed }
      }
      let left = lines.count - place
      let details = isMost ? left * question.details.count : 0
      return table.length(from: current.item + 1, values).map { $0 + left + owed + details }
    case .detail:
      guard let all = interview.evaluation.status(of: question.linkId)?.details(of: question) else {
        return nil
      }
      let left = all.count - (all.firstIndex(of: current.part) ?? 0)
      return table.length(from: current.item + 1, values).map { $0 + left }
    }
  }

  /// Whether an answer is remembered at or behind the question that waits.
  private func isRemembering(_ interview: Interview, _ current: Prompt) -> Bool {
    guard interview.answers.count >= interview.evaluation.path.count else { return false }
    let path = Set(interview.evaluation.path.dropLast().map(\.linkId))
    return interview.answers.keys.contains { id in
      guard !path.contains(id) else { return false }
      let name = id.rawValue.split(separator: "/").first.map { LinkID(String($0)) } ?? id
      return (itemIndex[id] ?? itemIndex[name] ?? current.item) >= current.item
    }
  }
}

/// The tables that progress is read from: they take long to work out, and little room to keep.
public struct ProgressTables: Sendable {
  /// By variable: how many values it has.
  let arities: [Int]
  let fewest: ProgressTable
  let most: ProgressTable
}

extension ProgressTables: Imaged {
  /// Reads the tables.
  public init(from image: inout ImageReader) throws {
    self.init(arities: try image.read(), fewest: try image.read(), most: try image.read())
  }

  /// Writes the tables.
  public func write(to image: inout ImageWriter) { image.write(arities, fewest, most) }
}

extension Analysis {
  /// The tables from which progress is read; nil if a limit was reached.
  public func progressTables() -> ProgressTables? {
    guard !isBeyondLimits, !readsComputed else { return nil }
    var encoding = encoding
    let fewest = ProgressTable(.fewest, &encoding)
    let most = ProgressTable(.most, &encoding)
    guard !encoding.store.isExhausted else { return nil }
    return ProgressTables(arities: encoding.store.arities.map { Int($0) }, fewest: fewest, most: most)
  }

  /// How many more screens there are; nil if a limit was reached.
  public func exactProgress() -> ExactProgress? {
    progressTables().flatMap { ExactProgress(questionnaire, tables: $0) }
  }
}
