/// One place of the grid: a character, what it means, and how many columns it takes.
public struct Cell: Hashable, Sendable {
  /// The character drawn; a space where nothing is.
  public var character: Character
  /// What the cell means.
  public var style: Style
  /// True for the second column of a character two columns wide: nothing is drawn there.
  public var isContinuation: Bool

  /// Makes a cell.
  public init(_ character: Character = " ", _ style: Style = .plain, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }
}
