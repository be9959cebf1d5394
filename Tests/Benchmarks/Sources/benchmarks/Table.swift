/// A small table: the first column to the left, the others to the right.
struct Table {
  /// The rows, headings first.
  var rows: [[String]]

  /// The table as text.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, text in
        let blanks = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + blanks : blanks + text
      }.joined(separator: "   ")
    }.joined(separator: "\n")
  }

  /// A number with this many digits behind the point, or a dash.
  static func number(_ value: Double?, digits: Int = 2) -> String {
    guard let value else { return "-" }
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return digits == 0
      ? "\(scaled)"
      : "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
