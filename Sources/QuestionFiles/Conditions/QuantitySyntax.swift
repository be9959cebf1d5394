/// A quantity of a condition: numbers and the units behind them.
struct QuantitySyntax {
  /// A number with its unit, if it has one.
  struct Part {
    let number: Word
    let unit: Word?
  }

  /// The parts.
  let parts: [Part]
  /// The whole quantity.
  let place: Place
}
