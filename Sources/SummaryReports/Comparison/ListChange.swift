import PlainText
import QuestionnaireCore

/// What came to a list and what went from it, where both times a part of it at least is known.
struct ListChange {
  private enum Line {
    case yes
    case no
    case unknown
  }

  private let lines: [(words: String, earlier: Line, later: Line)]

  /// Makes the change; nil if one of the answers is no list.
  init?(earlier: GivenAnswer, later: GivenAnswer) {
    guard let then = Self.lines(of: earlier), let now = Self.lines(of: later) else { return nil }
    let isPartial = then.isPartial || now.isPartial
    let names = isPartial ? Self.lineNames(of: later.question) : then.names
    let known = Set(names)
    // Where only a part of a list is known, nobody said "none of these": that line says nothing.
    let exclusive = Set(later.question.options.filter(\.isExclusive).map(\.id.rawValue))
    let others = (isPartial ? then.names + now.names : now.names).filter {
      !known.contains($0) && !(isPartial && exclusive.contains($0))
    }
    lines = (names + others).uniqued().map { name in
      let words = now.words[name] ?? then.words[name]
      return (
        words ?? later.wording.words(for: OptionID(name), in: later.question), then.line(name), now.line(name)
      )
    }
  }

  /// The change in words; nil if nothing is left to say.
  var words: String? {
    let parts = [
      ReportWording.listNew(words { $0 == .no && $1 == .yes }),
      ReportWording.listGone(words { $0 == .yes && $1 == .no }),
      ReportWording.listNowYes(words { $0 == .unknown && $1 == .yes }),
      ReportWording.listNowNo(words { $0 == .unknown && $1 == .no }),
      ReportWording.listNoLongerKnown(words { $0 != .unknown && $1 == .unknown }),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  private func words(where isMeant: (Line, Line) -> Bool) -> [String] {
    lines.filter { isMeant($0.earlier, $0.later) }.map(\.words)
  }

  /// The lines of one answer by name; what was typed is a part of the name.
  private struct Side {
    var names: [String] = []
    var words: [String: String] = [:]
    var yes: Set<String> = []
    var no: Set<String> = []
    var isPartial = false

    func line(_ name: String) -> Line {
      if yes.contains(name) { return .yes }
      return isPartial && !no.contains(name) ? .unknown : .no
    }

    mutating func add(_ name: String, _ line: Line, _ words: String) {
      names.append(name)
      self.words[name] = words
      if line == .yes { yes.insert(name) }
      if line == .no { no.insert(name) }
    }
  }

  /// The lines that the list is asked by, one by one.
  private static func lineNames(of question: Question) -> [String] {
    guard case .lines(_, let lines)? = question.clearer else { return [] }
    return lines.map(\.option.rawValue)
  }

  private static func lines(of answer: GivenAnswer) -> Side? {
    var side = Side()
    switch answer.standing {
    case .answered(.options(let options, let typed)):
      for option in options {
        let isTyped = answer.question.option(option)?.isWriteIn == true
        let name = option.rawValue + (isTyped ? typed.map { "/\($0)" } ?? "" : "")
        side.add(name, .yes, answer.wording.words(for: option, in: answer.question, typed: typed))
      }
    case .answered(.regions(let regions)):
      let words = answer.wording.lines(for: .regions(regions), to: answer.question)
      for (region, words) in zip(regions, words) { side.add(region.rawValue, .yes, words) }
    case .partlyKnown(let yes, let no):
      side.isPartial = true
      for option in yes {
        side.add(option.rawValue, .yes, answer.wording.words(for: option, in: answer.question))
      }
      for option in no {
        side.add(option.rawValue, .no, answer.wording.words(for: option, in: answer.question))
      }
    default: return nil
    }
    return side
  }
}
