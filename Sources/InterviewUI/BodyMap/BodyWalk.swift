internal import QuestionnaireCore
internal import SummaryReports

/// How arrows go from region to region: to the nearest box in their direction.
///
/// The point they go from is remembered: after Up, Down comes back to where it was.
struct BodyWalk: Hashable, Sendable {
  /// The ways to go.
  enum Direction: Hashable, Sendable, CaseIterable {
    case up, down, left, right

    init?(_ command: Command) {
      switch command {
      case .up: self = .up
      case .down: self = .down
      case .left: self = .left
      case .right: self = .right
      default: return nil
      }
    }
  }

  /// How many rows above or below the point a box may stand when going left or right.
  private static let sideways = 2
  /// How many columns count as much as a row: a cell is higher than it is wide.
  private static let columnsOfARow = 4

  private var row = 0
  private var column = 0

  /// Puts the point into the middle of a box.
  mutating func enter(_ box: RegionBox) {
    row = box.labelRow
    column = box.middleColumn
  }

  /// Goes from a box to the next one; nil, and nothing changes, if there is none in that direction.
  mutating func step(_ direction: Direction, from box: RegionBox, in drawing: BodyDrawing) -> RegionID? {
    let target = drawing.places.enumerated()
      .compactMap { order, place in cost(direction, from: box, to: place.box).map { ($0, order, place) } }
      .min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
    guard let target else { return nil }
    switch direction {
    case .up: row = target.box.row + target.box.height - 1
    case .down: row = target.box.row
    case .left, .right: column = target.box.middleColumn
    }
    return target.region.id
  }

  /// How far a box is in a direction; nil if it is not there.
  private func cost(_ direction: Direction, from box: RegionBox, to other: RegionBox) -> Int? {
    switch direction {
    case .up, .down:
      let gap =
        direction == .up ? box.row - other.row - other.height : other.row - box.row - box.height
      return gap < 0 ? nil : gap * Self.columnsOfARow + distance(column, other.column, other.width)
    case .left, .right:
      let isThere =
        direction == .left
        ? other.middleColumn < box.column : other.middleColumn >= box.column + box.width
      let gap =
        direction == .left
        ? box.column - other.column - other.width : other.column - box.column - box.width
      let aside = distance(row, other.row, other.height)
      guard isThere, aside <= Self.sideways else { return nil }
      return max(gap, 0) + aside * Self.columnsOfARow
    }
  }

  /// How far a place is outside of a stretch.
  private func distance(_ place: Int, _ start: Int, _ length: Int) -> Int {
    max(start - place, place - (start + length - 1), 0)
  }
}

extension RegionBox {
  fileprivate var middleColumn: Int { column + (width - 1) / 2 }
}
