import PlainText
import QuestionnaireCore

/// Decodes body-map.yaml: sites, regions, and named sets of regions, such as
/// `{region: nape, text: Back of the neck, site: neck, group: Head}` and `arms: [left-arm, right-arm]`.
struct BodyMapDecoding {
  let decoding: Decoding

  func bodyMap(_ node: YamlNode) -> (map: BodyMap, sets: [String: [RegionID]])? {
    guard
      let fields = Fields(
        node, of: "the body map", keys: ["sites", "regions", "sets", "groups"], in: decoding)
    else { return nil }
    let sites = (fields.required("sites").map(decoding.list) ?? []).compactMap(site)
    decoding.checkUnique(sites.map(\.id), "a site")
    checkNeighbours(sites)
    let names = Set(sites.map(\.id.text))
    let regions = (fields.required("regions").map(decoding.list) ?? []).compactMap {
      region($0, sites: names)
    }
    decoding.checkUnique(regions.map(\.id), "a region")
    RegionBoxDecoding(decoding: decoding).checkOverlap(
      regions.flatMap { region in region.boxes.map { (region.id.text, $0) } })
    let groups = fields.list("groups").compactMap { group($0, regions: regions.map(\.region.id)) }
    decoding.checkUnique(groups.map(\.id), "a group of regions")
    let map = BodyMap(
      regions: regions.map(\.region), sites: sites.map(\.site), groups: groups.map(\.group))
    let sets = NamedSetDecoding(decoding: decoding).sets(fields["sets"], members: regions.map(\.id.text)) {
      .unknownRegion($0, near: $1)
    }
    return (map, sets.mapValues { $0.map { RegionID($0) } })
  }

  private func group(_ node: YamlNode, regions: [RegionID]) -> (id: Word, group: RegionGroup)? {
    guard
      let fields = Fields(
        node, of: "a group of regions", keys: ["group", "text", "also-called", "record", "regions"],
        in: decoding),
      let id = fields.requiredWord("group")
    else { return nil }
    _ = fields.required("regions")
    let known = regions.map(\.rawValue)
    let wanted = fields.words("regions").filter {
      decoding.isKnown($0, among: known) { .unknownRegion($0, near: $1) }
    }.map { RegionID($0.text) }
    let group = RegionGroup(
      id: decoding.identifier(id), text: fields.requiredPersonText("text", .option),
      alsoCalled: fields.texts("also-called", .label), record: fields.requiredText("record", .record),
      regions: regions.filter(wanted.contains))
    return (id, group)
  }

  private func site(_ node: YamlNode) -> (id: Word, site: Site, neighbours: [Word])? {
    guard
      let fields = Fields(
        node, of: "a site", keys: ["site", "text", "side", "either-side", "neighbours"], in: decoding),
      let id = fields.requiredWord("site")
    else { return nil }
    _ = fields.required("side")
    let neighbours = fields.words("neighbours")
    let site = Site(
      id: SiteID(decoding.identifier(id)), text: fields.requiredText("text", .label),
      side: fields.choice("side", BodySide.self) ?? .middle,
      isEitherSide: fields.flag("either-side") ?? false,
      neighbours: Set(neighbours.map { SiteID($0.text) }))
    return (id, site, neighbours)
  }

  private func checkNeighbours(_ sites: [(id: Word, site: Site, neighbours: [Word])]) {
    let byName = Dictionary(firstOf: sites.map { ($0.id.text, $0.site) })
    for (id, _, neighbours) in sites {
      for word in neighbours where decoding.isKnown(word, among: byName.keys, { .unknownSite($0, near: $1) })
      {
        let other = byName[word.text]
        if other?.neighbours.contains(SiteID(id.text)) != true {
          decoding.log.report(.neighbourNotMutual(word.text, of: id.text), at: word.place)
        }
      }
    }
  }

  private func region(_ node: YamlNode, sites: Set<String>) -> (
    id: Word, region: Region, boxes: [RegionBoxDecoding.PlacedBox]
  )? {
    guard
      let fields = Fields(
        node, of: "a region",
        keys: ["region", "text", "site", "group", "also-called"] + BodyView.allCases.map(\.rawValue),
        in: decoding),
      let id = fields.requiredWord("region")
    else { return nil }
    let site = fields.requiredWord("site")
    if let site { _ = decoding.isKnown(site, among: sites) { .unknownSite($0, near: $1) } }
    let boxes = BodyView.allCases.compactMap { view in
      fields[view.rawValue].flatMap { RegionBoxDecoding(decoding: decoding).box($0, in: view) }
    }
    let region = Region(
      id: RegionID(decoding.identifier(id)), text: fields.requiredText("text", .label),
      site: SiteID(site?.text ?? ""),
      group: fields.requiredText("group", .label), alsoCalled: fields.texts("also-called", .label),
      boxes: boxes.map(\.box))
    return (id, region, boxes)
  }
}

/// Decodes where a region is drawn: `{row: 6, column: 1, width: 9, label: shoulder}`.
struct RegionBoxDecoding {
  /// A box with its place in the file.
  typealias PlacedBox = (box: RegionBox, place: Place)

  let decoding: Decoding

  /// The box of a view, if it is wholly in the drawing.
  func box(_ node: YamlNode, in view: BodyView) -> PlacedBox? {
    guard
      let fields = Fields(
        node, of: "a place in the drawing", keys: ["row", "column", "width", "height", "label"], in: decoding)
    else { return nil }
    let row = number("row", fields, most: lastRow)
    let column = number("column", fields, most: lastColumn)
    let width = number("width", fields, most: lastColumn)
    let height = fields["height"] == nil ? 1 : number("height", fields, most: lastRow)
    let label = fields.required("label").flatMap { decoding.text($0, .label) }
    guard let row, let column, let width, let height, let label else { return nil }
    let box = RegionBox(
      view: view, row: row, column: column, width: width, height: height, label: label.text)
    check(label, fits: box)
    guard isWithin("column", column + width - 1, most: lastColumn, fields["width"]),
      isWithin("row", row + height - 1, most: lastRow, fields["height"])
    else { return nil }
    return (box, node.place.firstLine)
  }

  /// Reports boxes that share a place with an earlier one.
  func checkOverlap(_ boxes: [(region: String, placed: PlacedBox)]) {
    for (index, this) in boxes.enumerated() {
      guard let other = boxes[..<index].first(where: { $0.placed.box.collides(with: this.placed.box) })
      else { continue }
      decoding.log.report(
        .overlappingBoxes(other.region, firstLine: other.placed.place.span.start.line), at: this.placed.place)
    }
  }

  private var lastRow: Int { RegionBox.drawingRows - 2 }
  private var lastColumn: Int { RegionBox.drawingColumns - 2 }

  private func number(_ key: String, _ fields: Fields, most: Int) -> Int? {
    guard let word = fields.requiredWord(key) else { return nil }
    guard let number = Int(word.text), (1...most).contains(number) else {
      decoding.log.report(.notInDrawing(word.text, key: key, last: most), at: word.place)
      return nil
    }
    return number
  }

  private func isWithin(_ key: String, _ end: Int, most: Int, _ node: YamlNode?) -> Bool {
    guard end > most else { return true }
    if let node {
      decoding.log.report(.endsBeyondDrawing(end, key: key, last: most), at: node.place.firstLine)
    }
    return false
  }

  private func check(_ label: Word, fits box: RegionBox) {
    guard label.text.count > box.labelColumns else { return }
    decoding.log.report(.labelTooWide(label.text.count, limit: box.labelColumns), at: label.place.firstLine)
  }
}
