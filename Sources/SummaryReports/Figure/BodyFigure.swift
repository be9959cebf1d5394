public import QuestionnaireCore

/// The body with some of its regions marked.
public struct BodyFigure: Hashable, Sendable {
  /// The regions and where they are drawn.
  public let map: BodyMap
  /// The marked regions.
  public let marked: [RegionID]

  /// Makes a figure.
  public init(map: BodyMap, marked: [RegionID]) {
    self.map = map
    self.marked = marked
  }
}
