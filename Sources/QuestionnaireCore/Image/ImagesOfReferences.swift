extension BodySide: Imaged {}
extension BodyView: Imaged {}
extension Country.Line.Kind: Imaged {}

extension RegionBox: Imaged {
  /// Reads a box.
  public init(from image: inout ImageReader) throws {
    self.init(
      view: try image.read(), row: try image.read(), column: try image.read(), width: try image.read(),
      height: try image.read(), label: try image.read())
  }
  /// Writes the box.
  public func write(to image: inout ImageWriter) { image.write(view, row, column, width, height, label) }
}

extension Region: Imaged {
  /// Reads a region.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), text: try image.read(), site: try image.read(), group: try image.read(),
      alsoCalled: try image.read(), boxes: try image.read())
  }
  /// Writes the region.
  public func write(to image: inout ImageWriter) { image.write(id, text, site, group, alsoCalled, boxes) }
}

extension RegionGroup: Imaged {
  /// Reads a group.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), text: try image.read(), alsoCalled: try image.read(),
      record: try image.read(), regions: try image.read())
  }
  /// Writes the group.
  public func write(to image: inout ImageWriter) { image.write(id, text, alsoCalled, record, regions) }
}

extension Site: Imaged {
  /// Reads a site.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), text: try image.read(), side: try image.read(),
      isEitherSide: try image.read(), neighbours: Set(try image.read() as [SiteID]))
  }
  /// Writes the site, its neighbours in order.
  public func write(to image: inout ImageWriter) {
    image.write(id, text, side, isEitherSide, neighbours.sorted())
  }
}

extension BodyMap: Imaged {
  /// Reads a map.
  public init(from image: inout ImageReader) throws {
    self.init(regions: try image.read(), sites: try image.read(), groups: try image.read())
  }
  /// Writes the map.
  public func write(to image: inout ImageWriter) { image.write(regions, sites, groups) }
}

extension Country.Line: Imaged {
  /// Reads a number.
  public init(from image: inout ImageReader) throws {
    self.init(
      kind: try image.read(), number: try image.read(), text: try image.read(), source: try image.read(),
      checked: try image.read())
  }
  /// Writes the number.
  public func write(to image: inout ImageWriter) { image.write(kind, number, text, source, checked) }
}

extension Country: Imaged {
  /// Reads a country.
  public init(from image: inout ImageReader) throws {
    self.init(
      code: try image.read(), name: try image.read(), alsoCodes: try image.read(),
      lines: try image.read())
  }
  /// Writes the country.
  public func write(to image: inout ImageWriter) { image.write(code, name, alsoCodes, lines) }
}

extension Source: Imaged {
  /// Reads a source.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), title: try image.read(), publisher: try image.read(),
      copyOn: try image.read(), url: try image.read(), checked: try image.read(),
      licence: try image.read())
  }
  /// Writes the source.
  public func write(to image: inout ImageWriter) {
    image.write(id, title, publisher, copyOn, url, checked, licence)
  }
}

extension Organization: Imaged {
  /// Reads an organization.
  public init(from image: inout ImageReader) throws {
    self.init(
      id: try image.read(), name: try image.read(), does: try image.read(), web: try image.read(),
      phone: try image.read(), country: try image.read(), checked: try image.read(),
      source: try image.read())
  }
  /// Writes the organization.
  public func write(to image: inout ImageWriter) {
    image.write(id, name, does, web, phone, country, checked, source)
  }
}

extension FormerOrganization: Imaged {
  /// Reads a former organization.
  public init(from image: inout ImageReader) throws {
    self.init(name: try image.read(), text: try image.read())
  }
  /// Writes the former organization.
  public func write(to image: inout ImageWriter) { image.write(name, text) }
}

extension Guidance.Level: Imaged {
  /// Reads a level's words.
  public init(from image: inout ImageReader) throws {
    self.init(
      level: try image.read(), heading: try image.read(), action: try image.read(),
      worse: try image.read(), howSoon: try image.read(), doNot: try image.read(),
      callIf: try image.read(), contactIf: try image.read())
  }
  /// Writes the level's words.
  public func write(to image: inout ImageWriter) {
    image.write(level, heading, action, worse, howSoon, doNot, callIf, contactIf)
  }
}

extension Guidance.DangerWords: Imaged {
  /// Reads danger words.
  public init(from image: inout ImageReader) throws {
    self.init(try image.read(), text: try image.read(), numbers: try image.read())
  }
  /// Writes the danger words.
  public func write(to image: inout ImageWriter) { image.write(words, text, numbers) }
}

extension Guidance: Imaged {
  /// Reads guidance.
  public init(from image: inout ImageReader) throws {
    self.init(
      disclaimer: try image.read(), callNowTitle: try image.read(), callNow: try image.read(),
      levels: try image.read(), safety: try image.read(), dangerWords: try image.read(),
      notCovered: try image.read())
    together = try image.read()
  }
  /// Writes the guidance.
  public func write(to image: inout ImageWriter) {
    image.write(disclaimer, callNowTitle, callNow, levels, safety, dangerWords, notCovered, together)
  }
}
