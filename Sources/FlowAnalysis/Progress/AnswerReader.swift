internal import QuestionnaireCore

/// Reads the answers of an interview as values of variables.
struct AnswerReader {
  let blocks: [Block?]
  let variableCount: Int

  /// A value for every variable, from the items up to one; the rest have their lowest values.
  func values(of interview: Interview, upTo last: Int) -> [Int] {
    var values = Array(repeating: 0, count: variableCount)
    for block in blocks.prefix(last + 1) {
      guard let block, let variable = block.variable,
        let status = interview.evaluation.status(of: block.question.linkId)
      else { continue }
      withhold(block, status, interview, &values)
      switch status {
      case .ahead, .notAsked, .unknown: break
      case .declined:
        values[Int(variable)] = block.modes.firstIndex { $0.content == .declined } ?? 0
      case .answered(let value): read(value, block, &values)
      case .lines(let lines):
        for part in block.parts.indices where block.parts[part].line != nil {
          let name = OptionID(block.parts[part].members.first ?? "")
          guard !lines.withheld.contains(name) else { continue }
          values[Int(block.variable(ofPart: part))] =
            lines.yes.contains(name) ? 2 : lines.no.contains(name) ? 1 : 0
        }
      }
    }
    return values
  }

  /// Notes which lines are not asked, where the list is or may be answered line by line.
  private func withhold(
    _ block: Block, _ status: QuestionStatus, _ interview: Interview, _ values: inout [Int]
  ) {
    switch status {
    case .ahead, .unknown, .lines: break
    case .notAsked, .declined, .answered: return
    }
    for part in block.parts.indices {
      guard let when = block.parts[part].when, interview.evaluation.truth(of: when) == .false,
        let value = block.parts[part].values.firstIndex(of: .withheld)
      else { continue }
      values[Int(block.variable(ofPart: part))] = value
    }
  }

  private func read(_ value: AnswerValue, _ block: Block, _ values: inout [Int]) {
    guard let variable = block.variable else { return }
    let mode = Self.mode(of: value, block)
    values[Int(variable)] = mode
    guard block.modes[mode].content == .some else { return }
    let names: Set<String>
    switch value {
    case .options(let options, _): names = Set(options.map(\.rawValue))
    case .regions(let regions): names = Set(regions.map(\.rawValue))
    default: return
    }
    for (place, part) in block.parts.enumerated() {
      let count = part.members.count { names.contains($0) }
      let index = part.values.firstIndex { value in
        if case .ticked(let range) = value { range.contains(count) } else { false }
      }
      values[Int(block.variable(ofPart: place))] = index ?? 0
    }
  }

  /// The mode that an answer is.
  static func mode(of value: AnswerValue, _ block: Block) -> Int {
    let amount: Int? =
      switch value {
      case .quantity(let quantity): quantity.seconds
      case .number(let number): number.thousandths
      default: nil
      }
    let plain: AnswerValue =
      switch value {
      case .option(let option, _): .option(option, writeIn: nil)
      case .options(let options, _): .options(options, writeIn: nil)
      default: value
      }
    let found = block.modes.firstIndex { mode in
      switch mode.content {
      case .unknown, .declined, .some: return false
      case .values(let values):
        switch block.question.kind {
        case .date, .time, .text: return true
        default: return values.contains(plain)
        }
      case .amounts(let intervals):
        return amount.map { amount in
          intervals.contains { $0.lower <= amount && amount < $0.upper }
        } ?? false
      }
    }
    return found ?? block.someMode ?? 0
  }
}
