extension Identifier: Imaged {
  /// Reads a name.
  public init(from image: inout ImageReader) throws { self.init(try image.string()) }
  /// Writes the name.
  public func write(to image: inout ImageWriter) { image.append(rawValue) }
}

extension DecimalNumber: Imaged {
  /// Reads the thousandths.
  public init(from image: inout ImageReader) throws { self.init(thousandths: try image.read()) }
  /// Writes the thousandths.
  public func write(to image: inout ImageWriter) { image.write(thousandths) }
}

extension TimeOfDay: Imaged {
  /// Reads hour and minute.
  public init(from image: inout ImageReader) throws {
    self = try ImageReader.made(TimeOfDay(hour: try image.read(), minute: try image.read()))
  }
  /// Writes hour and minute.
  public func write(to image: inout ImageWriter) { image.write(hour, minute) }
}

extension PartialDate: Imaged {
  /// Reads what is known of a date.
  public init(from image: inout ImageReader) throws {
    self = try ImageReader.made(
      PartialDate(
        year: try image.read(), month: try image.read(), day: try image.read(), time: try image.read()))
  }
  /// Writes what is known of the date.
  public func write(to image: inout ImageWriter) { image.write(year, month, day, time) }
}

extension CalendarDay: Imaged {
  /// Reads year, month and day.
  public init(from image: inout ImageReader) throws {
    self = try ImageReader.made(
      CalendarDay(year: try image.read(), month: try image.read(), day: try image.read()))
  }
  /// Writes year, month and day.
  public func write(to image: inout ImageWriter) { image.write(year, month, day) }
}

extension QuantityUnit: Imaged {}

extension Quantity.Part: Imaged {
  /// Reads a count and its unit.
  public init(from image: inout ImageReader) throws { self.init(try image.read(), try image.read()) }
  /// Writes the count and its unit.
  public func write(to image: inout ImageWriter) { image.write(count, unit) }
}

extension Quantity: Imaged {
  /// Reads the parts, and whether "about" was said.
  public init(from image: inout ImageReader) throws {
    self = try ImageReader.made(Quantity(try image.read(), isAbout: try image.read()))
  }
  /// Writes the parts, and whether "about" was said.
  public func write(to image: inout ImageWriter) { image.write(parts, isAbout) }
}

extension Prose.Block.Kind: Imaged {}

extension Prose.Block: Imaged {
  /// Reads a block.
  public init(from image: inout ImageReader) throws {
    self.init(try image.read(), try image.read(), citations: try image.read())
  }
  /// Writes the block.
  public func write(to image: inout ImageWriter) { image.write(kind, text, citations) }
}

extension Prose: Imaged {
  /// Reads the blocks.
  public init(from image: inout ImageReader) throws { self.init(try image.read()) }
  /// Writes the blocks.
  public func write(to image: inout ImageWriter) { image.write(blocks) }
}
