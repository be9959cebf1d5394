/// A text of a file with its place.
struct Word {
  /// What is written.
  let text: String
  /// Where.
  let place: Place
}
