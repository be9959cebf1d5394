internal import QuestionnaireCore
internal import SummaryReports

/// How arrows go from region to region: to the nearest box in their direction, and the opposite arrow takes a step back.
///
/// From the neck Down leads to the chest and Up to the neck again; from the shoulder Up leads to the neck, and Down to
/// the shoulder again.
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

    fileprivate var opposite: Direction {
      switch self {
      case .up: .down
      case .down: .up
      case .left: .right
      case .right: .left
      }
    }
  }

  private struct Step: Hashable {
    let from: RegionID
    let direction: Direction
  }

  /// How many rows above or below a box another may stand when going left or right.
  private static let sideways = 2
  /// How many columns count as much as a row: a cell is higher than it is wide.
  private static let columnsOfARow = 4
  /// More steps than anybody takes back.
  private static let mostSteps = 40

  /// The steps that brought the focus where it is, as far as they can be taken back.
  private var trail: [Step] = []

  /// Goes from a region to the next one; nil, and nothing changes, if there is none in that direction.
  mutating func step(_ direction: Direction, from id: RegionID, in drawing: BodyDrawing) -> RegionID? {
    if let last = trail.last, last.direction == direction.opposite { return trail.removeLast().from }
    guard let box = drawing.box(of: id) else { return nil }
    let target = drawing.places.enumerated()
      .compactMap { order, place in cost(direction, from: box, to: place.box).map { ($0, order, place) } }
      .min { ($0.0, $0.1) < ($1.0, $1.1) }?.2
    guard let target else { return nil }
    trail.append(Step(from: id, direction: direction))
    if trail.count > Self.mostSteps { trail.removeFirst() }
    return target.region.id
  }

  /// How far a box is in a direction; nil if it is not there.
  private func cost(_ direction: Direction, from box: RegionBox, to other: RegionBox) -> Int? {
    switch direction {
    case .up, .down:
      let gap =
        direction == .up ? box.row - other.row - other.height : other.row - box.row - box.height
      return gap < 0
        ? nil : gap * Self.columnsOfARow + distance(box.middleColumn, other.column, other.width)
    case .left, .right:
      let isThere =
        direction == .left
        ? other.middleColumn < box.column : other.middleColumn >= box.column + box.width
      let gap =
        direction == .left
        ? box.column - other.column - other.width : other.column - box.column - box.width
      let aside = distance(box.labelRow, other.row, other.height)
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
