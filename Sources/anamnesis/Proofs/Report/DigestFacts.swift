import FlowAnalysis
import QuestionnaireCore

/// The numbers of a questionnaire as lines.
struct DigestFacts {
  private static let uncounted = "not counted: there is too much to look at"

  let all: [Digest.Fact]

  init(_ counts: Counts, _ questionnaire: Questionnaire) {
    guard !counts.isUndecided else {
      all = [Digest.Fact(name: "interviews", value: Self.uncounted)]
      return
    }
    var facts = [
      Digest.Fact(name: "interviews", value: counts.interviews.readable),
      Digest.Fact(
        name: "outcomes", value: Self.text(counts.outcomes)),
      Digest.Fact(name: "screens", value: Self.text(counts.screens)),
    ]
    if counts.endings.count > 1 {
      facts += counts.endings.map { ending in
        Digest.Fact(
          name: ending.end.map { "screens to the end '\($0)'" } ?? "screens to the last question",
          value: Self.text(ending.screens))
      }
    }
    let fallback = questionnaire.topics.first(where: \.isFallback)?.id.rawValue ?? ""
    facts.append(
      Digest.Fact(
        name: "interviews that end on '\(fallback)' alone",
        value: counts.onFallbackAlone?.readable ?? Self.uncounted))
    if let witness = counts.fallbackWitness {
      let answers = witness.sheet.answers.sorted { $0.key < $1.key }
        .map { "\($0.key) = \($0.value.joined(separator: " + "))" }
      facts.append(
        Digest.Fact(
          name: "the smallest answers that do",
          value: answers.isEmpty ? "everything unknown" : answers.joined(separator: "; ")))
    }
    all = facts
  }

  /// How late an emergency is found.
  static func latest(_ latest: Counts.Latest) -> Digest.Fact {
    let screens = latest.screens.map { $0 == 1 ? "after 1 screen" : "after \($0) screens" } ?? "never"
    let item = latest.item.map { ", at '\($0)'" } ?? ""
    return Digest.Fact(name: "found at the latest", value: screens + item)
  }

  private static func text(_ outcomes: Counts.Bounded) -> String {
    if outcomes.isExact { return "\(outcomes.count)" }
    return outcomes.count == 0 ? uncounted : "at least \(outcomes.count)"
  }

  private static func text(_ range: ClosedRange<Int>?) -> String {
    guard let range else { return "none" }
    return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}

extension BigNatural {
  /// The number, rounded where nobody could read it.
  var readable: String {
    let (digits, exponent) = rounded
    return exponent < 12 ? "\(self)" : "about \(digits / 10).\(digits % 10) · 10^\(exponent)"
  }
}
