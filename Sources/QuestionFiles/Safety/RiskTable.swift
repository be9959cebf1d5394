/// The risk of what is so bad and so likely, from 1 to 5: `high: ["2", "4"]` are the risks of what is likely, from the
/// mildest severity to the worst.
///
/// A risk never falls where something is worse, or more likely.
struct RiskTable {
  /// The words for how bad something is, the worst first.
  let severities: [String]
  /// The words for how likely something is, the likeliest first.
  let likelihoods: [String]
  private let rows: [String: [Int]]

  /// Reads the rows; what does not fit goes to the log.
  init(severities: [String], likelihoods: [String], rows node: YamlNode?, _ decoding: Decoding) {
    self.severities = severities
    self.likelihoods = likelihoods
    var rows: [String: [Int]] = [:]
    if let node, let fields = Fields(node, of: "the table of risks", keys: likelihoods, in: decoding) {
      var above: [Int]?
      for likelihood in likelihoods {
        guard let row = fields.required(likelihood), let risks = Self.risks(row, likelihood, decoding)
        else { continue }
        if risks.count != severities.count {
          decoding.log.report(
            .wrongRiskCount(likelihood, risks.count, severities: severities.count), at: row.place.firstLine)
        } else if risks != risks.sorted() || above.map({ zip($0, risks).contains { $0 < $1 } }) ?? false {
          decoding.log.report(.fallingRisk(likelihood), at: row.place.firstLine)
        } else {
          rows[likelihood] = risks
          above = risks
        }
      }
    }
    self.rows = rows
  }

  /// The risk of something; nil where the words are not among those of the table.
  func risk(_ severity: String?, _ likelihood: String?) -> Int? {
    guard let place = severity.flatMap(severities.firstIndex), let row = likelihood.flatMap({ rows[$0] })
    else { return nil }
    return row[row.count - 1 - place]
  }

  private static func risks(_ node: YamlNode, _ name: String, _ decoding: Decoding) -> [Int]? {
    let words = decoding.list(node).compactMap(decoding.word)
    for word in words where !(Int(word.text).map { (1...5).contains($0) } ?? false) {
      decoding.log.report(.badCount(word.text, of: name, from: 1, upTo: 5), at: word.place)
      return nil
    }
    return words.compactMap { Int($0.text) }
  }
}
