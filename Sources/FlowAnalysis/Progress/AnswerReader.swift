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
      switch status {
      case .ahead, .notAsked, .unknown: break
      case .declined:
        values[Int(variable)] = block.modes.firstIndex { $0.content == .declined } ?? 0
      case .answered(let value): read(value, block, &values)
      case .lines(let lines):
        for part in block.parts.indices where block.parts[part].line != nil {
          let name = OptionID(block.parts[part].members.first ?? "")
          values[Int(block.variable(ofPart: part))] =
            lines.yes.contains(name) ? 2 : lines.no.contains(name) ? 1 : 0
        }
      }
    }
    return values
  }

  /// The options of which details are asked.
  static func ticked(_ status: QuestionStatus, of question: Question) -> [OptionID] {
    switch status {
    case .answered(.options(let options, _)): options.filter { question.option($0)?.isExclusive != true }
    case .lines(let lines): lines.yes
    default: []
    }
  }

  private func read(_ value: AnswerValue, _ block: Block, _ values: inout [Int]) {
    guard let variable = block.variable else { return }
    let mode = mode(of: value, block)
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

  private func mode(of value: AnswerValue, _ block: Block) -> Int {
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
        case .date, .text: return true
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
