/// What a typed number stands for among rows that are counted from 1.
enum RowNumber {
  /// The place of the row, from 0; nil for a number that no row has, however great or small it is.
  static func place(_ number: Int, of count: Int) -> Int? {
    number >= 1 && number <= count ? number - 1 : nil
  }
}
