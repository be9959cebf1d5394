public import QuestionnaireCore

extension Sample {
  /// A small body that is drawn: the front with a face, a chest, hands and feet, the back with a spine, and a voice that
  /// has no place.
  public static let drawnBody = BodyMap(
    regions: [
      region("face", "head", "Head", front: (1, 8, 7, "face")),
      region("voice", "head", "Head"),
      region("chest", "trunk", "Trunk", front: (4, 8, 7, "chest")),
      region("right-hand", "right-arm", "Arms", front: (4, 1, 6, "hand"), back: (4, 15, 6, "hand")),
      region("left-hand", "left-arm", "Arms", front: (4, 16, 6, "hand"), back: (4, 1, 6, "hand")),
      region("right-foot", "right-leg", "Legs", front: (6, 5, 6, "foot")),
      region("left-foot", "left-leg", "Legs", front: (6, 12, 6, "foot")),
      region("spine", "trunk", "Back", back: (4, 8, 6, "spine")),
    ], sites: body.sites)

  private typealias Corner = (row: Int, column: Int, width: Int, label: String)

  private static func region(
    _ id: String, _ site: SiteID, _ group: String, front: Corner? = nil, back: Corner? = nil
  ) -> Region {
    let boxes = [(BodyView.front, front), (.back, back)].compactMap { view, box in
      box.map { RegionBox(view: view, row: $0.row, column: $0.column, width: $0.width, label: $0.label) }
    }
    let words = id.split(separator: "-").joined(separator: " ")
    return Region(
      id: RegionID(id), text: words.prefix(1).uppercased() + words.dropFirst(), site: site,
      group: group, boxes: boxes)
  }
}
