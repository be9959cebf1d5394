/// Measured values of one kind, in the order they were measured.
struct Sample {
  /// The values.
  var values: [Double] = []

  /// The value that this share of the values does not exceed; nil without values.
  func quantile(_ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let rank = (Double(sorted.count) * share).rounded(.up)
    return sorted[min(max(Int(rank) - 1, 0), sorted.count - 1)]
  }

  /// The median.
  var median: Double? { quantile(0.5) }
}
