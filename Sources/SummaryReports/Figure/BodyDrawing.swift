public import QuestionnaireCore

/// One view of the body as boxes with lines around them, in character cells.
public struct BodyDrawing: Hashable, Sendable {
  /// A region where it stands in this drawing.
  public struct Place: Hashable, Sendable {
    /// The region.
    public let region: Region
    /// Its box, turned over in a mirrored drawing.
    public let box: RegionBox
  }

  /// The side that is drawn.
  public let view: BodyView
  /// Whether left and right are exchanged.
  public let isMirrored: Bool
  /// The regions of this view in body order.
  public let places: [Place]
  /// The columns, the same for both views of one map.
  public let columns: Int
  /// The rows, the same for both views of one map.
  public let rows: Int
  private let lines: [BoxLine]

  /// Draws a view of a map; boxes that no drawing has room for are left out.
  public init(_ map: BodyMap, view: BodyView, isMirrored: Bool = false) {
    self.view = view
    self.isMirrored = isMirrored
    let drawn = map.regions.flatMap { region in
      region.boxes.filter(\.isInDrawing).map { Place(region: region, box: $0) }
    }
    let columns = (drawn.map { $0.box.column + $0.box.width }.max() ?? -1) + 1
    let rows = (drawn.map { $0.box.row + $0.box.height }.max() ?? -1) + 1
    places = drawn.filter { $0.box.view == view }.map {
      isMirrored ? Place(region: $0.region, box: $0.box.mirrored(in: columns)) : $0
    }
    self.columns = columns
    self.rows = rows
    lines = Self.lines(around: places.map(\.box), rows: rows, columns: columns)
  }

  /// Where a region stands, if it does.
  public func box(of id: RegionID) -> RegionBox? { places.first { $0.region.id == id }?.box }

  /// The place that is nearest to what is behind a box of the other view.
  public func place(behind box: RegionBox) -> Place? {
    let behind = box.mirrored(in: columns)
    return places.enumerated().min { left, right in
      let (first, second) = (left.element.box.distance(to: behind), right.element.box.distance(to: behind))
      return (first, left.offset) < (second, right.offset)
    }?.element
  }

  /// Whether the person's right is at the left of the drawing.
  public var isRightAtLeft: Bool { (view == .front) != isMirrored }

  func line(row: Int, column: Int) -> BoxLine { lines[row * columns + column] }

  /// The lines around boxes. They join where boxes touch, and none goes through a box.
  private static func lines(around boxes: [RegionBox], rows: Int, columns: Int) -> [BoxLine] {
    var lines = Array(repeating: BoxLine(), count: rows * columns)
    var isInside = Array(repeating: false, count: rows * columns)
    for box in boxes {
      for row in box.row..<box.row + box.height {
        for column in box.column..<box.column + box.width { isInside[row * columns + column] = true }
      }
    }
    func join(_ cell: Int, _ other: Int, _ there: BoxLine, _ back: BoxLine) {
      guard !isInside[cell], !isInside[other] else { return }
      lines[cell].insert(there)
      lines[other].insert(back)
    }
    for box in boxes {
      let (top, bottom) = (box.row - 1, box.row + box.height)
      let (left, right) = (box.column - 1, box.column + box.width)
      for column in left..<right {
        for row in [top, bottom] {
          join(row * columns + column, row * columns + column + 1, .right, .left)
        }
      }
      for row in top..<bottom {
        for column in [left, right] {
          join(row * columns + column, (row + 1) * columns + column, .down, .up)
        }
      }
    }
    return lines
  }
}

extension RegionBox {
  /// How far apart the middles of two boxes are, in half columns; a row counts as much as two columns.
  fileprivate func distance(to other: RegionBox) -> Int {
    abs(2 * column + width - 2 * other.column - other.width)
      + 2 * abs(2 * row + height - 2 * other.row - other.height)
  }
}

/// The directions in which a line leaves the middle of a character cell.
struct BoxLine: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = BoxLine(rawValue: 1)
  static let down = BoxLine(rawValue: 2)
  static let left = BoxLine(rawValue: 4)
  static let right = BoxLine(rawValue: 8)

  /// The character that draws it; a blank where no line is.
  func character(isASCII: Bool) -> Character { isASCII ? ascii : unicode }

  private var unicode: Character {
    switch self {
    case []: " "
    case .up, .down, [.up, .down]: "│"
    case .left, .right, [.left, .right]: "─"
    case [.down, .right]: "┌"
    case [.down, .left]: "┐"
    case [.up, .right]: "└"
    case [.up, .left]: "┘"
    case [.up, .down, .right]: "├"
    case [.up, .down, .left]: "┤"
    case [.down, .left, .right]: "┬"
    case [.up, .left, .right]: "┴"
    default: "┼"
    }
  }

  private var ascii: Character {
    switch self {
    case []: " "
    case .up, .down, [.up, .down]: "|"
    case .left, .right, [.left, .right]: "-"
    case [.down, .right], [.down, .left]: "."
    case [.up, .right], [.up, .left]: "'"
    default: "+"
    }
  }
}
